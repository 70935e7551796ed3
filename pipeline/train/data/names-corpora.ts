/** Reads the corpora of names and maps their types to ours. */
import { readFileSync } from 'node:fs';
import type { NameType } from '../../language/document.ts';

/** A name of a training sentence: words `first` to `end` (exclusive). A null type means "unsure": nothing is learned from its words. */
export interface TrainingName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType | null;
}

export interface NamedSentence {
  readonly forms: readonly string[];
  readonly names: readonly TrainingName[];
}

/** Types of the corpora that map to one of ours; what is not here is no name for us (genres, algorithms, chemicals). */
const TYPES: Readonly<Record<string, NameType>> = {
  PERSON: 'person',
  PER: 'person',
  person: 'person',
  politician: 'person',
  writer: 'person',
  scientist: 'person',
  researcher: 'person',
  musicalartist: 'person',
  ORGANIZATION: 'organization',
  ORG: 'organization',
  organisation: 'organization',
  politicalparty: 'organization',
  university: 'organization',
  band: 'organization',
  magazine: 'organization',
  LOCATION: 'place',
  LOC: 'place',
  location: 'place',
  country: 'place',
  astronomicalobject: 'place',
  event: 'event',
  election: 'event',
  conference: 'event',
  award: 'event',
  book: 'work',
  album: 'work',
  song: 'work',
  poem: 'work',
  academicjournal: 'work',
  product: 'product',
  programlang: 'product',
};

/** Types of the corpora that hold several of ours; `refineOther` decides. */
const OTHER_TYPES: ReadonlySet<string> = new Set(['MISC', 'misc']);

const LAW_WORD =
  /^(?:Act|Bill|Amendment|Treaty|Agreement|Partnership|Constitution|Law|Accord|Obamacare|Pact|Protocol|Medicare|Medicaid)$/;
const EVENT_WORD =
  /^(?:War|Convention|Day|Election|Debate|Caucus|Caucuses|Olympics|Week|Cup|Bowl|Games|Prize|Award|Revolution|Tour|Festival|Super|Conference|Summit|Holocaust)$/;
const GROUP_ENDING =
  /(?:an|ans|ish|ese|ic|ics|ist|ists|ite|ites|i|is|ian|ians|ek|eks|ch|ss|im|ims|os|ats|at|ish|ews|ew|wiss|utch|reek|reeks|urds|urd|GOP|LGBT)$/;
const PRODUCT_WORD =
  /^(?:Facebook|Twitter|Internet|Instagram|Snapchat|YouTube|iPhone|Cadillac|Web|Boeing|Tinder|Kindle)$/;
/** `anti-Trump`, `Republican-led`: part of a word is a name, and which type is unsure. */
const PARTIAL_NAME =
  /^(?:anti|pro|non|un|post|pre|stop|then)-|-(?:led|born|based|style|controlled|leaning|speaking|backed|language)$/i;

/** What a name of a mixed type is, by its words; null where unsure. Examples: `Affordable Care Act` law, `Cold War` event, `Mexican` group. */
function refineOther(words: readonly string[]): NameType | null {
  const last = words[words.length - 1]!;
  if (words.some((word) => PARTIAL_NAME.test(word))) return null;
  if (words.some((word) => LAW_WORD.test(word))) return 'law';
  if (words.some((word) => EVENT_WORD.test(word))) return 'event';
  if (words.some((word) => PRODUCT_WORD.test(word))) return 'product';
  if (words.length <= 2 && GROUP_ENDING.test(last)) return 'group';
  return words.length >= 3 ? 'work' : null;
}

/** A column of the corpora: where the word and its label stand in a line. */
interface Columns {
  readonly separator: string;
  /** First where left out. */
  readonly word?: number;
  readonly label: number;
}

/** The silver news (CoreNLP), with one label a token and no begin marks. */
export const SILVER_COLUMNS: Columns = { separator: '\t', label: 4 };
export const WIKIGOLD_COLUMNS: Columns = { separator: ' ', label: 1 };
export const CROSSNER_COLUMNS: Columns = { separator: '\t', label: 1 };

/** Penn Treebank's ways to write quotes and brackets. */
const ESCAPED: Readonly<Record<string, string>> = {
  '``': '"',
  "''": '"',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
};

/** Reads a corpus in columns, sentences parted by blank lines. Words are split at hyphens, as the treebanks do. */
export function readNames(path: string, columns: Columns): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let words: string[] = [];
  let labels: string[] = [];
  const finish = (): void => {
    if (words.length > 0) sentences.push(splitHyphens(words, namesOf(words, labels)));
    words = [];
    labels = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.trimEnd().split(columns.separator);
    const label = cells[columns.label];
    const word = cells[columns.word ?? 0];
    if (line.startsWith('# ') || word === undefined || word === '' || label === undefined) {
      finish();
    } else {
      words.push(ESCAPED[word] ?? word);
      labels.push(label);
    }
  }
  finish();
  return sentences;
}

/** Names from labels `O`, `B-X`, `I-X` or plain `X`. */
function namesOf(words: readonly string[], labels: readonly string[]): TrainingName[] {
  const names: TrainingName[] = [];
  for (let first = 0; first < labels.length; ) {
    const type = labels[first]!.replace(/^[BI]-/, '');
    let end = first + 1;
    if (type !== 'O') {
      while (end < labels.length && (labels[end] === `I-${type}` || labels[end] === type)) end++;
      names.push(...nameOf(words, first, end, type));
    }
    first = end;
  }
  return names;
}

function nameOf(words: readonly string[], first: number, end: number, type: string): TrainingName[] {
  const ours = TYPES[type];
  if (ours !== undefined) return [{ first, end, type: ours }];
  if (!OTHER_TYPES.has(type)) return [];
  return [{ first, end, type: refineOther(words.slice(first, end)) }];
}

/** Two letters or more on both sides: `Trans-Pacific`, not `e-mail`, `F-16`. */
const INNER_HYPHEN = /(?<=\p{L}\p{L})(-)(?=\p{L}\p{L})/u;

function splitHyphens(words: readonly string[], names: readonly TrainingName[]): NamedSentence {
  const forms: string[] = [];
  const starts: number[] = [];
  for (const word of words) {
    starts.push(forms.length);
    if (word.length <= 40 && word.includes('-') && !word.includes('@')) forms.push(...word.split(INNER_HYPHEN));
    else forms.push(word);
  }
  starts.push(forms.length);
  return { forms, names: names.map(({ first, end, type }) => ({ first: starts[first]!, end: starts[end]!, type })) };
}
