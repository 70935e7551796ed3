/**
 * “We” and “us” of people in general, which stand for nobody named.
 *
 *     the end of trade as we know it      as we all know      In Law We Trust      God help us      all of us
 * Not: “as we said”, “the facts as we knew them”, “many of us”.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, isRelation } from '../../../../language/tree.ts';

/** True where “we” or “us” may stand as it is. */
export function isGenericWe(document: Document, token: Token): boolean {
  if (token.upos !== 'PRON' || !/^(?:we|us)$/iu.test(token.form)) return false;
  const { tokens } = document;
  const verb = tokens[token.head];
  const before = tokens[token.index - 1];
  if (token.form === 'We' && before !== undefined && /^\p{Lu}/u.test(tokens[token.index + 1]?.form ?? ''))
    return before.upos !== 'PUNCT' && /^\p{Lu}/u.test(before.form);
  if (token.form.toLowerCase() === 'us' && before?.lemma === 'of') return ALL.has(tokens[token.index - 2]?.lemma ?? '');
  if (verb === undefined) return false;
  if (isRelation(token.deprel, 'obj')) return BLESSING.has(verb.lemma) && isOfGod(document, verb);
  if (before?.lemma === 'as') return verb.xpos === 'VBP' && KNOWING.has(verb.lemma);
  return before?.lemma === 'when' && verb.lemma === 'see' && /^(?:it|one)$/u.test(tokens[verb.index + 1]?.form ?? '');
}

function isOfGod(document: Document, verb: Token): boolean {
  return childByDeprel(document, verb, 'nsubj')?.form === 'God' || document.tokens[verb.index - 1]?.form === 'God';
}

/** “[all] of us”. Lemmas. */
const ALL = new Set(['all', 'most', 'each', 'none', 'any', 'every']);
const BLESSING = new Set(['help', 'bless', 'save', 'forgive']);
/** “as we [know]”. Lemmas. */
const KNOWING = new Set(['know', 'speak', 'understand']);
