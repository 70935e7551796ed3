/** How well main text is found in web pages: word F1 against hand-made ground truth. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compareText } from '../core/order.ts';
import { readHtml } from '../stages/ingest/html/index.ts';

/** One page's score. */
interface HtmlRow {
  readonly page: string;
  readonly url: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores every page, and their means. */
export interface HtmlScore {
  readonly rows: readonly HtmlRow[];
  readonly precision: number;
  readonly recall: number;
  /** Mean of the pages' F1. */
  readonly f1: number;
}

interface GroundTruth {
  readonly [page: string]: { readonly articleBody: string; readonly url: string };
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Scores the pages of a folder that holds `ground-truth.json` and `PAGE.html.gz`.
 * Words are compared as multisets, in lower case. @returns null where the folder is absent.
 */
export function evaluateHtml(folder: string): HtmlScore | null {
  if (!existsSync(join(folder, 'ground-truth.json'))) return null;
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as GroundTruth;
  const rows = Object.keys(truth)
    .sort(compareText)
    .map((page) => {
      const text = readHtml(gunzipSync(readFileSync(join(folder, `${page}.html.gz`))))?.text ?? '';
      return { page, url: truth[page]!.url, ...scoreWords(truth[page]!.articleBody, text) };
    });
  const mean = (of: (row: HtmlRow) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    rows,
    precision: mean((row) => row.precision),
    recall: mean((row) => row.recall),
    f1: mean((row) => row.f1),
  };
}

/** Precision, recall and F1 of words as multisets; two empty texts agree. */
export function scoreWords(gold: string, found: string): { precision: number; recall: number; f1: number } {
  const goldWords = gold.toLowerCase().match(WORD) ?? [];
  const foundWords = found.toLowerCase().match(WORD) ?? [];
  if (goldWords.length === 0 && foundWords.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const word of goldWords) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of foundWords) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const precision = foundWords.length === 0 ? 0 : shared / foundWords.length;
  const recall = goldWords.length === 0 ? 0 : shared / goldWords.length;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
