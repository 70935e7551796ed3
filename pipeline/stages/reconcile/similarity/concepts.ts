/** What a wording is about, in keys that other wordings of the same share: countries, numbers, and stems by their class of synonyms. */
import { remember } from '../../../core/remember.ts';
import { COUNTRIES } from '../../../language/lexicon/countries.ts';
import { stemOf } from './stem.ts';
import { readPhrasalVerbs, readSynonyms } from './synonyms.ts';

/** Words that every sentence has, and the words of reporting itself. */
const STOP_WORDS = new Set(
  (
    'a an the and or but nor of in on at by for from with without to into onto over under as than then so that this these those there here it its he she they them him her his hers their theirs we us our you your i me my who whom whose which what when where why how ' +
    "is are was were be been being am do does did done has have had having will would shall should can could may might must not no n’t n't ’s 's if because while although though since until after before during about against between through also too very more most much many some any all each every both either neither other another such own same just only even still yet now again today yesterday tomorrow day week weekend month year time monday tuesday wednesday thursday friday saturday sunday others " +
    'likely possibly probably perhaps maybe apparently presumably around approximately roughly nearly almost meanwhile however likewise further furthermore moreover indeed already recently once next last later earlier ago doing having going ' +
    'say says said tell told ask asked add added state stated according reportedly allegedly accord report reported mr mrs ms dr sir'
  ).split(' '),
);

const SYNONYMS = readSynonyms(stemOf);
const COMING = stemOf('come');

/** Names of countries that are given names or common words too. */
const AMBIGUOUS = new Set(['Chad', 'Jordan', 'Georgia', 'Guinea', 'Mali', 'Male', 'Nice']);

/** Country codes by lower-case name, people and seat of government. */
const COUNTRY_KEYS: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ code, name, aliases, demonyms, capitals }) =>
    [name, ...aliases, ...demonyms, ...capitals.slice(0, 1)]
      .filter((word) => !AMBIGUOUS.has(word))
      .map((word) => [word.toLowerCase().replaceAll('.', ''), `@${code}`] as const),
  ),
  ...([
    ['kremlin', '@RU'],
    ['white house', '@US'],
    ['prc', '@CN'],
    ['downing street', '@GB'],
    ['soviet', '@SU'],
  ] as const),
]);

/** First words of the names in `COUNTRY_KEYS`. */
const COUNTRY_OPENERS = new Set([...COUNTRY_KEYS.keys()].map((name) => name.split(' ')[0]!));

const NUMBER_SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** `7 June 2010`, `June 7`: a day of the calendar is no quantity. */
const DATE =
  /\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{4})?|(?<monthFirst>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?<dayAfter>\d{1,2})(?:st|nd|rd|th)?(?:, \d{4})?)\b/giu;

const DIGIT = /\d/u;

/** A number (digits, scale, per cent) with what touches it, or a word. Letters are bounded so that a token of a megabyte costs nothing. */
const WORD =
  /(\d[\d,]{0,20}(?:\.\d{1,10})?)(?:\s?(thousand|million|billion|trillion|k|mn|bn|tn|m|b)\b)?(?:\s?(%|percent\b|per cent\b))?|\p{L}[\p{L}\p{M}]{0,40}(?:[.’'-]\p{L}[\p{L}\p{M}]{0,40}){0,5}/iuy;

/** No word ends before its letters do, unless there are more of them. */
const LONGEST_RUN = 41;

/** The words of a text in order; its numbers are added to the concepts at once. */
function readWords(text: string, words: string[], concepts: Set<string>): void {
  for (let at = 0; at < text.length; ) {
    const plainEnd = endOfPlainWord(text, at);
    if (plainEnd > at) {
      words.push(text.slice(at, plainEnd));
      at = plainEnd;
      continue;
    }
    WORD.lastIndex = at;
    const match = isMark(text.charCodeAt(at)) ? null : WORD.exec(text);
    if (match === null) {
      at++;
      continue;
    }
    const [word, number, scale, percent] = match;
    if (number === undefined) words.push(word);
    else if (!scale && !percent && followsName(text, at)) concepts.add(`=${number}`);
    else concepts.add(numberKey(number, scale, percent !== undefined));
    at = WORD.lastIndex;
  }
}

/**
 * Where a word of plain letters ends that no mark or other letter continues; its start where `WORD` must look.
 * Most words are plain, and the expression takes many times longer.
 */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST_RUN && isPlainLetter(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  const isContinued = next >= 0x80 || ((next === 0x2e || next === 0x27 || next === 0x2d) && end + 1 < text.length);
  return isContinued || end - start > LONGEST_RUN ? start : end;
}

/** A letter from A to z. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** Blanks and marks of ASCII begin no word and no number. */
function isMark(unit: number): boolean {
  return unit < 0x80 && !isPlainLetter(unit) && !(unit >= 0x30 && unit <= 0x39);
}

/** A story asks for the same statements, subjects and predicates several times, and all stories for the same words. */
const TEXTS_REMEMBERED = 4096;
const WORDS_REMEMBERED = 16_384;

/** The concepts of a text, each once, in the order in which they first occur. */
export const conceptsOf: (text: string) => readonly string[] = remember(readConcepts, TEXTS_REMEMBERED);

function readConcepts(text: string): readonly string[] {
  const words: string[] = [];
  const concepts = new Set<string>();
  const dateless = DIGIT.test(text) ? withoutDates(text, concepts) : text;
  readWords(dateless, words, concepts);
  for (let at = 0; at < words.length; ) {
    const country = countryAt(words, at);
    if (country) {
      concepts.add(country.key);
      at += country.length;
    } else {
      const word = words[at]!;
      const phrasal = phrasalConcept(word, words[at + 1]);
      if (phrasal !== null) {
        concepts.add(phrasal);
        at += 2;
        continue;
      }
      if (word.includes('-')) for (const part of word.split('-')) addConcept(part, words[at + 1], concepts);
      else addConcept(word, words[at + 1], concepts);
      at++;
    }
  }
  return [...concepts];
}

function addConcept(word: string, next: string | undefined, concepts: Set<string>): void {
  if (isPlainComing(word, next)) return;
  const concept = conceptOfWord(word);
  if (concept !== null) concepts.add(concept);
}

/** The text with a space for each date, which is added to the concepts. */
function withoutDates(text: string, concepts: Set<string>): string {
  return text.replace(DATE, (...match) => {
    const { day, month, monthFirst, dayAfter } = match.at(-1) as Record<string, string | undefined>;
    concepts.add(`=${(month ?? monthFirst)!.toLowerCase()} ${day ?? dayAfter}`);
    return ' ';
  });
}

/** `Amendment 64`, `Flight 370`: a number that belongs to a name is no quantity. */
function followsName(text: string, at: number): boolean {
  const from = Math.max(0, at - 32);
  const before = /(\p{L}[\p{L}.]{0,30})\s$/u.exec(text.slice(from, at));
  if (!before || before.index + from === 0) return false;
  return isCapitalized(before[1]!) && !STOP_WORDS.has(before[1]!.toLowerCase());
}

const isComing = remember((word) => stemOf(word) === COMING, WORDS_REMEMBERED);

/** To come from somewhere is to be supplied; to come alone says nothing. */
function isPlainComing(word: string, next: string | undefined): boolean {
  const opensWithC = word.startsWith('c') || word.startsWith('C');
  return opensWithC && isComing(word) && next?.toLowerCase() !== 'from';
}

/** Verbs whose particle makes the meaning: `went up` is `rose`. By particle, stem of the verb and class. */
const PHRASAL: ReadonlyMap<string, ReadonlyMap<string, string>> = readPhrasalVerbs(stemOf);

/** The concept of a verb with its particle; null where they are no pair. */
function phrasalConcept(word: string, next: string | undefined): string | null {
  const verbs = next === undefined || next.length > LONGEST_PARTICLE ? undefined : PHRASAL.get(next);
  return verbs?.get(stemOf(word)) ?? null;
}

const LONGEST_PARTICLE = 'forward'.length;

/** The concept of one word; null for words that every sentence has. */
const conceptOfWord = remember(conceptOf, WORDS_REMEMBERED);

function conceptOf(word: string): string | null {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  const country = COUNTRY_KEYS.get(lower);
  if (country && isCapitalized(word)) return country;
  if (lower.length < 2 || STOP_WORDS.has(lower)) return null;
  const stem = stemOf(lower);
  return SYNONYMS.get(stem) ?? stem;
}

/** True for a word that begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word);
}

/** The longest name of a country from here, up to five words; names are capitalised. */
function countryAt(words: readonly string[], at: number): { key: string; length: number } | null {
  if (isPlainLower(words[at]!) || !opensCountry(words[at]!)) return null;
  for (let length = Math.min(5, words.length - at); length > 0; length--) {
    const name = plainName(words.slice(at, at + length).join(' '));
    const key = COUNTRY_KEYS.get(withoutPossessive(name));
    if (key) return { key, length };
  }
  return null;
}

/** A capitalised word that the name of a country may begin with. */
const opensCountry = remember((word) => {
  const name = plainName(word);
  return (COUNTRY_OPENERS.has(name) || COUNTRY_OPENERS.has(withoutPossessive(name))) && isCapitalized(word);
}, WORDS_REMEMBERED);

/** True for most words, with one look: they begin with a letter from a to z. */
function isPlainLower(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
}

function withoutPossessive(name: string): string {
  return name.endsWith("'s") ? name.slice(0, -2) : name;
}

/** `#900000000`, `#90%`: digits with their scale; years are numbers too. */
function numberKey(digits: string, scale: string | undefined, isPercent: boolean): string {
  const value = Number(digits.replaceAll(',', '')) * (NUMBER_SCALE[scale?.toLowerCase() ?? ''] ?? 1);
  return `#${value}${isPercent ? '%' : ''}`;
}

/** True for keys of countries. */
export function isCountryKey(concept: string): boolean {
  return concept.startsWith('@');
}

/** True for keys of numbers. */
export function isNumberKey(concept: string): boolean {
  return concept.startsWith('#');
}
