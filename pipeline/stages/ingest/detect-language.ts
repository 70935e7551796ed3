/** Which language a text is in. English by its function words; the others by franc's trigrams. */
import { franc } from 'franc-min';
import { LANGUAGE_TAGS } from './language-tags.ts';

/** How many leading characters are looked at. */
const SAMPLE_LENGTH = 4000;

/** Words that English text is full of and its neighbours (Dutch, German, Scots, the Romance languages) lack. */
const ENGLISH_WORDS = new Set(
  'the and to that for with by from said his has are have were who which this but not they their will would it he she be at its'.split(
    ' ',
  ),
);

/** English news has about 0.25; other languages stay below 0.03. */
const MIN_ENGLISH_SHARE = 0.08;

/** Fewer words in Latin script say too little to set an article aside. */
const MIN_WORDS = 20;

/** Words are bounded so that a token of a megabyte costs nothing. */
const WORD = /\p{L}{1,40}/gu;

/** The language as a BCP 47 tag; `en` where a text is too short to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.match(WORD) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length;
  if (english >= words.length * MIN_ENGLISH_SHARE && english > 0) return 'en';
  if (words.length < MIN_WORDS && !isMostlyNonLatin(sample)) return 'en';
  const code = franc(sample);
  return code === 'und' ? 'en' : (LANGUAGE_TAGS[code] ?? code);
}

function isMostlyNonLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length > 0 && latin * 2 < letters.length;
}
