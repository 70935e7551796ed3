/** A clause that states something, as the rules propose it, and what the tree says of its predicate. */
import type { Document, Token } from '../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  childrenOf,
  isRelation,
  leftmostOf,
  relationTest,
  subtreeOf,
} from '../../../language/tree.ts';

/**
 * How the words of a clause become a sentence:
 * `finite` they are one; `shared` the subject (and auxiliaries) stand with an earlier verb; `relative` the antecedent stands for
 * the pronoun; `participle` the verb takes the governor's tense; `infinitive` it takes a modal; `nominal` a form of "be" joins
 * the two parts; `fragment` is none: the words stay as they are.
 */
type ClauseFrame = 'finite' | 'shared' | 'relative' | 'participle' | 'infinitive' | 'nominal' | 'fragment';

/** One proposal. Tokens are in reading order. */
export interface Clause {
  /** The predicate: verb, or the noun or adjective after "be". */
  readonly head: Token;
  readonly frame: ClauseFrame;
  /** `claims/coordinated`: which rule proposed it. */
  readonly rule: string;
  readonly confidence: number;
  /** Head of the subject where the clause has none of its own: another verb's subject, an antecedent, an addressee. */
  readonly subject: Token | null;
  /** The verb whose tense and auxiliaries the clause shares. */
  readonly governor: Token | null;
  /** True where the subject's words are part of the grounded span. */
  readonly holdsSubject: boolean;
  /** Modal that an infinitive takes: `should`, `will`; empty: plain tense. */
  readonly modal: string;
}

const VERB_TAGS = new Set(['VBD', 'VBP', 'VBZ', 'MD']);
const isSubject = relationTest('nsubj', 'csubj', 'expl');

/**
 * The clause's own subject: "[China] supplies engines"; the first that is no time ("last summer he left" may come with two).
 */
export function ownSubject(document: Document, head: Token): Token | null {
  const { children } = head;
  let first: Token | null = null;
  for (let at = 0; at < children.length; at++) {
    const child = document.tokens[children[at]!]!;
    if (!isSubject(child.deprel)) continue;
    if (!TIME_NOUNS.has(child.lemma.toLowerCase())) return child;
    first ??= child;
  }
  return first;
}

/** Nouns for stretches of time. Lemmas in lower case. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  `day week weekend month quarter year decade morning afternoon evening night spring summer autumn fall winter today yesterday tomorrow
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);

/** "on how far it reaches", "in that they trade": a clause inside a phrase. */
export function isUnderPreposition(document: Document, head: Token): boolean {
  const { upos } = leftmostOf(document, head);
  if (upos !== 'ADP' && upos !== 'PUNCT') return false;
  const [first, second] = subtreeOf(document, head).filter((token) => token.upos !== 'PUNCT');
  if (first === undefined || second === undefined || first.upos !== 'ADP' || first === head) return false;
  return second.lemma === 'that' || second.xpos.startsWith('W');
}

/** True for a finite verb form, an auxiliary or modal: anything that makes a clause finite. */
export function isFiniteForm(token: Token): boolean {
  return VERB_TAGS.has(token.xpos);
}

/** Auxiliaries and the copula of a predicate, in reading order. */
export function auxiliariesOf(document: Document, head: Token): Token[] {
  return childrenByDeprel(document, head, 'aux', 'cop');
}

/** True where the predicate or one of its auxiliaries is finite. */
export function isFiniteClause(document: Document, head: Token): boolean {
  if (isMistakenVerb(document, head)) return false;
  return isFiniteForm(head) || auxiliariesOf(document, head).some(isFiniteForm) || isMistakenPast(document, head);
}

/** "a power [grab]", "the rail [link]" where the tag says verb: a bare form right behind a singular noun, which could only take another. */
function isMistakenVerb(document: Document, head: Token): boolean {
  if (
    head.xpos !== 'VBP' ||
    head.form !== head.lemma ||
    !isRelation(head.deprel, 'conj', 'parataxis', 'xcomp', 'ccomp')
  )
    return false;
  const noun = document.tokens[head.index - 1];
  if (
    noun?.xpos !== 'NN' ||
    noun.head !== head.index ||
    !isRelation(noun.deprel, 'nsubj') ||
    PLURAL_IN_SENSE.has(noun.lemma)
  )
    return false;
  return childrenByDeprel(document, noun, 'conj', 'nmod', 'acl').length === 0;
}

/** Singular forms that take a plural verb. Lemmas. */
const PLURAL_IN_SENSE = new Set(
  'datum data media staff majority minority police people family team crew number lot rest half percent public press audience'.split(
    ' ',
  ),
);

/** "Republicans [delivered]", "He [quit] his job" where the tag says participle or infinitive: a subject stands before it and no auxiliary. */
export function isMistakenPast(document: Document, head: Token): boolean {
  if (head.xpos !== 'VBN' && head.xpos !== 'VB') return false;
  if (!isRelation(head.deprel, 'root', ...(head.xpos === 'VBN' ? ['ccomp', 'parataxis'] : []))) return false;
  if (auxiliariesOf(document, head).length > 0 || isToInfinitive(document, head)) return false;
  const subject = childByDeprel(document, head, 'nsubj');
  return subject !== undefined && subject.deprel === 'nsubj' && subject.index < head.index;
}

/** True where the token is a predicate: a verb, or a noun or adjective with a copula. */
export function isPredicate(document: Document, token: Token): boolean {
  return (
    token.upos === 'VERB' ||
    (token.upos === 'AUX' && !isRelation(token.deprel, 'aux', 'cop')) ||
    hasCopula(document, token)
  );
}

/** "the main [factor]" in "China is the main factor". */
export function hasCopula(document: Document, token: Token): boolean {
  return childByDeprel(document, token, 'cop') !== undefined;
}

/** True where a dependent "to" makes the predicate an infinitive. */
export function isToInfinitive(document: Document, head: Token): boolean {
  return childrenOf(document, head).some((child) => child.xpos === 'TO' && child.index < head.index);
}

/** The subject that a verb shares with the verb it is joined to ("The US [blocked] imports and [banned] sales"). */
export function sharedSubject(document: Document, head: Token): Token | null {
  for (let token = head; ; ) {
    const own = ownSubject(document, token);
    if (own !== null) return own;
    const above = document.tokens[token.head];
    if (above === undefined || !isRelation(token.deprel, 'conj', 'xcomp')) return null;
    token = above;
  }
}

/** The nearest word before the token, punctuation included, or undefined at the sentence's start. */
export function wordBefore(document: Document, token: Token): Token | undefined {
  return document.tokens[token.index - 1];
}

/** "has yet to win": has not won. */
export function isYetTo(document: Document, head: Token): boolean {
  return head.lemma === 'have' && childrenByDeprel(document, head, 'advmod').some((token) => token.lemma === 'yet');
}

/** "if it no longer gives", "when the war began": bounds a claim, is none. */
export function isSubordinate(document: Document, head: Token): boolean {
  if (isInvertedCondition(document, head) || isPurpose(document, head)) return true;
  const isOpening = ({ upos, lemma, xpos }: Token) => upos !== 'PUNCT' && !FOCUS.has(lemma) && xpos !== 'RB';
  const opener = childrenOf(document, head).find(isOpening);
  if (opener === undefined || opener.index > head.index) return false;
  if (isRelation(opener.deprel, 'mark')) return !/^(?:that|to|so|while|although|though|whereas)$/u.test(opener.lemma);
  return opener.xpos === 'WRB' && isRelation(head.deprel, 'advcl');
}

/** "[even] if it rains". Lemmas. */
const FOCUS = new Set(['even', 'only', 'just', 'especially', 'particularly']);

/** "in order that it can sell more" */
function isPurpose(document: Document, head: Token): boolean {
  const that = childrenOf(document, head).find((child) => child.lemma === 'that');
  if (that === undefined) return false;
  return wordBefore(document, that)?.lemma === 'order' && document.tokens[that.index - 2]?.lemma === 'in';
}

/** "Were prices to fall", "Had it rained": an auxiliary before the subject makes a condition. */
export function isInvertedCondition(document: Document, head: Token): boolean {
  const leftmost = leftmostOf(document, head);
  const first =
    leftmost.upos === 'PUNCT' ? subtreeOf(document, head).find((token) => token.upos !== 'PUNCT') : leftmost;
  if (first === undefined || first === head || !/^(?:had|were|should)$/iu.test(first.form)) return false;
  const second = document.tokens[first.index + 1];
  return (
    isRelation(first.deprel, 'aux', 'cop') &&
    first.head === head.index &&
    /^(?:NOUN|PROPN|PRON|DET)$/u.test(second?.upos ?? '')
  );
}
