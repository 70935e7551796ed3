/** Dropout: values are zeroed at random in training, the others scaled so that sums keep their mean. */
import type { Random } from './random.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** Multiplies the matrix by a random mask, in place, and returns the mask; one mask row a sentence where `starts` is given. */
export function dropOut(
  workspace: Workspace,
  matrix: Matrix,
  rate: number,
  random: Random,
  starts?: readonly number[],
): Matrix {
  const { heap } = workspace;
  const mask = workspace.zeros(matrix.rows, matrix.columns);
  const keep = 1 / (1 - rate);
  let sentence = 0;
  for (let row = 0; row < matrix.rows; row++) {
    const at = mask.at + row * mask.stride;
    const isRepeated = starts !== undefined && row !== starts[sentence];
    if (isRepeated) heap.copyWithin(at, at - mask.stride, at);
    else {
      if (starts !== undefined) sentence++;
      for (let column = 0; column < matrix.columns; column++) heap[at + column] = random.next() < rate ? 0 : keep;
    }
  }
  multiplyBy(heap, matrix, mask);
  return mask;
}

/** matrix ⊙= mask. */
export function multiplyBy(heap: Float32Array, matrix: Matrix, mask: Matrix): void {
  for (let row = 0; row < matrix.rows; row++) {
    const at = matrix.at + row * matrix.stride;
    const maskAt = mask.at + row * mask.stride;
    for (let column = 0; column < matrix.columns; column++) heap[at + column]! *= heap[maskAt + column]!;
  }
}
