/** What tells one article from another: a signature of its word sequences, and its most telling words. */
import type { Token } from '../../language/document.ts';
import type { ParsedArticle } from '../contract.ts';

/** Places of a signature. The estimate of similarity errs by about 1 / √64. */
const SIGNATURE_LENGTH = 64;

/** Words of one shingle. */
const SHINGLE_LENGTH = 5;

/** Most terms that an article has. */
const MAX_TERMS = 60;

/** Content words at the beginning count for more: news tells its story first. */
const LEAD_TOKENS = 120;
const LEAD_WEIGHT = 2;
const NAME_WEIGHT = 2;

const TERM_TAGS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Lemmas of reporting and of every day, which tell no article from another. */
const STOP_LEMMAS = new Set(
  'say tell ask add accord report state have be do make take get go come see know think want give use find work call try need feel become leave put mean keep let begin seem help show hear play run move live believe bring happen write sit stand lose pay meet include continue set learn lead understand other new old first last long great little own good big high different small large next early young important few public bad same able year day time week month people man woman thing way part place case point number group fact hand right lot mr. mrs. ms. dr.'.split(
    ' ',
  ),
);

/** Odd multipliers and increments of the 64 hash functions, from a fixed linear congruential sequence. */
const HASHES = Array.from({ length: SIGNATURE_LENGTH }, (_, index) => {
  const next = (seed: number): number => (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  const first = next(index * 7919 + 1);
  return { multiplier: next(first) | 1, increment: next(next(first)) };
});

/** MinHash of the body's five-word shingles (Broder 1997), unsigned 32-bit; empty where the body has no word. */
export function signatureOf(parsed: ParsedArticle): number[] {
  const words: number[] = [];
  for (const sentence of parsed.document.sentences) {
    if (parsed.sentenceKinds[sentence.index] !== 'body') continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = parsed.document.tokens[index]!;
      if (isWord(token)) words.push(hashText(token.form.toLowerCase()));
    }
  }
  if (words.length === 0) return [];
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  const last = Math.max(0, words.length - SHINGLE_LENGTH);
  for (let from = 0; from <= last; from++) {
    let shingle = 0;
    for (let at = from; at < Math.min(words.length, from + SHINGLE_LENGTH); at++)
      shingle = mix(Math.imul(shingle, 31) + words[at]!);
    for (let i = 0; i < SIGNATURE_LENGTH; i++) {
      const { multiplier, increment } = HASHES[i]!;
      const value = mix(Math.imul(shingle, multiplier) + increment) >>> 0;
      if (value < signature[i]!) signature[i] = value;
    }
  }
  return [...signature];
}

/** The most telling lemmas and names, most telling first: frequent, early, and named ones. */
export function termsOf(parsed: ParsedArticle): string[] {
  const scores = new Map<string, number>();
  parsed.document.tokens.forEach((token, at) => {
    if (!TERM_TAGS.has(token.upos) || !isWord(token) || token.form.length > 40) return;
    const lemma = token.lemma.toLowerCase();
    if (lemma.length < 2 || STOP_LEMMAS.has(lemma)) return;
    const weight = (token.upos === 'PROPN' ? NAME_WEIGHT : 1) * (at < LEAD_TOKENS ? LEAD_WEIGHT : 1);
    scores.set(lemma, (scores.get(lemma) ?? 0) + weight);
  });
  // Sorting is stable, so that of equals the one that occurs first stays first.
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_TERMS)
    .map(([lemma]) => lemma);
}

function isWord({ form }: Token): boolean {
  const first = form.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(form.slice(0, 50));
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** MurmurHash3's finalizer: spreads every bit. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
