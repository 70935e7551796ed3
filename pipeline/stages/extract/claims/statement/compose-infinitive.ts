/**
 * A content without a finite verb as a sentence.
 *
 *     urged [the US] [not to interfere]        → The US should not interfere.
 *     is said [to have left]                   → … left.
 *     accuses [China of helping Russia]        → China is helping Russia.
 *     criticized [them for accepting gifts]    → They accepted gifts.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, headOf, isInSubtree, isRelation } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import { auxiliariesOf, isFiniteForm } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { closedSubject } from './closed-subject.ts';
import { activeVerb, beForm, readVerbPhrase, type VerbPhrase } from './finite-form.ts';
import { addedWords, verbatimWords, type Word } from './word.ts';

const PLAIN: VerbPhrase = { tense: 'present', modal: null, isPerfect: false, isProgressive: false };
/** Verbs without a progressive. Lemmas. */
const STATES = new Set([
  'be',
  'have',
  'know',
  'own',
  'want',
  'believe',
  'belong',
  'contain',
  'need',
  'seem',
  'fail',
  'lack',
]);

/** What someone is charged with or admits is done. Lemmas. */
const DONE = new Set(['charge', 'convict', 'indict', 'acquit', 'plead']);

const MODAL = /^(?:will|would|may|might|can|could|shall|should|must)$/u;

/** The sentence's words; null where the words before the verb fit in no sentence. */
export function composeInfinitive(document: Document, { clause, subject, predicate }: WordedClause): Word[] | null {
  const { head, modal } = clause;
  if (subject.length === 0) return null;
  const chain = [...auxiliariesOf(document, head), head]
    .filter((token) => token.xpos !== 'TO')
    .sort((a, b) => a.index - b.index);
  const first = chain[0]!;
  const before = predicate.filter(
    (token) => token.index < first.index && !isLink(token) && isInSubtree(document, token, head),
  );
  if (before.some((token) => !/^(?:ADV|PART|PUNCT|AUX)$/u.test(token.upos))) return null;
  const isNegated =
    before.some((token) => token.lemma === 'not' || token.lemma === 'never') || isWarnedAgainst(document, head);
  const adverbs = verbatimWords(before.filter((token) => token.upos === 'ADV' && token.lemma !== 'not'));
  const rest = upToSecond(predicate.filter((token) => token.index > first.index));
  const start = nominative(closedSubject(subject));
  // "Rivera will, it is expected, take": before a saying between modal and verb the tagger may take the modal for part of the name.
  if (first.xpos === 'MD' || MODAL.test(subject.at(-1)!.form)) return [...start, ...verbatimWords(predicate)];
  if (modal !== '') {
    const helpers = addedWords(modal, isNegated ? 'not' : '');
    return [...start, ...helpers, ...adverbs, { text: first.lemma, token: first }, ...verbatimWords(rest)];
  }
  if (isNegated) return null;
  const verb = plainVerb(document, { clause, chain, first }, agreementOf(document, clause.subject!));
  const after = verb.token === first ? rest : rest.filter((token) => token !== verb.token);
  const form: Word = { text: verb.forms[verb.forms.length - 1]!, token: verb.token };
  return [...start, ...addedWords(...verb.forms.slice(0, -1)), ...adverbs, form, ...verbatimWords(after)];
}

/** "to close it; ordered more": what a finite verb behind a semicolon opens is another statement. */
function upToSecond(rest: readonly Token[]): readonly Token[] {
  const end = rest.findIndex(
    ({ form }, at) => form === ';' && rest[at + 1] !== undefined && isFiniteForm(rest[at + 1]!),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

interface VerbChain {
  readonly clause: WordedClause['clause'];
  readonly chain: readonly Token[];
  readonly first: Token;
}

/** The verb in a plain tense, and the token that it takes the place of. */
function plainVerb(
  document: Document,
  { clause, chain, first }: VerbChain,
  agreement: 'singular' | 'plural',
): { readonly forms: readonly string[]; readonly token: Token } {
  const past: VerbPhrase = { ...PLAIN, tense: 'past' };
  const second = chain[1];
  if (first.lemma === 'have' && second !== undefined)
    return { forms: activeVerb(second.lemma, past, agreement), token: second };
  const cue = readVerbPhrase(document, clause.governor);
  // "seems [tired]", "saw it [closed]": what is done to the subject.
  if (first.xpos === 'VBN') {
    const be = beForm(cue.tense === 'past' && !cue.isPerfect ? past : PLAIN, agreement);
    return { forms: [be, first.form], token: first };
  }
  if (first.xpos !== 'VBG') {
    return {
      forms: activeVerb(first.lemma, cue.tense === 'past' && !cue.isPerfect ? past : PLAIN, agreement),
      token: first,
    };
  }
  if (childByDeprel(document, clause.head, 'conj')?.xpos === 'VBG') {
    const phrase = cue.tense === 'past' && !cue.isPerfect ? past : PLAIN;
    return { forms: activeVerb(first.lemma, { ...phrase, isProgressive: true }, agreement), token: first };
  }
  const isDone = isAfterFor(document, clause.head) || DONE.has(clause.governor?.lemma ?? '');
  if (isDone || (cue.tense === 'past' && !cue.isPerfect))
    return { forms: activeVerb(first.lemma, past, agreement), token: first };
  return {
    forms: activeVerb(first.lemma, { ...PLAIN, isProgressive: !STATES.has(first.lemma) }, agreement),
    token: first,
  };
}

/** "criticized for accepting gifts and hiding them". */
function isAfterFor(document: Document, head: Token): boolean {
  if (childrenByDeprel(document, head, 'mark', 'case').some((token) => token.lemma === 'for')) return true;
  const above = headOf(document, head);
  return isRelation(head.deprel, 'conj') && above !== undefined && isAfterFor(document, above);
}

function isLink(token: Token): boolean {
  return token.xpos === 'TO' || token.upos === 'ADP' || token.upos === 'SCONJ';
}

/** "warned [Iran] [against] attacking": the content holds the preposition. */
function isWarnedAgainst(document: Document, head: Token): boolean {
  return childrenByDeprel(document, head, 'mark', 'case').some(({ lemma }) => lemma === 'against' || lemma === 'from');
}

const NOMINATIVES: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['me', 'I'],
  ['us', 'we'],
]);

/** "called [him] a liar" → he: an object that becomes the subject. */
export function nominative(words: readonly Word[]): Word[] {
  const only = words.length === 1 ? words[0]! : undefined;
  const form = only?.token?.upos === 'PRON' ? NOMINATIVES.get(only.text.toLowerCase()) : undefined;
  return form === undefined ? [...words] : [{ text: form, token: only!.token }];
}
