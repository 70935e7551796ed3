/** How much garbage lies in a large heap. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Smaller heaps are left to V8. */
const LARGE_BYTES = 400e6;
/** Growth since the last collection from which it is time for the next one. */
const GROWTH = 1.5;

let collect: (() => void) | null = null;
let livingBytes = 0;

/**
 * Collects garbage where the heap is large and has grown by half since. V8 lets garbage grow to several times what lives, and beyond where
 * others keep the processors busy: a heap of some hundred megabytes would take some thousand. To be called between the pieces of long work;
 * costs next to nothing where nothing is to be done, and changes no result.
 * @param largeBytes heaps below this are left to V8.
 * @returns whether it collected.
 */
export function collectWhereLarge(largeBytes = LARGE_BYTES): boolean {
  const used = getHeapStatistics().used_heap_size;
  if (used < largeBytes || used < livingBytes * GROWTH) return false;
  collect ??= exposedCollector();
  collect();
  livingBytes = getHeapStatistics().used_heap_size;
  return true;
}

/** V8's own collector, which it hands out on request. From then on V8 lets garbage grow less by itself too, within long pieces. */
function exposedCollector(): () => void {
  setFlagsFromString(`--heap-growing-percent=${Math.round((GROWTH - 1) * 100)}`);
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
