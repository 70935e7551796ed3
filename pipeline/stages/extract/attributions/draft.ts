/** An attribution on its way: token ranges first, columns later. */
import type { AttributionMention } from '../../contract.ts';
import type { TokenRange } from './argument-window.ts';
import type { Frame } from './find-arguments.ts';

/** One row to be. Its frame is the one that it came from, or that it continues. */
export interface Draft {
  readonly frame: Frame;
  readonly source: readonly TokenRange[];
  /** Empty for a quoted sentence that continues the last source. */
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly via: number | null;
}

/** How many tokens the ranges hold. */
export function sizeOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, range) => sum + range.end - range.first, 0);
}

/** True where the cues of two drafts have a word in common. */
export function sharesCue(a: Draft, b: Draft): boolean {
  return a.cue.some((range) => b.cue.some((other) => range.first < other.end && other.first < range.end));
}

/** True where one of the ranges holds the token. */
export function holds(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some((range) => token >= range.first && token < range.end);
}

/** Direct where all words stand inside quotation marks, indirect where none does, else mixed. */
export function readQuotation(
  content: readonly TokenRange[],
  quotation: Int32Array,
  isPunctuation: Uint8Array,
): AttributionMention['quotation'] {
  let words = 0;
  let quoted = 0;
  for (const range of content) {
    for (let at = range.first; at < range.end; at++) {
      if (isPunctuation[at] === 1) continue;
      words++;
      if (quotation[at]! > 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}
