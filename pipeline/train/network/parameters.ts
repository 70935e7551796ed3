/** The parameters of a network in training: dense tensors and their gradients in the heap, embeddings beside it. */
import {
  densePlans,
  embeddingPlans,
  type Inventory,
  type Sizes,
  type TensorPlan,
} from '../../language/network/architecture.ts';
import type { Random } from './random.ts';
import type { Matrix } from './workspace.ts';

export interface Parameters {
  readonly sizes: Sizes;
  readonly inventory: Inventory;
  /** All dense values; a copy of this part of the heap is a copy of the model. */
  readonly dense: Float32Array;
  readonly gradients: Float32Array;
  readonly tensors: ReadonlyMap<string, { readonly value: Matrix; readonly gradient: Matrix }>;
  readonly embeddings: readonly Float32Array[];
  readonly embeddingPlans: readonly TensorPlan[];
}

const ALIGNMENT = 8;
/** Gates for keeping the state start at gate(0.5), so that early training remembers. */
const KEEP_BIAS = 0.5;
const EMBEDDING_RANGE = 0.1;

const sizeOf = (plan: TensorPlan): number => Math.ceil((plan.rows * plan.columns) / ALIGNMENT) * ALIGNMENT;

/** Floats that the dense parameters and their gradients take in the heap. */
export function denseFloats(sizes: Sizes, inventory: Inventory): number {
  return 2 * densePlans(sizes, inventory).reduce((sum, plan) => sum + sizeOf(plan), 0);
}

/** New parameters at the beginning of the heap, drawn at random. */
export function createParameters(
  heap: Float32Array,
  sizes: Sizes,
  inventory: Inventory,
  words: number,
  random: Random,
): Parameters {
  const plans = densePlans(sizes, inventory);
  const half = denseFloats(sizes, inventory) / 2;
  const tensors = new Map<string, { value: Matrix; gradient: Matrix }>();
  let at = 0;
  for (const plan of plans) {
    const { rows, columns } = plan;
    tensors.set(plan.name, {
      value: { at, rows, columns, stride: columns },
      gradient: { at: half + at, rows, columns, stride: columns },
    });
    initialise(heap, plan, at, random);
    at += sizeOf(plan);
  }
  const tables = embeddingPlans(sizes, words);
  const embeddings = tables.map(({ rows, columns }) => {
    return Float32Array.from({ length: rows * columns }, () => (2 * random.next() - 1) * EMBEDDING_RANGE);
  });
  return {
    sizes,
    inventory,
    dense: heap.subarray(0, half),
    gradients: heap.subarray(half, 2 * half),
    tensors,
    embeddings,
    embeddingPlans: tables,
  };
}

function initialise(heap: Float32Array, plan: TensorPlan, at: number, random: Random): void {
  const { name, rows, columns } = plan;
  if (name.endsWith('.weights')) {
    const fan = name.startsWith('layer') ? rows + rows / 2 : rows + Math.min(rows, columns);
    const range = Math.sqrt(6 / fan);
    for (let index = 0; index < rows * columns; index++) heap[at + index] = (2 * random.next() - 1) * range;
  } else if (name.endsWith('.gates')) {
    const units = columns / 4;
    for (let row = 0; row < rows; row++)
      heap.fill(KEEP_BIAS, at + row * columns + units, at + row * columns + 2 * units);
  } else if (name.endsWith('.root')) {
    for (let index = 0; index < columns; index++) heap[at + index] = random.next() * EMBEDDING_RANGE;
  }
}
