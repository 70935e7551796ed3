/** Puts the engine together: tokenizer, sentence splitter, model, lemmatizer → one document. */
import type { Analyzer, SentenceAnalysis } from './analyzer.ts';
import { createColumns, createDocument, StringTable, type TokenColumns } from './compact-document.ts';
import type { Annotate, Name, Sentence } from './document.ts';
import { createLemmatize, type Lemmatize } from './lemma/lemmatize.ts';
import { isApostrophe } from './tokenize/characters.ts';
import { tokenize } from './tokenize/tokenize.ts';
import type { WordBuffer } from './tokenize/word-buffer.ts';

/** The model is called with this many words at a time, or one sentence where it is longer: bounds memory on long texts. */
const WORDS_PER_BATCH = 4096;

/** What is filled while a document is made. */
interface Draft {
  readonly text: string;
  readonly columns: TokenColumns;
  readonly words: StringTable;
  readonly labels: StringTable;
  readonly sentences: Sentence[];
  readonly names: Name[];
  /** What was last found of each form, by its number. */
  readonly readings: (Reading | undefined)[];
}

/** The tags and the lemma of a form. Most forms come again with the same tags. */
interface Reading {
  readonly upos: string;
  readonly xpos: string;
  readonly isFirst: boolean;
  readonly lemmaNumber: number;
  readonly uposNumber: number;
  readonly xposNumber: number;
}

/**
 * Makes `annotate` of a model. Text and ranges of any kind are read in time linear in their length; sentences longer than
 * `MOST_WORDS_PER_SENTENCE` words are cut. Throws where ranges overlap or are out of order, or the model breaks its promises.
 */
export function createAnnotate(analyzer: Analyzer): Annotate {
  const lemmatize = createLemmatize();
  return (text, ranges) => {
    const { words, sentenceEnds } = tokenize(text, ranges);
    const draft = createDraft(text, words);
    let first = 0;
    let batch: number[] = [];
    let batchStart = 0;
    for (const end of sentenceEnds) {
      batch.push(end);
      first = end;
      if (first - batchStart < WORDS_PER_BATCH) continue;
      annotateBatch(draft, analyzer, lemmatize, batchStart, batch);
      batch = [];
      batchStart = first;
    }
    annotateBatch(draft, analyzer, lemmatize, batchStart, batch);
    return createDocument(text, draft.columns, draft.words.strings, draft.labels.strings, draft.sentences, draft.names);
  };
}

function createDraft(text: string, buffer: WordBuffer): Draft {
  const columns = createColumns(buffer.starts.subarray(0, buffer.length), buffer.ends.subarray(0, buffer.length));
  const words = new StringTable();
  for (let index = 0; index < buffer.length; index++) {
    columns.forms[index] = words.numberOf(text.slice(columns.starts[index], columns.ends[index]));
  }
  return { text, columns, words, labels: new StringTable(), sentences: [], names: [], readings: [] };
}

function annotateBatch(
  draft: Draft,
  analyzer: Analyzer,
  lemmatize: Lemmatize,
  start: number,
  sentenceEnds: readonly number[],
): void {
  const { columns, words } = draft;
  const forms: string[][] = [];
  let first = start;
  for (const end of sentenceEnds) {
    const sentence: string[] = [];
    for (let index = first; index < end; index++) sentence.push(words.strings[columns.forms[index]!]!);
    forms.push(sentence);
    first = end;
  }
  const analyses = analyzer.analyze(forms);
  first = start;
  for (const [number, end] of sentenceEnds.entries()) {
    const analysis = analyses[number];
    if (analysis === undefined) throw new Error('annotate: the model left out a sentence');
    addSentence(draft, lemmatize, analysis, forms[number]!, first, end);
    first = end;
  }
}

function addSentence(
  draft: Draft,
  lemmatize: Lemmatize,
  analysis: SentenceAnalysis,
  forms: readonly string[],
  first: number,
  end: number,
): void {
  const { columns, words, labels } = draft;
  const root = findRoot(analysis.heads, end - first);
  let isFirst = true;
  for (let at = 0; at < forms.length; at++) {
    const upos = analysis.upos[at]!;
    const xpos = analysis.xpos[at]!;
    const head = analysis.heads[at]!;
    const deprel = analysis.deprels[at]!;
    // `'s` before a participle that is no passive: `she's gone`.
    const isPerfect =
      deprel === 'aux' && xpos === 'VBZ' && analysis.xpos[head] === 'VBN' && isApostrophe(forms[at]!.charCodeAt(0));
    const reading = readingOf(draft, lemmatize, columns.forms[first + at]!, upos, xpos, isFirst);
    if (upos !== 'PUNCT') isFirst = false;
    columns.lemmas[first + at] = isPerfect ? words.numberOf('have') : reading.lemmaNumber;
    columns.upos[first + at] = reading.uposNumber;
    columns.xpos[first + at] = reading.xposNumber;
    columns.deprels[first + at] = labels.numberOf(deprel);
    columns.heads[first + at] = head < 0 ? 0 : head - at;
  }
  const start = columns.starts[first]!;
  draft.sentences.push({
    index: draft.sentences.length,
    start,
    end: columns.ends[end - 1]!,
    firstToken: first,
    endToken: end,
    root: first + root,
  });
  for (const name of analysis.names) {
    const firstToken = first + name.first;
    const endToken = first + name.end;
    draft.names.push({
      start: columns.starts[firstToken]!,
      end: columns.ends[endToken - 1]!,
      firstToken,
      endToken,
      type: name.type,
    });
  }
}

function readingOf(
  { words, labels, readings }: Draft,
  lemmatize: Lemmatize,
  form: number,
  upos: string,
  xpos: string,
  isFirst: boolean,
): Reading {
  const last = readings[form];
  if (last !== undefined && last.upos === upos && last.xpos === xpos && last.isFirst === isFirst) return last;
  const lemma = lemmatize(words.strings[form]!, upos, xpos, isFirst);
  const lemmaNumber = lemma === words.strings[form] ? form : words.numberOf(lemma);
  const [uposNumber, xposNumber] = [labels.numberOf(upos), labels.numberOf(xpos)];
  const reading = { upos, xpos, isFirst, lemmaNumber, uposNumber, xposNumber };
  readings[form] = reading;
  return reading;
}

/** The root's position. Throws where the heads are no tree: not one root, a head outside, a cycle. */
function findRoot(heads: readonly number[], length: number): number {
  const root = heads.indexOf(-1);
  if (heads.length !== length || root < 0 || heads.indexOf(-1, root + 1) >= 0)
    throw new Error('annotate: a sentence must have one root');
  /** 0 not seen, 1 on the present path, 2 known to reach the root. */
  const state = new Uint8Array(length);
  state[root] = 2;
  for (let start = 0; start < length; start++) {
    let at = start;
    while (state[at] === 0) {
      state[at] = 1;
      at = heads[at]!;
    }
    if (state[at] !== 2) throw new Error('annotate: the heads of a sentence are no tree');
    for (at = start; state[at] === 1; at = heads[at]!) state[at] = 2;
  }
  return root;
}
