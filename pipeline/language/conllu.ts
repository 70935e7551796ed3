/** CoNLL-U, the exchange format of Universal Dependencies: https://universaldependencies.org/format.html */
import type { Document, Token } from './document.ts';

/** One UD word of a CoNLL-U sentence. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** The FEATS column as it stands, `_` where empty. */
  readonly feats: string;
  /** Position of the head in `words`; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** The MISC column as it stands, `_` where empty. */
  readonly misc: string;
  /** False where the next word touches this one: SpaceAfter=No, or inside a multiword token. */
  readonly spaceAfter: boolean;
}

/** A token as it is written: one word, or a multiword token such as `don't`. Words `firstWord` to `endWord` (exclusive). */
interface ConlluSurface {
  readonly form: string;
  readonly firstWord: number;
  readonly endWord: number;
  readonly spaceAfter: boolean;
}

/** A sentence of a CoNLL-U file. Empty nodes (`8.1`) are left out. */
export interface ConlluSentence {
  /** `sent_id`, or the empty string. */
  readonly id: string;
  /** The `# text` line, or the empty string. */
  readonly text: string;
  readonly startsDocument: boolean;
  readonly startsParagraph: boolean;
  readonly words: readonly ConlluWord[];
  readonly surfaces: readonly ConlluSurface[];
}

/** Reads a CoNLL-U file. Throws, with the line's number, where a row has not ten columns or its HEAD is no word. */
export function readConllu(content: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let block: string[] = [];
  const lines = content.split('\n');
  for (let number = 0; number <= lines.length; number++) {
    const line = (lines[number] ?? '').replace(/\r$/u, '');
    if (line !== '') block.push(line);
    else if (block.length > 0) {
      sentences.push(readSentence(block, number - block.length + 1));
      block = [];
    }
  }
  return sentences;
}

function readSentence(block: readonly string[], firstLine: number): ConlluSentence {
  const comments = block.filter((line) => line.startsWith('#'));
  const words: ConlluWord[] = [];
  const surfaces: ConlluSurface[] = [];
  let multiword: { form: string; endWord: number; spaceAfter: boolean } | null = null;
  for (const [offset, line] of block.entries()) {
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    if (columns.length !== 10) throw new Error(`CoNLL-U line ${firstLine + offset}: ${columns.length} columns, not 10`);
    const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] = columns as Columns;
    if (id.includes('.')) continue;
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
    if (id.includes('-')) {
      const endWord = Number(id.slice(id.indexOf('-') + 1));
      multiword = { form, endWord, spaceAfter };
      surfaces.push({ form, firstWord: words.length, endWord, spaceAfter });
      continue;
    }
    const isInside = multiword !== null && words.length < multiword.endWord;
    const touches: boolean = isInside && words.length + 1 < multiword!.endWord;
    const word = { form, lemma, upos, xpos, feats, head: Number(head) - 1, deprel, misc };
    words.push({ ...word, spaceAfter: isInside ? !touches && multiword!.spaceAfter : spaceAfter });
    if (!isInside) surfaces.push({ form, firstWord: words.length - 1, endWord: words.length, spaceAfter });
  }
  for (const word of words) {
    if (!Number.isInteger(word.head) || word.head >= words.length) {
      throw new Error(`CoNLL-U line ${firstLine}: the head of ${word.form} is no word of its sentence`);
    }
  }
  return {
    id: commentOf(comments, 'sent_id'),
    text: commentOf(comments, 'text'),
    startsDocument: comments.some((line) => /^# ?newdoc\b/u.test(line)),
    startsParagraph: comments.some((line) => /^# ?newpar(?: |$)/u.test(line)),
    words,
    surfaces,
  };
}

type Columns = [string, string, string, string, string, string, string, string, string, string];

function commentOf(comments: readonly string[], key: string): string {
  const prefix = `# ${key} = `;
  return comments.find((line) => line.startsWith(prefix))?.slice(prefix.length) ?? '';
}

/** What `documentToConllu` prints beside the ten columns. */
export interface ConlluOptions {
  /** Names in MISC: `Name=B-person`, `Name=I-person`. True where not given. */
  readonly names?: boolean;
  /** `sent_id` of the first sentence; 1 where not given. */
  readonly firstSentence?: number;
}

/**
 * Prints a document as CoNLL-U, sentence by sentence, with `sent_id`, `text` and, after a blank line, `newpar`. Words that touch have
 * SpaceAfter=No, parts of contractions too; FEATS and DEPS are empty. White space inside `text` is printed as single spaces.
 */
export function* documentToConllu(document: Document, options: ConlluOptions = {}): Generator<string> {
  const nameOf = options.names === false ? new Map<number, string>() : labelNames(document);
  const firstSentence = options.firstSentence ?? 1;
  let previousEnd = 0;
  for (const sentence of document.sentences) {
    const text = printText(document.text.slice(sentence.start, sentence.end));
    const lines = [`# sent_id = ${sentence.index + firstSentence}`, `# text = ${text}`];
    if (sentence.index === 0 || hasBlankLine(document.text.slice(previousEnd, sentence.start)))
      lines.unshift('# newpar');
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      lines.push(printToken(document.tokens[index]!, sentence.firstToken, nameOf.get(index)));
    }
    yield `${lines.join('\n')}\n\n`;
    previousEnd = sentence.end;
  }
}

function hasBlankLine(gap: string): boolean {
  return gap.indexOf('\n') !== gap.lastIndexOf('\n');
}

function printToken(token: Token, firstToken: number, name: string | undefined): string {
  const misc = [...(token.spaceAfter ? [] : ['SpaceAfter=No']), ...(name === undefined ? [] : [`Name=${name}`])];
  const head = token.head < 0 ? 0 : token.head - firstToken + 1;
  const columns = [
    token.index - firstToken + 1,
    token.form,
    token.lemma,
    token.upos,
    token.xpos,
    '_',
    head,
    token.deprel,
    '_',
    misc.length === 0 ? '_' : misc.join('|'),
  ];
  return columns.join('\t');
}

function labelNames(document: Document): Map<number, string> {
  const labels = new Map<number, string>();
  for (const name of document.names) {
    for (let index = name.firstToken; index < name.endToken; index++) {
      labels.set(index, `${index === name.firstToken ? 'B' : 'I'}-${name.type}`);
    }
  }
  return labels;
}

function printText(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
