/**
 * What a source said: the clauses inside an attribution's content, whatever the tree above them looks like.
 *
 *     Officials said that [China exports tools and Russia imports them].
 *                                ^^^^^^^                  ^^^^^^^ (joined to it: another rule)
 *     the port, which, she said, [handles coal]: the antecedent stands for the pronoun
 *                                 ^^^^^^^
 * Not: a topic ("raised [the issue]"), a question ("asked [whether they would come]").
 */
import type { Document, Sentence, Token } from '../../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  childrenOf,
  headOf,
  isRelation,
  sentenceOf,
} from '../../../../language/tree.ts';
import { type ClaimContext, contentTokens, tokensOfPieces } from '../claim-context.ts';
import {
  type Clause,
  isFiniteClause,
  isFiniteForm,
  isPredicate,
  isSubordinate,
  isUnderPreposition,
  ownSubject,
} from '../clause.ts';
import { NEGATORS, SPEECH_VERBS } from '../lexicon.ts';
import { contentFrames } from './content-frame.ts';
import { relativePronoun } from './informing-relative.ts';
import { isTopic } from './is-topic.ts';
import { isSetOff } from './main-clause.ts';
import { closesAside, opensAside } from './opens-aside.ts';
import { relativeContent } from './relative-content.ts';

/** Rule of contents that the tree shows no clause in. */
export const BROKEN_CONTENT = 'claims/content-broken';
/** Rule of clauses that stand below a noun or verb of the content: "his claim [that they colluded]". */
export const CONTENT_INSIDE = 'claims/content-inside';

/** Rule of contents whose subject stands before the saying. */
const CONTENT_RESUMED = 'claims/content-resumed';

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u;
/** Shorter content that the tree shows no clause in is a topic. */
const FEWEST_WORDS_OF_BROKEN = 5;

/** Words that open an indirect question. Lemmas. */
const INDIRECT_QUESTIONS = new Set(['whether', 'how', 'why']);

/** Proposes the clauses of one attribution's content, as far as it lies in the sentence. */
export function contentClauses(context: ClaimContext, attribution: number, sentence: Sentence): Clause[] {
  const { document, found } = context;
  if (isHypothetical(context, attribution)) return [];
  const tokens = contentTokens(context, attribution, sentence);
  const inside = new Set(tokens.map((token) => token.index));
  const tops = tokens.filter((token) => token.upos !== 'PUNCT' && !inside.has(token.head));
  const opener = tokens.find((token) => token.upos !== 'PUNCT');
  if (opener !== undefined && DOUBTS.has(opener.lemma)) return [];
  if (opener === undefined || INDIRECT_QUESTIONS.has(opener.lemma)) return [];
  const resumed = resumedContent(context, attribution, opener) ?? relativeContent(context, attribution, tokens);
  if (resumed !== null) return [resumed];
  const isAside = (top: Token) => {
    const pronoun = ownSubject(document, top);
    return pronoun !== null && /^W(?:DT|P)/u.test(pronoun.xpos) && pronoun !== opener;
  };
  const isHedged = isHedge(context, attribution);
  if (isHedged && tops.every((top) => isRestrictive(document, top))) return [];
  const isLoose = (top: Token) => isRelation(top.deprel, 'parataxis') && top !== tops[0] && !isSetOff(document, top);
  const whole = tops.filter(
    (top) => statesSomething(document, top) && !isAside(top) && !isInterruption(document, top) && !isLoose(top),
  );
  if (whole.length > 0) return whole.flatMap((head) => finiteContent(document, head, 0.9));
  const framed = contentFrames(context, found.attributions[attribution]!, tops, tokens);
  if (framed.length > 0) return framed;
  const finite = tops.find(
    (top) =>
      isPredicate(document, top) &&
      isFiniteClause(document, top) &&
      !isSubordinate(document, top) &&
      !isQuestion(document, top) &&
      !isAside(top),
  );
  if (finite !== undefined && opensBehindLink(document, tokens[0]!)) return [];
  const hasNoun = tokens.some(
    (token) => finite !== undefined && token.index < finite.index && (NOMINAL.test(token.upos) || token.xpos === 'VBG'),
  );
  if (finite !== undefined && hasNoun && tokens.length >= FEWEST_WORDS_OF_BROKEN)
    return finiteContent(document, finite, 0.6);
  if (isHedged) return [];
  const buried = tokens.find(
    (token) =>
      statesSomething(document, token) &&
      !isUnderDenial(document, token, inside) &&
      (!isRelation(token.deprel, 'acl', 'advcl') || isToldTo(context, attribution, token)),
  );
  if (buried !== undefined && !ownSubject(document, buried)!.xpos.startsWith('W'))
    return finiteContent(document, buried, 0.6).map((clause) => ({ ...clause, rule: CONTENT_INSIDE }));
  if (tokens.some((token) => statesSomething(document, token) && isUnderDenial(document, token, inside))) return [];
  const said = afterThat(tokens);
  const isNegated = tokens.slice(0, tokens.length - said.length).some(({ lemma }) => lemma === 'no');
  return isNegated || opensBehindLink(document, tokens[0]!) ? [] : brokenContent(document, said);
}

/** "no reason to believe [it closed]", "if they thought [it closed]": what stands over the clause in the content says that it may not be so. */
function isUnderDenial(document: Document, head: Token, inside: ReadonlySet<number>): boolean {
  for (let above = headOf(document, head); above !== undefined; above = headOf(document, above)) {
    if (!inside.has(above.index)) return false;
    const words = childrenByDeprel(document, above, 'det', 'advmod', 'mark');
    if (above.lemma === 'ensure' || words.some(({ lemma }) => NEGATORS.has(lemma) || HYPOTHETICAL.has(lemma)))
      return true;
  }
  return false;
}

/** "warned [the minister] that aid grew": what follows the addressee; what follows "no sign" is not said. */
function afterThat(tokens: readonly Token[]): readonly Token[] {
  const that = tokens.findIndex((token) => token.form === 'that' && (token.upos === 'SCONJ' || token.xpos === 'IN'));
  if (that < 1 || tokens.slice(0, that).some((token) => isFiniteForm(token) || token.upos === 'PUNCT')) return tokens;
  return tokens.slice(that + 1);
}

/** "the help that Rome [allegedly] had": an adverb hedges the clause that it stands in, and the claim is the whole sentence. */
function isHedge({ document, found }: ClaimContext, attribution: number): boolean {
  const cue = tokensOfPieces(document, found.attributions[attribution]!.cue);
  return cue.length > 0 && cue.every((token) => token.upos === 'ADV');
}

/** "the talks, [it is claimed], failed". */
function isInterruption(document: Document, head: Token): boolean {
  if (!isRelation(head.deprel, 'parataxis') || !SPEECH_VERBS.has(head.lemma)) return false;
  return childByDeprel(document, head, 'ccomp', 'obj', 'xcomp') === undefined && closesAside(document, head);
}

/** A relative clause that no comma sets off. */
function isRestrictive(document: Document, head: Token): boolean {
  return isRelation(head.deprel, 'acl') && !opensAside(document, head);
}

/** "reassured [unions] that it had not changed": the tree may take what they are told for a description of them. */
function isToldTo({ document, cuesAt }: ClaimContext, attribution: number, head: Token): boolean {
  const noun = headOf(document, head);
  if (noun === undefined || !isRelation(head.deprel, 'acl') || !isRelation(noun.deprel, 'obj', 'iobj', 'obl'))
    return false;
  const that = childrenOf(document, head).find((child) => child.lemma === 'that');
  const verb = headOf(document, noun);
  if (that === undefined || verb === undefined || ownSubject(document, head) === that) return false;
  const hasObject = childrenByDeprel(document, head, 'obj', 'cop').some((child) => child !== that);
  if (!isRelation(that.deprel, 'mark') && !hasObject) return false;
  return that.index < head.index && cuesAt(verb).includes(attribution);
}

/** "Exports, officials said, [fell by half]": the content begins with its verb, because the saying stands behind the subject. */
function resumedContent(context: ClaimContext, attribution: number, opener: Token): Clause | null {
  const { document, speechAt } = context;
  if (!isFiniteForm(opener)) return null;
  let index = opener.index - 1;
  if (document.tokens[index]?.form !== ',') return null;
  for (
    index--;
    document.tokens[index] !== undefined && speechAt(document.tokens[index]!).includes(attribution);
    index--
  );
  if (index >= opener.index - 2 || document.tokens[index]?.form !== ',') return null;
  const { firstToken } = sentenceOf(document, opener);
  let first = index;
  while (first > firstToken && isOfPhrase(document.tokens[first - 1]!)) first--;
  const phrase = document.tokens.slice(first, index);
  const subject = phrase.find((token) => NOMINAL.test(token.upos) && (token.head < first || token.head >= index));
  if (subject === undefined) return null;
  const head = isRelation(opener.deprel, 'aux', 'cop') ? headOf(document, opener)! : opener;
  return {
    head,
    frame: 'shared',
    rule: CONTENT_RESUMED,
    confidence: 0.6,
    subject,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}

/** Words of a noun phrase. */
function isOfPhrase(token: Token): boolean {
  return /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART|SYM)$/u.test(token.upos) || token.form === '-';
}

/** "if he knew [they had left]", "whether she said [it]": nobody says so. */
function isHypothetical({ document, found }: ClaimContext, attribution: number): boolean {
  const cue = tokensOfPieces(document, found.attributions[attribution]!.cue).find((token) => token.upos === 'VERB');
  if (cue === undefined) return false;
  if (childrenByDeprel(document, cue, 'mark').some(({ lemma }) => HYPOTHETICAL.has(lemma))) return true;
  return (
    THOUGHTS.has(cue.lemma) &&
    childrenByDeprel(document, cue, 'advmod').some(
      ({ lemma }) => lemma === 'not' || lemma === "n't" || lemma === 'never',
    )
  );
}

/** "can't believe [it is true]", "doesn't think [so]": what is not thought is not said. Lemmas. */
const THOUGHTS = new Set(
  'believe think expect suggest mean imagine want wish plan intend say claim indicate confirm specify mention know'.split(
    ' ',
  ),
);
const HYPOTHETICAL = new Set(['if', 'unless', 'whether']);

/** A finite clause; with a relative pronoun in front, what its antecedent is said to do. */
function finiteContent(document: Document, head: Token, confidence: number): Clause[] {
  const subject = relativeSubject(document, head);
  const frame = subject === null ? 'finite' : 'relative';
  return [{ head, frame, rule: 'claims/content', confidence, subject, governor: null, holdsSubject: true, modal: '' }];
}

/** What the relative pronoun stands for; null where there is none. */
function relativeSubject(document: Document, head: Token): Token | null {
  const pronoun = relativePronoun(document, head);
  if (pronoun === null || isThatOfContent(pronoun, head) || !isRelation(pronoun.deprel, 'nsubj', 'obj', 'nmod', 'obl'))
    return null;
  for (let token: Token | undefined = head; token !== undefined; token = headOf(document, token)) {
    if (isRelation(token.deprel, 'acl')) return headOf(document, token)!;
  }
  return null;
}

/** "said [that] it fell", where the tree may take "that" for a pronoun; not "a plan [that] would help". */
function isThatOfContent({ lemma, xpos, deprel }: Token, head: Token): boolean {
  return lemma === 'that' && !(xpos === 'WDT' && isRelation(deprel, 'nsubj') && isRelation(head.deprel, 'acl'));
}

/** "block laws until [it votes]", "unclear if that [ship sank]": what a content without its subordinator would state is a bound. */
function opensBehindLink({ tokens }: Document, first: Token): boolean {
  const before = tokens[first.index - 1];
  const link = before?.lemma === 'that' ? tokens[before.index - 1] : before;
  return BOUNDS.has(link?.lemma ?? '');
}

const BOUNDS = new Set(['until', 'unless', 'if', 'before', 'after', 'when', 'whether']);

/** A finite predicate with a subject that is no indirect question and no part of a phrase. */
function statesSomething(document: Document, head: Token): boolean {
  if (!isPredicate(document, head) || !isFiniteClause(document, head) || ownSubject(document, head) === null)
    return false;
  if (isRelation(head.deprel, 'ccomp') && DOUBTS.has(headOf(document, head)!.lemma)) return false;
  return !isQuestion(document, head) && !isUnderPreposition(document, head) && !isSubordinate(document, head);
}

/** "it seems unlikely [that he left]": the doubt is what is said. Lemmas. */
const DOUBTS = new Set(['unlikely', 'impossible', 'doubtful', 'untrue', 'false', 'inconceivable', 'implausible']);

/** True under "whether", "if" or a fronted question word. */
function isQuestion(document: Document, head: Token): boolean {
  if (!isRelation(head.deprel, 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj')) return false;
  const opener = childrenOf(document, head)[0];
  if (opener === undefined || opener.index > head.index) return false;
  if (opener.lemma === 'whether') return true;
  return isRelation(head.deprel, 'ccomp') && (opener.lemma === 'if' || opener.xpos.startsWith('W'));
}

const SUBORDINATORS = new Set('because if when since as while although though after before unless once'.split(' '));

/**
 * Words that the tree does not show as a clause, though they begin with a noun and go on with a finite verb.
 * Not: "a plan [after talks] failed", whose only finite verb stands in a clause of time.
 */
function brokenContent(document: Document, tokens: readonly Token[]): Clause[] {
  const opener = tokens.find((token) => token.upos !== 'PUNCT');
  const comma =
    opener !== undefined && SUBORDINATORS.has(opener.lemma) ? tokens.findIndex(({ form }) => form === ',') : -1;
  if (isTopic(document, tokens)) return [];
  const verb = tokens.findIndex((token, at) => at > comma && isFiniteForm(token) && !isRelation(token.deprel, 'acl'));
  const before = tokens.slice(0, Math.max(verb, 0));
  if (tokens.length < FEWEST_WORDS_OF_BROKEN || !before.some((token) => NOMINAL.test(token.upos))) return [];
  const asks = (token: Token) =>
    token.xpos.startsWith('W') && !isRelation(headOf(document, token)?.deprel ?? '', 'acl');
  if (before.some((token) => asks(token) || token.lemma === 'if' || token.lemma === 'whether')) return [];
  const isThat = (token: Token) => token.lemma === 'that' && token !== tokens[0];
  if (before.some((token) => token.xpos === 'TO' || (isThat(token) && token.upos === 'SCONJ'))) return [];
  // "half of the ore that they sold was lost": past a relative clause only an auxiliary tells where the predicate begins.
  if (before.some(isThat) && tokens[verb]!.upos !== 'AUX') return [];
  if (before.slice(comma + 1).some(({ lemma, upos }) => SUBORDINATORS.has(lemma) && upos === 'SCONJ')) return [];
  const nouns = before.filter((token) => NOMINAL.test(token.upos));
  if (nouns.length > 1 && nouns[nouns.length - 1]!.upos === 'PRON') return [];
  const last = tokens[tokens.length - 1]!;
  if (last.form === '?' || document.tokens[last.index + 1]?.form === '?') return [];
  const auxiliary = tokens[verb]!;
  const head = isRelation(auxiliary.deprel, 'aux', 'cop') ? document.tokens[auxiliary.head]! : auxiliary;
  if (isRelation(head.deprel, 'acl') && relativePronoun(document, head) !== null) return [];
  return finiteContent(document, tokens.includes(head) ? head : auxiliary, 0.45).map((clause) => ({
    ...clause,
    rule: BROKEN_CONTENT,
  }));
}
