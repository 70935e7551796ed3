/**
 * What keeps the words of a statement from being a sentence: the tree hung a part of the clause elsewhere, or a saying was taken out that
 * the clause needs.
 *
 *     Which the council passed.                  an opening that links it to another clause
 *     The crew may leave when.                   an end that something must follow
 *     References to the harbour.                 no finite verb but in a clause about a noun
 *     Will be hard pressed to agree.             a verb without a subject
 *     (It was strange what) he was doing.        a verb whose object stands before the clause that was kept
 *     The talks left the envoy [exhausted].      a complement that the article has and the words have not
 *     The envoy [told] the crew not to sail.     a phrase without the word that it hangs on
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childrenByDeprel, childrenOf, isPassive, isRelation, relationTest } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { isFiniteForm } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { isBareCondition } from './bare-subordinate.ts';
import { isMainVerb, mainVerb } from './main-verb.ts';
import { hasOpenGap, isSetOff } from './open-gap.ts';
import { type Word, wordBehind } from './word.ts';

/** What is wrong. */
export type Fault = 'opening' | 'ending' | 'verb' | 'subject' | 'object' | 'complement' | 'gap';

/**
 * The first fault of the words, before names stand for pronouns; null where they may be a sentence. `isVerbatim`: they are the article's, none
 * put in.
 */
export function findFault(
  context: ClaimContext,
  { clause, attribution }: WordedClause,
  words: readonly Word[],
  isVerbatim: boolean = clause.frame === 'finite',
): Fault | null {
  const { document } = context;
  const said = words.filter(({ token }) => token?.upos !== 'PUNCT');
  if (said.length === 0 || isLinking(document, said) || isBareCondition(document, clause, words)) return 'opening';
  if (isCut(document, said)) return 'ending';
  if (isHalfNegated(words)) return 'gap';
  if (words.some(({ text }) => ELLIPSIS.test(text))) return null;
  if (isVerbatim && clause.rule !== 'claims/unparsed') {
    const verb = mainVerb(document, words);
    if (verb < 0 && !words.some((word) => isMainVerb(document, word))) return 'verb';
    if (verb >= 0 && !hasSubject(words, verb)) return 'subject';
  }
  const kept = new Set<Token>();
  for (const { token } of words) if (token !== null) kept.add(token);
  if (isVerbatim && hasGap(document, words, kept)) return 'gap';
  if (isVerbatim && opensNothing(document, said, kept)) return 'ending';
  // A cue that is told shares its source with a later verb too: “plans to fly and to [land]”.
  const own = words.filter(({ token }) => token === null || token !== clause.governor);
  const broken = brokenVerb(context, own, kept, isVerbatim || clause.frame === 'infinitive' ? clause.head : null);
  return broken ?? (isVerbatim && hasOpenGap(context, attribution, words) ? 'gap' : null);
}

/** Words that the article itself left out of a quotation may be those that would be missed. */
const ELLIPSIS = /^(?:…|\.{3,})$/u;

/** Words that open a question, a relative clause or a second clause. Lower-case forms. */
const LINKS = new Set('which who whose whom why whether and or nor but than'.split(' '));
/** Of these, the ones that may open a subject: “Whether it helps is unclear”. */
const SUBJECT_OPENERS = new Set(['whether', 'why']);

function isLinking(document: Document, said: readonly Word[]): boolean {
  const [first, second] = said;
  const link = first!.text.toLowerCase();
  if (link === 'well' && second?.text === 'as') return true;
  if (isInverted(document, said)) return true;
  if (first!.token === null || !LINKS.has(link)) return false;
  return !SUBJECT_OPENERS.has(link) || said.filter(({ token }) => token !== null && isFiniteForm(token)).length < 2;
}

/** "[What did] the crew want": a question. */
function isInverted(document: Document, [first, second]: readonly Word[]): boolean {
  const auxiliary = second?.token;
  if (auxiliary?.upos !== 'AUX' || !/^(?:what|how|why|where|when)$/iu.test(first!.text)) return false;
  const verb = isRelation(auxiliary.deprel, 'aux', 'cop') ? document.tokens[auxiliary.head]! : auxiliary;
  return childrenByDeprel(document, verb, 'nsubj').some(
    ({ index, xpos }) => index > auxiliary.index && index < verb.index && !xpos.startsWith('W'),
  );
}

/** "can’t look and then leave", where the second verb has got "ca" alone. */
function isHalfNegated(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => /^(?:ca|wo|sha)$/u.test(text) && !/^n['’]t/u.test(words[at + 1]?.text ?? ''));
}

function isCut(document: Document, said: readonly Word[]): boolean {
  const { text, token } = said[said.length - 1]!;
  if (token === null) return text === 'to';
  const { xpos, upos, deprel } = token;
  const next = wordBehind(document, token);
  const isFollowed = next !== undefined && next.upos !== 'PUNCT';
  if (xpos === 'TO' || upos === 'CCONJ' || (upos === 'DET' && deprel === 'det')) return true;
  if ((upos === 'SCONJ' && deprel === 'mark') || token.lemma === 'ought') return true;
  if (!isFollowed) return false;
  if (xpos.startsWith('W') || xpos === 'PRP$') return true;
  return token.head > token.index && (upos === 'AUX' ? !text.startsWith('’') : isRelation(deprel, 'case'));
}

/** True where something that may be a subject, or that places the clause, stands before the verb. */
function hasSubject(words: readonly Word[], verb: number): boolean {
  return words
    .slice(0, verb)
    .some(
      ({ token }) =>
        token === null ||
        /^(?:NOUN|PROPN|PRON|NUM|DET|SYM|X|ADJ|ADV)$/u.test(token.upos) ||
        /^(?:VBG|VBN|TO)$/u.test(token.xpos),
    );
}

/** "the envoy [told] the crew not to sail": a word between the first and the last that another hangs on and that is gone; sayings aside. */
function hasGap({ tokens }: Document, words: readonly Word[], kept: ReadonlySet<Token>): boolean {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const { index } of kept) {
    if (index < first) first = index;
    if (index > last) last = index;
  }
  // Words that stand for "do so" come from before the clause.
  if (words.some(({ token }, at) => token !== null && (words[at - 1]?.token?.index ?? -1) > token.index)) return false;
  return words.some(({ token }) => {
    if (token === null || token.upos === 'PUNCT') return false;
    const head = tokens[token.head];
    if (head === undefined || kept.has(head) || head.index < first || head.index > last) return false;
    if (isLoose(token.deprel)) return false;
    return !isInserted(tokens, head, kept);
  });
}

/** "It was clear that in May [ports closed]", "deciding whether the plan [would pass]": the clause that the word opens is gone. */
function opensNothing({ tokens }: Document, said: readonly Word[], kept: ReadonlySet<Token>): boolean {
  const at = said.findLastIndex(
    ({ token }) => token?.upos === 'SCONJ' && token.deprel === 'mark' && MARKS.has(token.lemma),
  );
  const mark = said[at]?.token;
  const verb = mark && tokens[mark.head];
  if (!mark || !verb || verb.index < mark.index || kept.has(verb)) return false;
  // “that mistrust”, “that child”: a determiner that the tree takes for a subordinator.
  const next = tokens[mark.index + 1]?.form === ',' ? tokens[mark.index + 2] : tokens[mark.index + 1];
  const isDeterminer = mark.lemma === 'that' && next?.xpos !== 'IN';
  return !isDeterminer && !said.slice(at).some(({ token }) => token !== null && isFiniteForm(token));
}

/** Subordinators that no clause goes without. Lemmas. */
const MARKS = new Set(['that', 'whether', 'if']);

/** Relations of words that may go alone. */
const isLoose = relationTest('cc', 'advmod', 'discourse', 'punct', 'mark', 'parataxis', 'advcl');

/** Marks close off what is gone around the word. */
function isInserted(tokens: readonly Token[], head: Token, kept: ReadonlySet<Token>): boolean {
  let [first, last] = [head.index, head.index];
  while (!kept.has(tokens[first - 1]!)) first--;
  while (!kept.has(tokens[last + 1]!)) last++;
  return isSetOff(tokens, first, last);
}

/** A verb without its object or complement. */
function brokenVerb(
  context: ClaimContext,
  words: readonly Word[],
  kept: ReadonlySet<Token>,
  head: Token | null,
): Fault | null {
  for (const { token } of words) {
    if (token === null || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue;
    if (head !== null && lacksObject(context.document, token, head, kept)) return 'object';
    if (lostComplements(context, token, kept).length > 0) return 'complement';
  }
  return null;
}

/** Verbs that nearly always have an object in UD English EWT and GUM. Lemmas. */
const TRANSITIVE = new Set(
  `thank cause describe wear produce determine prevent discover represent purchase introduce select promote need make
  provide let use create consider require ensure contain violate undermine deserve accuse persuade convince put encourage propose
  establish support oppose reject want handle`.split(/\s+/u),
);

/** "what [they were doing]", "the plan [that she opposes]": the word before the clause is its object. */
function lacksObject(document: Document, verb: Token, head: Token, kept: ReadonlySet<Token>): boolean {
  if (verb === head && verb.upos === 'AUX' && isLast(verb, kept)) return true;
  if (verb.upos !== 'VERB' || isPassive(document, verb)) return false;
  const objects = childrenByDeprel(document, verb, 'obj', 'ccomp', 'xcomp', 'iobj');
  const isLost = (child: Token) => child.index < verb.index && child.xpos.startsWith('W') && !kept.has(child);
  if (objects.some((child) => isLost(child) && (child.lemma !== 'that' || objects.length === 1))) return true;
  if (verb.lemma === 'hope' && objects.some((object) => isRelation(object.deprel, 'obj') && isLast(object, kept)))
    return true;
  if (verb === head && (verb.lemma === 'have' || verb.lemma === 'know') && objects.length === 0 && isLast(verb, kept))
    return true;
  if (objects.length > 0 || (verb === head && isBareDo(document, verb, kept))) return objects.length === 0;
  if (verb !== head || !TRANSITIVE.has(verb.lemma) || /^VB[NG]$/u.test(verb.xpos)) return false;
  const next = wordBehind(document, verb);
  return next === undefined || next.upos === 'PUNCT' || !kept.has(next);
}

/** "The committee had." */
function isLast(verb: Token, kept: ReadonlySet<Token>): boolean {
  for (const { index, upos } of kept) if (index > verb.index && upos !== 'PUNCT' && upos !== 'PART') return false;
  return true;
}

/** "(what) they were doing", "(as) it did": nothing says what; "did well" does. */
function isBareDo(document: Document, verb: Token, kept: ReadonlySet<Token>): boolean {
  const isWhat = ({ index, deprel }: Token) =>
    index > verb.index && !isRelation(deprel, 'obl:unmarked', 'advcl', 'punct');
  return verb.lemma === 'do' && !childrenOf(document, verb).some((child) => isWhat(child) && kept.has(child));
}

/** Objects and complements behind the verb that are gone and no saying; what a comma sets off is none. */
export function lostComplements({ document, speechAt }: ClaimContext, verb: Token, kept: ReadonlySet<Token>): Token[] {
  return childrenOf(document, verb).filter(
    (child) =>
      child.index > verb.index &&
      !kept.has(child) &&
      isRelation(child.deprel, 'obj', 'ccomp', 'xcomp') &&
      speechAt(child).length === 0 &&
      !document.tokens.slice(verb.index, child.index).some(({ form }) => form === ','),
  );
}
