/** The softmax loss. The exponential is our own, since `Math.exp` may differ in its last bit from engine to engine. */

const LN2 = Math.LN2;
/** 1/n! for n = 0 … 11: enough for 15 digits on ±ln(2)/2. */
const COEFFICIENTS = [
  1,
  1,
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40320,
  1 / 362880,
  1 / 3628800,
  1 / 39916800,
];
const LOWEST = -700;
const powers = Float64Array.from({ length: 2048 }, (_, index) => 2 ** (index - 1024));

/** e to the power of x, for x up to 700; 0 below −700. */
export function exponential(x: number): number {
  if (x < LOWEST) return 0;
  const exponent = Math.round(x / LN2);
  const rest = x - exponent * LN2;
  let sum = 0;
  for (let index = COEFFICIENTS.length - 1; index >= 0; index--) sum = sum * rest + COEFFICIENTS[index]!;
  return sum * powers[exponent + 1024]!;
}

/**
 * Writes the gradient of the cross-entropy of `width` scores at `at` to `gradients` at `gradientsAt`, times `weight`;
 * returns the loss. Scores of −Infinity take no part.
 */
export function crossEntropy(
  scores: Float32Array,
  at: number,
  width: number,
  gold: number,
  weight: number,
  gradients: Float32Array,
  gradientsAt: number,
): number {
  let best = -Infinity;
  for (let index = 0; index < width; index++) if (scores[at + index]! > best) best = scores[at + index]!;
  let sum = 0;
  for (let index = 0; index < width; index++) {
    const power = exponential(scores[at + index]! - best);
    gradients[gradientsAt + index] = power;
    sum += power;
  }
  const scale = weight / sum;
  for (let index = 0; index < width; index++) gradients[gradientsAt + index]! *= scale;
  const loss = Math.log(sum) + best - scores[at + gold]!;
  gradients[gradientsAt + gold]! -= weight;
  return loss * weight;
}
