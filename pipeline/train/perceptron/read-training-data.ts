/** Reads treebanks (CoNLL-U) and name corpora (column formats) for the stand-in. */
import { readFileSync } from 'node:fs';

/** A sentence of a treebank; heads from 0, -1 for the root. */
export interface TreebankSentence {
  readonly words: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deprels: string[];
}

/** A sentence with BIO labels. */
export interface NamedSentence {
  readonly words: string[];
  readonly labels: string[];
}

/** Reads a CoNLL-U file, without multiword and empty tokens. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/u)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((cells) => /^\d+$/u.test(cells[0]!));
    if (rows.length === 0) continue;
    sentences.push({
      words: rows.map((cells) => cells[1]!),
      upos: rows.map((cells) => cells[3]!),
      xpos: rows.map((cells) => cells[4]!),
      heads: rows.map((cells) => Number(cells[6]) - 1),
      deprels: rows.map((cells) => cells[7]!),
    });
  }
  return sentences;
}

const TYPES: Readonly<Record<string, string>> = {
  PERSON: 'person',
  PER: 'person',
  politician: 'person',
  person: 'person',
  writer: 'person',
  scientist: 'person',
  researcher: 'person',
  musicalartist: 'person',
  ORGANIZATION: 'organization',
  ORG: 'organization',
  organisation: 'organization',
  university: 'organization',
  band: 'organization',
  LOCATION: 'place',
  LOC: 'place',
  location: 'place',
  country: 'place',
  politicalparty: 'group',
  election: 'event',
  event: 'event',
  conference: 'event',
  book: 'work',
  poem: 'work',
  song: 'work',
  album: 'work',
  magazine: 'organization',
  academicjournal: 'work',
};
const GROUP_WORD =
  /^(?:[A-Z]\p{L}*(?:[a-z](?:an|ans|ish|ese|ish|i|is)|ch)|Republicans?|Democrats?|Democratic|GOP|Jews?|Jewish|Muslims?|Christians?|Arabs?|Greeks?|Dutch|Swiss|Kurdish|Sunnis?|Shiites?|Catholics?)$/u;
const EVENT_WORD =
  /(?:War|Election|Day|Olympics|Cup|Games|Convention|Awards?|Primary|Caucus(?:es)?|Debate|Festival|Spring|Holocaust)$/u;
const LAW_WORD = /(?:Act|Amendment|Treaty|Constitution|Agreement|Bill|Protocol|Accord)$/u;

/** A rough type for a name that the corpus calls miscellaneous; none where it is likely not a name for us. */
function typeOfMisc(words: readonly string[]): string | undefined {
  if (words.every((word) => GROUP_WORD.test(word))) return 'group';
  const last = words.at(-1)!;
  if (EVENT_WORD.test(last)) return 'event';
  if (LAW_WORD.test(last)) return 'law';
  return words.length > 1 ? 'work' : undefined;
}

/** Turns raw labels, with or without BIO marks, to the BIO labels of our types. */
function convertLabels(words: readonly string[], raw: readonly string[]): string[] {
  const kind = (i: number) => (raw[i] ?? 'O').replace(/^[BI]-/u, '');
  const labels = raw.map(() => 'O');
  for (let i = 0; i < raw.length; ) {
    let end = i + 1;
    if (kind(i) === 'O') {
      i = end;
      continue;
    }
    while (end < raw.length && kind(end) === kind(i) && !raw[end]!.startsWith('B-')) end++;
    const type = /^misc$/iu.test(kind(i)) ? typeOfMisc(words.slice(i, end)) : TYPES[kind(i)];
    if (type) for (let k = i; k < end; k++) labels[k] = `${k === i ? 'B' : 'I'}-${type}`;
    i = end;
  }
  return labels;
}

function readColumns(path: string, word: number, label: number, separator: RegExp): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\r?\n(?:[ \t]*\r?\n)+/u)) {
    const rows = block
      .split(/\r?\n/u)
      .filter((line) => line !== '' && !/^# \w+ = /u.test(line))
      .map((line) => line.split(separator));
    const words = rows.map((cells) =>
      cells[word]!.replace('-LRB-', '(').replace('-RRB-', ')').replace('``', '“').replace("''", '”'),
    );
    if (words.length > 0)
      sentences.push({
        words,
        labels: convertLabels(
          words,
          rows.map((cells) => cells[label] ?? 'O'),
        ),
      });
  }
  return sentences;
}

/** All name corpora at hand, news first. */
export function readNames(data: string): NamedSentence[] {
  return [
    ...readColumns(`${data}/names/polnear-corenlp-silver.conll`, 0, 4, /\t/u),
    ...readColumns(`${data}/names/wikigold.conll`, 0, 1, / /u),
    ...['train', 'dev'].flatMap((part) => readColumns(`${data}/names/crossner-politics/${part}.txt`, 0, 1, /\t/u)),
  ];
}
