/** The corpora the engine learns from and is measured on, in `../shared/data`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, readConllu } from '../../language/conllu.ts';
import { CROSSNER_COLUMNS, type NamedSentence, readNames, SILVER_COLUMNS, WIKIGOLD_COLUMNS } from './names-corpora.ts';

/** Where the corpora lie, seen from the repository's root. */
export const DATA_FOLDER = '../shared/data';

export interface TrainingCorpora {
  readonly treebanks: readonly ConlluSentence[];
  /** Machine-labelled news. */
  readonly silver: readonly NamedSentence[];
  readonly politics: readonly NamedSentence[];
  readonly wikipedia: readonly NamedSentence[];
  readonly otherFields: readonly NamedSentence[];
}

export interface DevelopmentCorpora {
  readonly ewt: readonly ConlluSentence[];
  readonly gum: readonly ConlluSentence[];
  readonly ewtNames: readonly NamedSentence[];
  readonly politicsNames: readonly NamedSentence[];
}

/** Columns of Universal NER: no number column is read, labels come third. */
const UNER_COLUMNS = { separator: '\t', word: 1, label: 2 };

const OTHER_FIELDS = ['ai', 'literature', 'music', 'science'];

/** Reads what the engine learns from. Throws where the folder is absent. */
export function readTrainingCorpora(folder: string): TrainingCorpora {
  const names = namesReader(folder);
  return {
    treebanks: [...treebank(folder, 'en_ewt-ud-train'), ...treebank(folder, 'en_gum-ud-train')],
    silver: names('polnear-corenlp-silver.conll', SILVER_COLUMNS),
    politics: names('crossner-politics/train.txt', CROSSNER_COLUMNS),
    wikipedia: names('wikigold.conll', WIKIGOLD_COLUMNS),
    otherFields: OTHER_FIELDS.flatMap((field) => names(`crossner-other/${field}.txt`, CROSSNER_COLUMNS)),
  };
}

/** Reads what choices are made on. Throws where the folder is absent. */
export function readDevelopmentCorpora(folder: string): DevelopmentCorpora {
  const names = namesReader(folder);
  return {
    ewt: treebank(folder, 'en_ewt-ud-dev'),
    gum: treebank(folder, 'en_gum-ud-dev'),
    ewtNames: names('en_ewt-ud-dev.iob2', UNER_COLUMNS),
    politicsNames: names('crossner-politics/dev.txt', CROSSNER_COLUMNS),
  };
}

function treebank(folder: string, name: string): ConlluSentence[] {
  return readConllu(readFileSync(join(folder, 'treebank', `${name}.conllu`), 'utf8'));
}

function namesReader(folder: string): (name: string, columns: Parameters<typeof readNames>[1]) => NamedSentence[] {
  if (!existsSync(folder)) throw new Error(`The corpora are not at ${folder}`);
  return (name, columns) => readNames(join(folder, 'names', name), columns);
}
