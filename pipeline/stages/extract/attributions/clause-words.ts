/** Token ranges of clauses and phrases, from the tree. */
import type { TokenRange } from './argument-window.ts';
import { trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';

/** No clause is walked further. */
const LONGEST_CLAUSE = 400;

/**
 * The subtree of a token as runs of neighbouring tokens, without the tokens (and their subtrees) that `isLeftOut` names;
 * punctuation does not part runs.
 */
export function subtreeRanges(facts: TokenFacts, head: number, isLeftOut: (token: number) => boolean): TokenRange[] {
  const { tokens } = facts.document;
  const found = [head];
  for (let next = 0; next < found.length && found.length < LONGEST_CLAUSE; next++) {
    for (const child of tokens[found[next]!]!.children) if (!isLeftOut(child)) found.push(child);
  }
  const kept = new Set(found);
  const ordered = found.sort((a, b) => a - b);
  const ranges: { first: number; end: number }[] = [];
  for (const at of ordered) {
    const last = ranges.at(-1);
    if (last && isBridge(facts, kept, last.end, at)) last.end = at + 1;
    else ranges.push({ first: at, end: at + 1 });
  }
  return ranges
    .map((range) => trimPunctuation(facts, range.first, range.end))
    .filter((range): range is TokenRange => range !== null);
}

/** Only punctuation that belongs to neither side stands between. */
function isBridge(facts: TokenFacts, kept: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kept.has(at) || facts.isPunctuation[at] === 0) return false;
  return true;
}

/** Takes ranges out of other ranges. */
export function subtractRanges(
  facts: TokenFacts,
  ranges: readonly TokenRange[],
  removed: readonly TokenRange[],
): TokenRange[] {
  let rest = [...ranges];
  for (const hole of removed) {
    rest = rest.flatMap((range) =>
      hole.end <= range.first || range.end <= hole.first
        ? [range]
        : [
            { first: range.first, end: Math.min(range.end, hole.first) },
            { first: Math.max(range.first, hole.end), end: range.end },
          ],
    );
  }
  return rest
    .filter((range) => range.first < range.end)
    .map((range) => trimPunctuation(facts, range.first, range.end))
    .filter((range): range is TokenRange => range !== null);
}

/** Ranges that touch become one. `ranges` are in reading order. */
export function joinNeighbours(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && last.end === range.first) joined[joined.length - 1] = { first: last.first, end: range.end };
    else joined.push(range);
  }
  return joined;
}
