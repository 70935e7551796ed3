/** Headings that lost their line and run into the sentence after them. */
import { isGeographicName } from './geographic-names.ts';

/** A heading has this many words, and the sentence after it at least as many as the last number says. */
const MIN_WORDS = 3;
const MAX_WORDS = 14;
const MIN_WORDS_AFTER = 6;

/** How far a heading and the beginning of its sentence reach. */
const WINDOW = 400;

/** Words that are capitalised at a sentence's beginning only, so that inside a line they show that a sentence begins. */
const SENTENCE_OPENERS = new Set(
  'The A An In On At By For From With After Before Since When While As If But And This These Those That It He She They We There His Her Its Their Our Meanwhile However According Despite Although Some Many Most Several Two Three Officials'.split(
    ' ',
  ),
);

/** Words after which a capitalised function word is part of a title: "the film The Queen", "a member of The Hague". */
const TITLE_INTRODUCERS = new Set(
  'that film movie book novel show series song album band paper newspaper magazine newsletter programme program play podcast called named titled entitled of in on at by for from with to and or but the a an as than is are was were'.split(
    ' ',
  ),
);

/** Words that only a sentence has; a heading with one of them is the sentence's own beginning. */
const SENTENCE_WORDS = new Set('said was were had told has have he she they it i we who which'.split(' '));

/** Nouns that make one name or phrase of two countries: "Russia Ukraine war". */
const JOINT_NOUNS = new Set(
  'war conflict border relations ties trade talks deal summit policy crisis tensions dispute agreement treaty'.split(
    ' ',
  ),
);

/** A verb form that shows that the name before it begins a sentence. */
const FINITE_AUXILIARIES = new Set('is are was were has have had will would could may'.split(' '));

/** Verbs whose object clause begins with a name: "officials say China has". */
const CLAUSE_VERBS = new Set(
  'say says said think thinks believe believes claim claims fear fears hope hopes know show shows warn warns'.split(
    ' ',
  ),
);

/**
 * Where a heading ends that begins at `start` and runs into a sentence without a mark between them.
 * `US lists what Russia's military gets from China Chinese sales of products … have gone up.`
 * `^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`
 * Two signs are taken: a function word in capitals after a small word, and two names of countries or peoples side by side.
 * @param isExpected true where a sentence could not begin yet, as after a player's notice; then a name with its verb shows a boundary too.
 * @returns the offset after the heading's last character, or null.
 */
export function findRunInHeading(text: string, start: number, end: number, isExpected = false): number | null {
  if (/^["“‘«]/u.test(text[start] ?? '')) return null;
  if (endsAtFirstWord(text.slice(start, start + 50))) return null;
  const words = readWords(text.slice(start, Math.min(end, start + WINDOW)));
  for (let i = 1; i < words.length && i <= MAX_WORDS; i++) {
    const previous = words[i - 1]!;
    if (SENTENCE_WORDS.has(previous.text.toLowerCase())) return null;
    if (/[.!?,;:—–]["'”’»)]*$/u.test(previous.text) && !isGeographicName(previous.text)) return null;
    if (i < MIN_WORDS || words.length - i < MIN_WORDS_AFTER) continue;
    const [word, next] = [words[i]!.text, words[i + 1]!.text];
    if (isBoundary(previous.text, word, next) || (isExpected && opensClause(previous.text, word, next)))
      return start + previous.end;
  }
  return null;
}

/** Most sentences are ruled out by their first word, before the window is read. */
function endsAtFirstWord(head: string): boolean {
  const word = /^\S*/u.exec(head)![0];
  return /[.!?,;:—–]["'”’»)]*$/u.test(word) && !isGeographicName(word);
}

interface Word {
  readonly text: string;
  /** Offset after the word, from the window's start. */
  readonly end: number;
}

function readWords(window: string): Word[] {
  const words: Word[] = [];
  for (const match of window.matchAll(/\S+/gu)) words.push({ text: match[0], end: match.index + match[0].length });
  return words.slice(0, MAX_WORDS + MIN_WORDS_AFTER);
}

function isBoundary(previous: string, word: string, next: string): boolean {
  const bare = previous.replace(/^["'“‘(]+|["'”’)]+$/gu, '');
  if (SENTENCE_OPENERS.has(word)) {
    return (/^\p{Ll}/u.test(bare) && !TITLE_INTRODUCERS.has(bare)) || isGeographicName(bare);
  }
  return isGeographicName(bare) && isGeographicName(word) && !JOINT_NOUNS.has(next.replace(/[.,]$/u, ''));
}

function opensClause(previous: string, word: string, next: string): boolean {
  const isPlain = /^\p{Ll}/u.test(previous) && !TITLE_INTRODUCERS.has(previous) && !CLAUSE_VERBS.has(previous);
  return isPlain && isGeographicName(word) && FINITE_AUXILIARIES.has(next);
}
