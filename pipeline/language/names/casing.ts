/** How sentences use capitals: headlines capitalize most words, some texts all letters or none. */
import type { Document, Sentence } from '../document.ts';
import type { Casing } from './gazetteer.ts';

/** In a title, which ends in no full stop, more than this share of its words of four letters and more are capitalized. */
const TITLE_SHARE = 0.7;

/** How one sentence uses capitals; `title` where capitals tell no names apart. */
export type SentenceCasing = Casing | 'title';

/** The casing of each sentence; a text without any capital is `lower` throughout. */
export function casingsOf(document: Document): SentenceCasing[] {
  const hasCapitals = document.tokens.some((token) => /\p{Lu}/u.test(token.form));
  return document.sentences.map((sentence) => (hasCapitals ? casingOf(document, sentence) : 'lower'));
}

function casingOf(document: Document, sentence: Sentence): SentenceCasing {
  let words = 0;
  let capitalized = 0;
  let upper = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const { form } = document.tokens[index]!;
    if (form.length < 4 || !opensInLetter(form)) continue;
    words++;
    // Most words: a small letter begins them, so that they are neither capitalized nor in capitals.
    const unit = form.charCodeAt(0);
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (/^\p{Lu}/u.test(form)) capitalized++;
    if (form === form.toUpperCase()) upper++;
  }
  if (words >= 3 && upper >= words * TITLE_SHARE) return 'upper';
  const endsInStop = document.tokens[sentence.endToken - 1]!.form === '.';
  return words >= 4 && capitalized > words * TITLE_SHARE && !endsInStop ? 'title' : 'mixed';
}

function opensInLetter(form: string): boolean {
  const unit = form.charCodeAt(0) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || /^\p{L}/u.test(form);
}
