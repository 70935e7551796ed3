/** Whether a clause only says that something is said: then what is said is the claim, not the saying. */
import type { Document, Token } from '../../../language/document.ts';
import { childByDeprel, childrenByDeprel, headOf, isInSubtree, isPassive, isRelation } from '../../../language/tree.ts';
import type { ClaimContext } from './claim-context.ts';
import { type Clause, isFiniteClause, isPredicate, ownSubject } from './clause.ts';
import {
  NEWSWORTHY_ACTS,
  QUOTING_VERBS,
  SAYING_NOUNS,
  SPEECH_VERBS,
  TOPIC_VERBS,
  WEIGHING_VERBS,
  WISHING_VERBS,
} from './lexicon.ts';
import { isKnowledge } from './rules/noun-content.ts';
import { isUrging } from './rules/urged-clause.ts';

/** True for the saying itself, save where the act is the news ("Biden raised the issue"). */
export function isSaying(context: ClaimContext, clause: Clause, contentHeads: ReadonlySet<number>): boolean {
  const { head } = clause;
  if (tellsKnowledge(context.document, head)) return true;
  const complement = complementOf(context, head, contentHeads);
  const isWeighing = WEIGHING_VERBS.has(head.lemma) && complement?.upos !== 'ADJ' && complement?.upos !== 'NOUN';
  if (complement !== undefined && !isWeighing && SPEECH_VERBS.has(head.lemma)) return true;
  if (isBareSaying(context, clause) || (isUrging(context, head) && context.cuesAt(head).length === 0)) return true;
  if (WISHING_VERBS.has(head.lemma) && complement === undefined) return false;
  if (SPEECH_VERBS.has(head.lemma) && head.upos === 'VERB' && isJoinedToCue(context, head)) return true;
  if (context.cuesAt(head).length === 0)
    return context.speechAt(head).length > 0 && !isSentence(context.document, clause);
  if (complement !== undefined && !isWeighing) return true;
  if (head.lemma === 'have' && contentHeads.size > 0) return true;
  if (saysElsewhere(context, head, contentHeads)) return true;
  return head.upos !== 'VERB' || (!isWeighing && onlySays(context, head, contentHeads));
}

/** True where the act is told by what is said, or tells no more than a topic; "offered aid", "is expected in Rome" are news. */
function onlySays(context: ClaimContext, head: Token, contentHeads: ReadonlySet<number>): boolean {
  const { document } = context;
  const cues = context.cuesAt(head);
  const states = [...contentHeads].some((index) => {
    const said = document.tokens[index]!;
    return (
      !isOfSayingNoun(document, said) && context.contentsAt(said).some((attribution) => cues.includes(attribution))
    );
  });
  if (NEWSWORTHY_ACTS.has(head.lemma)) return states && opensWithThat(context, cues);
  if (states) return true;
  if (TOPIC_VERBS.has(head.lemma) && !isPassive(document, head))
    return !TALKING.has(head.lemma) || namesTopic(document, head);
  return (
    SPEECH_VERBS.has(head.lemma) && (!isPassive(document, head) || childByDeprel(document, head, 'obl') === undefined)
  );
}

/** "pleaded guilty to charges [that he lied]": the noun says it, not the verb. */
function isOfSayingNoun(document: Document, head: Token): boolean {
  return isRelation(head.deprel, 'acl') && SAYING_NOUNS.has(headOf(document, head)!.lemma);
}

/** "announced on the floor [that] …", whatever the tree makes of it. */
function opensWithThat({ document, found }: ClaimContext, cues: readonly number[]): boolean {
  return cues.some((attribution) => {
    const first = found.attributions[attribution]!.content[0];
    return first !== undefined && /^that\b/iu.test(document.text.slice(first.start, first.start + 5));
  });
}

/** "spoke of the deal", not "spoke at a briefing". */
function namesTopic(document: Document, head: Token): boolean {
  return childrenByDeprel(document, head, 'obl', 'obj', 'nmod').some((child) => {
    const preposition = childByDeprel(document, child, 'case')?.lemma;
    return preposition === undefined || preposition === 'of' || preposition === 'about' || preposition === 'on';
  });
}

const TALKING = new Set(['speak', 'talk']);

/** A source with a predicate and its subject is too long: "He was one of those who [asked for help]". */
function isSentence(document: Document, { head, frame }: Clause): boolean {
  const subject = frame === 'finite' ? ownSubject(document, head) : null;
  return subject !== null && !subject.xpos.startsWith('W') && isFiniteClause(document, head) && head.head < 0;
}

/** "The US has information [that Russia gets images]": what is known is the claim. */
function tellsKnowledge(document: Document, head: Token): boolean {
  const noun = childByDeprel(document, head, 'obj');
  if (noun === undefined || !isKnowledge(document, noun)) return false;
  return childrenByDeprel(document, noun, 'acl').some(
    (content) => isFiniteClause(document, content) && document.tokens[noun.index + 1]?.lemma === 'that',
  );
}

/** A verb of saying in the midst of what it says: "China, officials went on, sells …". */
function saysElsewhere(context: ClaimContext, head: Token, contentHeads: ReadonlySet<number>): boolean {
  const cues = context.cuesAt(head);
  for (const index of contentHeads) {
    const said = context.document.tokens[index]!;
    if (
      context.contentsAt(said).some((attribution) => cues.includes(attribution)) &&
      !isInSubtree(context.document, said, head)
    )
      return true;
  }
  return false;
}

/** "… said and [confirmed] on Tuesday". */
function isJoinedToCue(context: ClaimContext, head: Token): boolean {
  const above = headOf(context.document, head);
  return isRelation(head.deprel, 'conj') && above !== undefined && context.cuesAt(above).length > 0;
}

/** "…, she told reporters." beside what was said; "He commented:"; "…, or so they hope". */
function isBareSaying({ document }: ClaimContext, { head }: Clause): boolean {
  if (head.upos !== 'VERB') return false;
  if (isRelation(head.deprel, 'parataxis'))
    return SPEECH_VERBS.has(head.lemma) || QUOTING_VERBS.has(head.lemma) || isRunning(document, head);
  if (!SPEECH_VERBS.has(head.lemma)) return false;
  return childrenByDeprel(document, head, ...ARGUMENTS).every(
    (child) => child.lemma === 'so' && child.index < head.index,
  );
}

/** "so [the accusation runs]". */
function isRunning(document: Document, head: Token): boolean {
  const subject = ownSubject(document, head);
  return (head.lemma === 'run' || head.lemma === 'go') && subject !== null && SAYING_NOUNS.has(subject.lemma);
}

const ARGUMENTS = ['obj', 'obl', 'xcomp', 'ccomp', 'advcl', 'advmod'] as const;

/** The clause that a verb of speech governs directly. */
function complementOf(context: ClaimContext, head: Token, contentHeads: ReadonlySet<number>): Token | undefined {
  const { document } = context;
  const over = context.contentsAt(head);
  for (const index of head.children) {
    const child = document.tokens[index]!;
    // "I know her, [he said]": the tree may hang the saying on what is said.
    if (context.cuesAt(child).some((attribution) => over.includes(attribution))) continue;
    const isClause = contentHeads.has(index) || (SPEECH_VERBS.has(head.lemma) && isPredicate(document, child));
    if (isRelation(child.deprel, 'ccomp') && isClause) return child;
    if (contentHeads.has(index) && isRelation(child.deprel, 'xcomp', 'advcl', 'parataxis', 'obl', 'obj', 'acl', 'dep'))
      return child;
  }
  return undefined;
}
