/** The texts that benchmarks run over: real articles from `../shared/data`, never committed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../shared/data');

/** Published articles about 82 stories, three each. */
export const STORIES = join(DATA, 'stories/basil.jsonl');

/** Published articles of a corpus of attributions. */
export const ATTRIBUTIONS = ['polnear.train.jsonl', 'polnear.dev.jsonl'].map((name) => join(DATA, 'attribution', name));

/** One article of these files. */
export interface DataArticle {
  readonly id: string;
  readonly story: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** The files that are missing on this machine. */
export function missingFiles(): string[] {
  return [STORIES, ...ATTRIBUTIONS].filter((file) => !existsSync(file));
}

/** The articles of one file. */
export function readData(file: string): DataArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; story?: string; published?: string; text: string })
    .map(({ id, story, published, text }) => ({ id, story: story ?? null, published: published ?? null, text }));
}

/** Words as white space parts them: the same count for us and for the peers. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
