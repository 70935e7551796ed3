/** The network's shape: which tensors it has and where they lie. Training and inference read the same plan. */
import { HASHED_FEATURES } from './features.ts';
import { panelWidth } from './kernels.ts';

/** Widths that training chooses. All are multiples of 8. */
export interface Sizes {
  /** Width of the vocabulary's embeddings. */
  readonly word: number;
  /** Units of one direction of a recurrent layer; the word's vector is twice as wide. */
  readonly units: number;
  readonly layers: number;
  /** Width of the vectors that choose heads. */
  readonly arc: number;
  /** Width of the vectors that choose relations. */
  readonly label: number;
}

/** The labels the network tells apart, in the order of its outputs. */
export interface Inventory {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly deprels: readonly string[];
  /** `O` and, for each type, `B-` `I-` `L-` `U-`: begin, inside, last, unit. */
  readonly names: readonly string[];
}

/** A matrix of floats, rows one after the other. */
export interface TensorPlan {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** A part of the outputs that all heads compute together from the last layer: columns `first` to `first + width`. */
interface OutputPart {
  readonly first: number;
  /** Columns used; the part is padded to whole panels. */
  readonly width: number;
}

const OUTPUT_PARTS = [
  'arcDependent',
  'arcHead',
  'labelDependent',
  'labelHead',
  'distance',
  'upos',
  'xpos',
  'names',
] as const;
type OutputName = (typeof OUTPUT_PARTS)[number];
export type Outputs = Readonly<Record<OutputName, OutputPart>> & { readonly width: number };

/** How far apart a word and its head are, signed; see `distanceBucket`. */
const DISTANCE_BUCKETS = 16;

/** Bucket of the distance from a word to a head candidate: 1, 2, 3, 4–5, 6–8, 9–14, 15–29, 30 and more; right, then left. */
export function distanceBucket(distance: number): number {
  const size = Math.abs(distance);
  const step = size <= 3 ? size - 1 : size <= 5 ? 3 : size <= 8 ? 4 : size <= 14 ? 5 : size <= 29 ? 6 : 7;
  return distance > 0 ? step : step + DISTANCE_BUCKETS / 2;
}

/** Width of the concatenated embeddings of a word. */
export function inputWidth(sizes: Sizes): number {
  return HASHED_FEATURES.reduce((sum, { width }) => sum + width, sizes.word);
}

/** Where each head's outputs lie. */
export function outputsOf(sizes: Sizes, inventory: Inventory): Outputs {
  const widths: Record<OutputName, number> = {
    arcDependent: sizes.arc,
    arcHead: sizes.arc,
    labelDependent: sizes.label,
    labelHead: sizes.label,
    distance: DISTANCE_BUCKETS,
    upos: inventory.upos.length,
    xpos: inventory.xpos.length,
    names: inventory.names.length,
  };
  let first = 0;
  const parts = {} as Record<OutputName, OutputPart>;
  for (const name of OUTPUT_PARTS) {
    parts[name] = { first, width: widths[name] };
    first += panelWidth(widths[name]);
  }
  return { ...parts, width: first };
}

/** The embedding tables: vocabulary first, then the hashed features. */
export function embeddingPlans(sizes: Sizes, words: number): TensorPlan[] {
  return [
    { name: 'word', rows: words, columns: sizes.word },
    ...HASHED_FEATURES.map(({ name, buckets, width }) => ({ name, rows: buckets, columns: width })),
  ];
}

/** All other tensors, in the order of the weights file. */
export function densePlans(sizes: Sizes, inventory: Inventory): TensorPlan[] {
  const { units } = sizes;
  const outputs = outputsOf(sizes, inventory);
  const plans: TensorPlan[] = [
    { name: 'form.weights', rows: inputWidth(sizes), columns: 2 * units },
    { name: 'form.bias', rows: 1, columns: 2 * units },
  ];
  for (let layer = 0; layer < sizes.layers; layer++) {
    plans.push(
      { name: `layer${layer}.weights`, rows: 2 * units, columns: 6 * units },
      { name: `layer${layer}.gates`, rows: 2, columns: 4 * units },
    );
  }
  return [
    ...plans,
    { name: 'outputs.weights', rows: 2 * units, columns: outputs.width },
    { name: 'outputs.bias', rows: 1, columns: outputs.width },
    { name: 'arc.weights', rows: sizes.arc, columns: sizes.arc },
    { name: 'arc.bias', rows: 1, columns: sizes.arc },
    { name: 'arc.root', rows: 1, columns: sizes.arc },
    { name: 'label.root', rows: 1, columns: sizes.label },
    { name: 'label.weights', rows: sizes.label, columns: panelWidth(inventory.deprels.length) },
    { name: 'label.bias', rows: 1, columns: panelWidth(inventory.deprels.length) },
  ];
}
