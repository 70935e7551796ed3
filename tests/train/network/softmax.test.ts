import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossEntropy, exponential } from '../../../pipeline/train/network/softmax.ts';

describe('exponential', () => {
  it('is the exponential to 12 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('is zero far below zero', () => {
    expect(exponential(-Infinity)).toBe(0);
  });
});

describe('crossEntropy', () => {
  it('gives the loss, and gradients that sum to zero', () => {
    const gradients = new Float32Array(3);
    const loss = crossEntropy(Float32Array.of(1, 1, -Infinity), 0, 3, 0, 1, gradients, 0);
    expect(loss).toBeCloseTo(Math.log(2), 6);
    expect([...gradients]).toEqual([-0.5, 0.5, 0]);
  });

  it('scales with the weight', () => {
    const gradients = new Float32Array(2);
    expect(crossEntropy(Float32Array.of(0, 0), 0, 2, 1, 0.5, gradients, 0)).toBeCloseTo(Math.log(2) / 2, 6);
    expect([...gradients]).toEqual([0.25, -0.25]);
  });
});
