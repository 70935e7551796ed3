/** Asks the rules, top-down in the tree, and keeps what is stated: not the saying where only what was said is the claim. */
import type { Document, Sentence, Token } from '../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  childrenOf,
  headOf,
  isRelation,
  leftmostOf,
  subtreeOf,
} from '../../../language/tree.ts';
import type { ClaimContext } from './claim-context.ts';
import {
  type Clause,
  isFiniteClause,
  isFiniteForm,
  isPredicate,
  isSubordinate,
  isUnderPreposition,
  ownSubject,
} from './clause.ts';
import { isSaying } from './is-saying.ts';
import { NEGATORS, SPEECH_VERBS } from './lexicon.ts';
import { assertingAdverbial } from './rules/asserting-adverbial.ts';
import { contentClauses } from './rules/content-clause.ts';
import { coordinatedClause } from './rules/coordinated-clause.ts';
import { FREE_RELATIVE, freeRelative } from './rules/free-relative.ts';
import { informingApposition } from './rules/informing-apposition.ts';
import { informingParticiple } from './rules/informing-participle.ts';
import { informingRelative, TIME_WHEN } from './rules/informing-relative.ts';
import { mainClause } from './rules/main-clause.ts';
import { nounContent } from './rules/noun-content.ts';
import { resumedMain } from './rules/resumed-main.ts';
import { unparsedSentence } from './rules/unparsed-sentence.ts';
import { urgedClause } from './rules/urged-clause.ts';

/** No sentence gives more claims than this: a pasted table or an endless sentence stays bounded. */
const MOST_CLAIMS_A_SENTENCE = 24;

/** The clauses of one sentence. */
export interface SentenceClauses {
  readonly sentence: Sentence;
  /** What is claimed, in reading order. */
  readonly stated: readonly Clause[];
  /** Attributions whose content states something, not only names a topic. */
  readonly saying: ReadonlySet<number>;
  /** Heads of sayings that are no claims, in reading order. */
  readonly sayings: readonly Token[];
  /** Heads at which a clause's words end, because another clause or a saying begins: token indices. */
  readonly cuts: ReadonlySet<number>;
  /** Heads of indirect questions that are joined to a clause and no part of it. */
  readonly asked: readonly Token[];
}

const RULES = [
  freeRelative,
  mainClause,
  urgedClause,
  informingParticiple,
  informingApposition,
  assertingAdverbial,
  nounContent,
] as const;

/** Finds the clauses of a sentence that state something. */
export function findClauses(context: ClaimContext, sentence: Sentence): SentenceClauses {
  if (isLabel(context, sentence))
    return { sentence, stated: [], saying: new Set(), sayings: [], cuts: new Set(), asked: [] };
  const { proposals, contentHeads, saying } = proposeAll(context, sentence);
  const all = [...proposals.values()].sort((a, b) => a.head.index - b.head.index);
  const says = onceAHead((clause) => isSaying(context, clause, contentHeads));
  const asks = onceAHead((clause) => isAsked(context, sentence, clause));
  const joinsQuestion = onceAHead((clause) => isJoinedQuestion(context.document, clause));
  const isStated = (clause: Clause) => !isCondition(context, clause) && !says(clause) && !asks(clause);
  const stated = all
    .map((proposal) => underWhatWasSaid(context, proposal, contentHeads))
    .filter((clause) => clause !== null)
    .filter(isStated)
    .slice(0, MOST_CLAIMS_A_SENTENCE);
  if (all.length === 0) stated.push(...unparsedSentence(context, sentence));
  const heads = new Set(stated.map((clause) => clause.head.index));
  const staysWhole = ({ head, rule }: Clause) =>
    (rule.startsWith('claims/content') ||
      (!heads.has(head.index) && isRelation(head.deprel, 'xcomp', 'ccomp', 'advcl'))) &&
    isUnderStated(context, proposals, heads, head);
  const cuts = new Set(
    all
      .filter((clause) => !asks(clause) || joinsQuestion(clause))
      .filter((clause) => !staysWhole(clause))
      .map(({ head }) => head.index),
  );
  for (const { rule, head, subject, governor } of stated) {
    if (rule === 'claims/coordinated' && governor === null && subject !== null) cuts.add(subject.index);
    if (rule === TIME_WHEN || (rule === FREE_RELATIVE && subject !== null)) cuts.add(head.head);
  }
  for (const head of joinedSayings(context, sentence, heads, saying)) cuts.add(head.index);
  const sayings = all.filter((clause) => !heads.has(clause.head.index) && says(clause)).map(({ head }) => head);
  const asked = all.filter(joinsQuestion).map(({ head }) => head);
  return { sentence, stated, saying, sayings, cuts, asked };
}

/** A test that depends on a clause's head and frame only, of which a head has one: its answers are kept. */
function onceAHead(test: (clause: Clause) => boolean): (clause: Clause) => boolean {
  const known = new Map<number, boolean>();
  return (clause) => {
    let answer = known.get(clause.head.index);
    if (answer === undefined) {
      answer = test(clause);
      known.set(clause.head.index, answer);
    }
    return answer;
  };
}

/** "He left, but [said] it was worth it": a saying joined to a clause that is stated, and what it says where that is joined too. */
function joinedSayings(
  { document, cuesAt, contentsAt }: ClaimContext,
  { firstToken, endToken }: Sentence,
  stated: ReadonlySet<number>,
  saying: ReadonlySet<number>,
): Token[] {
  const joined: Token[] = [];
  for (let index = firstToken; index < endToken; index++) {
    const token = document.tokens[index]!;
    if (token.deprel === 'conj' && stated.has(token.head)) joined.push(token);
  }
  const isSaying = (token: Token) => SPEECH_VERBS.has(token.lemma) && cuesAt(token).some((each) => saying.has(each));
  return joined.flatMap((verb) =>
    isSaying(verb) && isFiniteForm(verb)
      ? [
          verb,
          ...joined.filter((token) => token !== verb && cuesAt(verb).some((each) => contentsAt(token).includes(each))),
        ]
      : [],
  );
}

/** Every rule's proposals by head, contents first: what was said decides how the tree is read. */
function proposeAll(context: ClaimContext, sentence: Sentence) {
  const proposals = new Map<number, Clause>();
  const contentHeads = new Set<number>();
  const saying = new Set<number>();
  for (const attribution of context.attributionsIn[sentence.index] ?? []) {
    for (const clause of contentClauses(context, attribution, sentence)) {
      contentHeads.add(clause.head.index);
      saying.add(attribution);
      const known = proposals.get(clause.head.index);
      if (known === undefined || known.confidence < clause.confidence) proposals.set(clause.head.index, clause);
    }
  }
  for (const token of topDown(context, sentence)) {
    const clause = proposals.has(token.index) ? null : propose(context, proposals, token);
    if (clause !== null) proposals.set(token.index, clause);
  }
  return { proposals, contentHeads, saying };
}

function propose(context: ClaimContext, proposals: ReadonlyMap<number, Clause>, token: Token): Clause | null {
  // More than half of all words have no dependents: of those only verbs (a participle set off) can be clauses.
  if (token.children.length === 0 && !token.xpos.startsWith('VB')) return null;
  const relative = informingRelative(context, token) ?? resumedMain(context, token);
  if (relative !== null) return relative;
  const above = proposals.get(token.head) ?? hostOf(context, proposals, token);
  if (above !== undefined) {
    const conjunct = coordinatedClause(context, token, above);
    if (conjunct !== null) return conjunct;
    if (isReportedWithoutRow(context, token)) {
      return {
        ...above,
        head: token,
        frame: 'finite',
        rule: 'claims/complement',
        confidence: 0.6,
        subject: null,
        governor: null,
      };
    }
  }
  for (const rule of RULES) {
    const clause = rule(context, token);
    if (clause !== null) return clause;
  }
  return null;
}

/** The clause that a finite conjunct with a subject goes on with where the tree hangs it on a phrase inside that clause. */
function hostOf({ document }: ClaimContext, proposals: ReadonlyMap<number, Clause>, token: Token): Clause | undefined {
  if (!isRelation(token.deprel, 'conj') || !isFiniteClause(document, token) || ownSubject(document, token) === null)
    return undefined;
  for (let above = headOf(document, token); above !== undefined; above = headOf(document, above)) {
    const clause = proposals.get(above.index);
    if (clause !== undefined) return clause;
    if (isFiniteClause(document, above) && ownSubject(document, above) !== null) return undefined;
  }
  return undefined;
}

/** "The minister believes [that …]" where no attribution says so: the clause is the claim, not the believing. */
function isReportedWithoutRow({ document }: ClaimContext, token: Token): boolean {
  if (!isRelation(token.deprel, 'ccomp') || !SPEECH_VERBS.has(document.tokens[token.head]!.lemma)) return false;
  if (isUnderPreposition(document, token) || isSubordinate(document, token)) return false;
  if (!isPredicate(document, token) || !isFiniteClause(document, token) || ownSubject(document, token) === null)
    return false;
  const verb = document.tokens[token.head]!;
  if (childrenByDeprel(document, verb, 'advmod').some(({ lemma }) => NEGATORS.has(lemma))) return false;
  if (isDeniedToExist(document, verb)) return false;
  if (HOPING_VERBS.has(verb.lemma) && !childrenByDeprel(document, token, 'aux').some(({ xpos }) => xpos === 'MD'))
    return false;
  let first = verb;
  while (isRelation(first.deprel, 'conj')) first = document.tokens[first.head]!;
  if (first !== verb && isSubordinate(document, first)) return false;
  if (ownSubject(document, verb)?.lemma === 'you' && childrenByDeprel(document, verb, 'aux').some(isModal))
    return false;
  const opener = childByDeprel(document, token, 'mark', 'advmod', 'obj', 'nsubj');
  if (/^(?:why|how)$/u.test(leftmostOf(document, token).lemma)) return false;
  return opener === undefined || !(opener.lemma === 'whether' || opener.lemma === 'if' || opener.xpos.startsWith('W'));
}

/** "found no evidence to [suggest] it closed": what nothing says. */
function isDeniedToExist(document: Document, verb: Token): boolean {
  if (!isRelation(verb.deprel, 'xcomp', 'acl', 'advcl')) return false;
  const above = document.tokens[verb.head]!;
  const nouns = [above, ...childrenByDeprel(document, above, 'obj')].filter(({ index }) => index < verb.index);
  return nouns.some((noun) => childrenByDeprel(document, noun, 'det').some(({ lemma }) => lemma === 'no'));
}

/** "You might think that it helps": nobody says so. */
function isModal({ xpos }: Token): boolean {
  return xpos === 'MD';
}

/** What is hoped is none where it is told as a fact: "I hope that she joins". Lemmas. */
const HOPING_VERBS = new Set('hope fear expect wonder ask question wish'.split(' '));

/** "an official, [who spoke on condition of anonymity]": the attribution holds it. */
function isCondition({ document, conditionAt }: ClaimContext, { head, frame }: Clause): boolean {
  if (frame !== 'relative' && frame !== 'participle') return false;
  return conditionAt.size > 0 && subtreeOf(document, head).some((token) => conditionAt.has(token.index));
}

/** What was said inside a clause that is claimed itself stays in it: "gave a speech that included a vow [to fight on]". */
function isUnderStated(
  { document, contentsAt }: ClaimContext,
  proposals: ReadonlyMap<number, Clause>,
  stated: ReadonlySet<number>,
  head: Token,
): boolean {
  const attribution = contentsAt(head)[0];
  for (let above = headOf(document, head); above !== undefined; above = headOf(document, above)) {
    if (!proposals.has(above.index)) continue;
    const isBeside = attribution !== undefined && stated.has(head.index) && contentsAt(above)[0] === attribution;
    return stated.has(above.index) && !isBeside;
  }
  return false;
}

/** A participle that the tree hangs on "they said" belongs to what they said, if it stands there; else it describes the saying. */
function underWhatWasSaid(context: ClaimContext, clause: Clause, contentHeads: ReadonlySet<number>): Clause | null {
  const { governor } = clause;
  if (clause.frame !== 'participle' || governor === null || context.cuesAt(governor).length === 0) return clause;
  const attribution = context.contentsAt(clause.head)[0];
  if (attribution === undefined) return null;
  let nearest: Token | null = null;
  for (const index of contentHeads) {
    const head = context.document.tokens[index]!;
    if (index < clause.head.index && context.contentsAt(head).includes(attribution)) nearest = head;
  }
  nearest ??= firstContentHead(context, attribution, contentHeads);
  if (nearest === null) return null;
  const isOfWhatWasSaid =
    clause.rule === 'claims/participle' && context.contentsAt(clause.subject!).includes(attribution);
  const subject = isOfWhatWasSaid ? clause.subject : ownSubject(context.document, nearest);
  return subject === null ? null : { ...clause, subject, governor: nearest };
}

/** The first clause of a content. */
function firstContentHead(context: ClaimContext, attribution: number, contentHeads: ReadonlySet<number>): Token | null {
  for (const index of contentHeads) {
    const head = context.document.tokens[index]!;
    if (context.contentsAt(head).includes(attribution)) return head;
  }
  return null;
}

/** True for a question: it claims nothing. */
function isAsked({ document }: ClaimContext, sentence: Sentence, { frame, head }: Clause): boolean {
  if (frame !== 'finite' && frame !== 'shared' && frame !== 'infinitive') return false;
  if (frame === 'finite' && (isInverted(document, head) || asksIndirectly(document, head))) return true;
  const first = headOf(document, head);
  if (isRelation(head.deprel, 'conj') && frame === 'shared' && first !== undefined && isInverted(document, first))
    return true;
  for (let index = sentence.endToken - 1; index >= sentence.firstToken; index--) {
    const { form, upos } = document.tokens[index]!;
    if (form.endsWith('?')) return true;
    if (upos !== 'PUNCT') return false;
  }
  return false;
}

/** A few words without a mark at their end: a caption, a cell of a table. */
function isLabel({ document }: ClaimContext, { firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken > MOST_WORDS_OF_LABEL) return false;
  return !document.tokens
    .slice(Math.max(firstToken, endToken - 3), endToken)
    .some(({ form }) => /[.!?…:;,"”’]/u.test(form));
}

const MOST_WORDS_OF_LABEL = 5;

/** "Hasn't the court changed", not "Had it rained" nor "nor is it clear": an auxiliary before the subject asks. */
function isInverted(document: Document, head: Token): boolean {
  const subject = ownSubject(document, head);
  if (subject === null) return false;
  const auxiliary = childrenOf(document, head).find(({ upos }) => upos === 'AUX');
  if (auxiliary === undefined || auxiliary.index >= subject.index || CONDITIONAL.test(auxiliary.form)) return false;
  return subtreeOf(document, head).find((token) => token.upos !== 'PUNCT') === auxiliary;
}

const CONDITIONAL = /^(?:had|were|should)$/iu;

/** "[who was there]", "[how long it will take]", joined to a clause or told: names what is asked; "what it needs is time" states. */
function asksIndirectly(document: Document, head: Token): boolean {
  const leftmost = leftmostOf(document, head);
  const isWord = ({ upos }: Token) => upos !== 'PUNCT' && upos !== 'CCONJ';
  if (isWord(leftmost) && !ASKING.has(leftmost.lemma)) return false;
  const words = subtreeOf(document, head).filter(isWord);
  const first = words[0];
  if (first === undefined || !ASKING.has(first.lemma) || first.index >= head.index) return false;
  const next = document.tokens[words[words.length - 1]!.index + 1];
  if (next?.upos === 'AUX' || words.filter(isFiniteForm).length !== 1) return false;
  return isRelation(first.deprel, 'nsubj', 'obj', 'obl', 'advmod', 'det');
}

/** "It has closed [and how long it will take]": no part of the clause that it is joined to; "doubts about ships and [who owns them]" is one. */
function isJoinedQuestion(document: Document, { head, frame }: Clause): boolean {
  const first = headOf(document, head);
  const isJoined = isRelation(head.deprel, 'conj') && first !== undefined && isFiniteClause(document, first);
  if (frame !== 'finite' || !isJoined || ASKING.has(leftmostOf(document, first).lemma)) return false;
  return asksIndirectly(document, head);
}

const ASKING = new Set('who whom whose which what how why where'.split(' '));

/** Every token after its head. */
function topDown({ document }: ClaimContext, sentence: Sentence): Token[] {
  const found = [document.tokens[sentence.root]!];
  for (let next = 0; next < found.length; next++) {
    for (const index of found[next]!.children) found.push(document.tokens[index]!);
  }
  return found;
}
