/** Forms of names that stay the same when a name is cut, turned round or spelled otherwise: what linking compares. */
import { remember } from '../../core/remember.ts';
import { LEGAL_FORMS, SHEDDABLE_WORDS } from '../lexicon/organization-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/titles.ts';

/** Words that carry no meaning inside an organization's name. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  '&',
  'de',
  'la',
  'le',
  'a',
]);

/** Scripts whose letters look like Latin ones; a name that mixes scripts is never equal to one that does not. */
const MIXED_SCRIPT =
  /\p{Script=Latin}.*(?:\p{Script=Cyrillic}|\p{Script=Greek})|(?:\p{Script=Cyrillic}|\p{Script=Greek}).*\p{Script=Latin}/u;

/** Names longer than this are compared by their exact words only. */
const LONGEST_COMPARED = 120;

/** Marks that a letter may carry, after decomposition. */
const MARKS = /\p{Mn}+/gu;

/** An article compares its names with one another, and articles of one matter have theirs in common. */
const NAMES_REMEMBERED = 8192;

/** Lower case, one apostrophe, no accents, dots of acronyms, hyphens as blanks, no possessive ending, no "the". */
export const normalizeName: (name: string) => string = remember(normalize, NAMES_REMEMBERED);

function normalize(name: string): string {
  if (name.length > LONGEST_COMPARED || MIXED_SCRIPT.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?$/u, '')
    .replace(/(?<=\b\p{L})\./gu, '')
    .replace(/[-‐‑–/,.]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

/** The words of an organization's name that tell it apart: without legal forms at its end and without function words. */
export const organizationWords: (name: string) => readonly string[] = remember(readWords, NAMES_REMEMBERED);

function readWords(name: string): string[] {
  const words = normalizeName(name).split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  return words.filter((word) => !FUNCTION_WORDS.has(word));
}

/** The words of a name cut at its end by what is often left out: "wuhan tongsheng" of "wuhan tongsheng technology". */
export function shorterNames(words: readonly string[]): string[] {
  const names: string[] = [];
  for (let end = words.length - 1; end > 0 && SHEDDABLE_WORDS.has(words[end]!); end--)
    names.push(words.slice(0, end).join(' '));
  return names;
}

/** Equal for names that differ in word order, legal form, function words or plural endings only. */
export function organizationKey(name: string): string {
  return organizationWords(name)
    .map((word) => word.replace(/(?<=\p{L}{3}[^s])s$/u, ''))
    .sort()
    .join(' ');
}

/** Initials of a name's words, legal forms and function words left out: `general atomics` → `ga`; empty for one word. */
export function acronymOf(name: string): string {
  const words = normalizeName(name)
    .split(' ')
    .filter((word) => !FUNCTION_WORDS.has(word));
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}

/** True for words such as `IAEA` and `G7`. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(name.replaceAll('.', ''));
}

/** "U.S." and "US" before other words are the country, so that "U.S. Constitution" is "United States Constitution". */
const COUNTRY_ACRONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?U\.?S\.?(?= \p{L})/u, 'United States'],
  [/^(?:the )?U\.?K\.?(?= \p{L})/u, 'United Kingdom'],
  [/^(?:the )?U\.?N\.?(?= \p{L})/u, 'United Nations'],
];

/** A name with the acronym of a country or of the United Nations at its start written out. */
export function expandCountry(name: string): string {
  const found = COUNTRY_ACRONYMS.find(([pattern]) => pattern.test(name));
  return found ? name.replace(found[0], found[1]) : name;
}

/** A person's name in parts, normalized. */
export interface PersonName {
  readonly first: string;
  readonly middle: readonly string[];
  /** With its particles: `van der bellen`. The only word of a name of one word. */
  readonly last: string;
  readonly wordCount: number;
  /** `jr`, `iii`; empty for most. Not counted in `wordCount`. */
  readonly suffix: string;
}

/** Reads a person's name. */
export const readPersonName: (name: string) => PersonName = remember(readPerson, NAMES_REMEMBERED);

function readPerson(name: string): PersonName {
  const words = normalizeName(name.replace(/[-‐‑–]/gu, '_')).split(' ');
  const suffix = words.length > 1 && NAME_SUFFIXES.has(words.at(-1)!) ? words.pop()! : '';
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1]!)) from--;
  return {
    first: words.length > 1 ? words[0]! : '',
    middle: words.slice(1, from),
    last: words.slice(from).join(' '),
    wordCount: words.length,
    suffix,
  };
}

/** Short forms of given names, each with the full forms that it stands for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  joe: 'joseph',
  bill: 'william',
  will: 'william',
  bob: 'robert',
  rob: 'robert',
  mike: 'michael',
  jim: 'james',
  jimmy: 'james',
  tom: 'thomas',
  dick: 'richard',
  rick: 'richard',
  rich: 'richard',
  chris: 'christopher',
  dave: 'david',
  dan: 'daniel',
  danny: 'daniel',
  don: 'donald',
  ed: 'edward',
  ted: 'edward',
  jeff: 'jeffrey',
  ken: 'kenneth',
  larry: 'lawrence',
  matt: 'matthew',
  nick: 'nicholas',
  pat: 'patrick',
  pete: 'peter',
  phil: 'philip',
  ray: 'raymond',
  ron: 'ronald',
  sam: 'samuel',
  steve: 'steven',
  stephen: 'steven',
  tim: 'timothy',
  tony: 'anthony',
  antony: 'anthony',
  andy: 'andrew',
  ben: 'benjamin',
  bernie: 'bernard',
  chuck: 'charles',
  charlie: 'charles',
  fred: 'frederick',
  greg: 'gregory',
  jerry: 'gerald',
  josh: 'joshua',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betsy: 'elizabeth',
  kate: 'katherine',
  kathy: 'katherine',
  cathy: 'catherine',
  meg: 'margaret',
  peggy: 'margaret',
  sue: 'susan',
  barb: 'barbara',
  debbie: 'deborah',
  deb: 'deborah',
  patty: 'patricia',
  jen: 'jennifer',
  vlad: 'vladimir',
  volodymyr: 'vladimir',
  alex: 'alexander',
  doug: 'douglas',
  walt: 'walter',
  al: 'albert',
  abe: 'abraham',
  gabe: 'gabriel',
  nate: 'nathan',
  zach: 'zachary',
  sasha: 'alexander',
  mitch: 'mitchell',
  newt: 'newton',
  bibi: 'benjamin',
  ronnie: 'ronald',
  jeb: 'john',
  jack: 'john',
  john: 'john',
  sergey: 'sergei',
  aleksey: 'alexei',
  dmitriy: 'dmitry',
  dmitri: 'dmitry',
  yuriy: 'yuri',
};

/** True where two given names can be one person's: equal, an initial of the other, or a short form. */
export function agreeAsFirstNames(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const full = (name: string): string => SHORT_FORMS[name] ?? name;
  return full(a) === full(b);
}

/** "Donald Trump" is no "Donald Trump Jr."; "Robert Mueller" is "Robert S. Mueller III": a suffix after a middle name is formality. */
export function agreeInSuffix(a: PersonName, b: PersonName): boolean {
  if (a.suffix === b.suffix) return true;
  if (a.suffix !== '' && b.suffix !== '') return false;
  return (a.suffix === '' ? b : a).middle.length > 0;
}

/** "Peña Nieto" ends "Enrique Peña Nieto": two surnames without the given name. */
export function endsFullName(short: PersonName, full: PersonName): boolean {
  return (
    short.wordCount === 2 &&
    full.wordCount > 2 &&
    short.last === full.last &&
    full.middle.at(-1) === short.first &&
    short.first.length > 1
  );
}

/** True where two full names can be one person's: one surname, given names that agree, no middle names against each other. Suffixes are not compared. */
export function agreeAsPeople(a: PersonName, b: PersonName): boolean {
  if (a.last !== b.last || !agreeAsFirstNames(a.first, b.first)) return false;
  const [shorter, longer] = a.middle.length <= b.middle.length ? [a.middle, b.middle] : [b.middle, a.middle];
  return shorter.every((middle) => longer.some((other) => agreeAsFirstNames(middle, other)));
}
