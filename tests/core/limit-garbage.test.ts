import { describe, expect, it } from 'vitest';
import { collectWhereLarge } from '../../pipeline/core/limit-garbage.ts';

describe('collectWhereLarge', () => {
  it('leaves small heaps alone, collects a large one, and not again before it has grown', () => {
    expect(collectWhereLarge(Number.POSITIVE_INFINITY)).toBe(false);
    expect(collectWhereLarge(1)).toBe(true);
    expect(collectWhereLarge(1)).toBe(false);
  });
});
