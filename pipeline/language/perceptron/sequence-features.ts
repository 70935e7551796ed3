/** Features of the stand-in's three sequence models (Penn tags, universal tags, names). */
import { hashWord, mix } from './linear-model.ts';

/** What is looked at in a word, hashed once a sentence. */
export interface WordView {
  readonly lower: number;
  readonly form: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffixes: readonly number[];
}

const EDGE: WordView = { lower: 1, form: 1, shape: 1, prefix: 1, suffixes: [1, 1, 1] };

/** `McDonald's` → `XxXx'x`; runs are cut to two letters. */
function shapeOf(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length && shape.length < 12; i++) {
    const letter = word[i]!;
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\d/u.test(letter) ? 'd' : letter;
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
  }
  return shape;
}

/** Hashes the words of a sentence. */
export function viewWords(words: readonly string[]): WordView[] {
  return words.map((word) => {
    const lower = word.toLowerCase();
    return {
      lower: hashWord(lower),
      form: hashWord(word),
      shape: hashWord(shapeOf(word)),
      prefix: hashWord(lower.slice(0, 3)),
      suffixes: [hashWord(lower.slice(-1)), hashWord(lower.slice(-2)), hashWord(lower.slice(-3))],
    };
  });
}

/** Features for the Penn tag of word `i`, given the two tags before it. */
export function tagFeatures(views: readonly WordView[], i: number, tags: readonly string[]): number[] {
  const [p2, p1, w, n1, n2] = [-2, -1, 0, 1, 2].map((d) => views[i + d] ?? EDGE) as [
    WordView,
    WordView,
    WordView,
    WordView,
    WordView,
  ];
  const t1 = hashWord(tags[i - 1] ?? '^');
  const t2 = hashWord(tags[i - 2] ?? '^');
  return [
    mix(1, w.form),
    mix(2, w.lower),
    mix(3, w.shape),
    mix(4, w.suffixes[0]!),
    mix(5, w.suffixes[1]!),
    mix(6, w.suffixes[2]!),
    mix(7, w.prefix),
    mix(8, t1),
    mix(9, t1, t2),
    mix(10, t1, w.lower),
    mix(11, p1.lower),
    mix(12, n1.lower),
    mix(13, p2.lower),
    mix(14, n2.lower),
    mix(15, n1.suffixes[2]!),
    mix(16, p1.suffixes[2]!),
    mix(17, w.lower, n1.lower),
    mix(18, w.lower, p1.lower),
    mix(19, w.shape, n1.shape),
    mix(20, w.shape, p1.shape, i === 0 ? 1 : 0),
    mix(21, n1.suffixes[1]!, w.suffixes[1]!),
    mix(22, 0),
  ];
}

/** Features for the universal tag of word `i`, given all Penn tags. */
export function uposFeatures(views: readonly WordView[], i: number, tags: readonly string[]): number[] {
  const w = views[i]!;
  const t = hashWord(tags[i]!);
  const p1 = hashWord(tags[i - 1] ?? '^');
  const n1 = hashWord(tags[i + 1] ?? '$');
  return [
    mix(1, t),
    mix(2, t, w.lower),
    mix(3, t, p1),
    mix(4, t, n1),
    mix(5, t, w.lower, n1),
    mix(6, t, w.lower, p1),
    mix(7, t, (views[i + 1] ?? EDGE).lower),
    mix(8, w.lower),
    mix(9, t, w.lower, hashWord(tags[i + 2] ?? '$')),
    mix(10, t, w.shape),
    mix(11, t, w.lower, (views[i + 1] ?? EDGE).lower),
  ];
}

/** Features for the name label of word `i`, given all Penn tags and the labels before it. */
export function nameFeatures(
  views: readonly WordView[],
  i: number,
  tags: readonly string[],
  labels: readonly string[],
): number[] {
  const [p2, p1, w, n1, n2] = [-2, -1, 0, 1, 2].map((d) => views[i + d] ?? EDGE) as [
    WordView,
    WordView,
    WordView,
    WordView,
    WordView,
  ];
  const l1 = hashWord(labels[i - 1] ?? 'O');
  const t = hashWord(tags[i]!);
  const t1 = hashWord(tags[i - 1] ?? '^');
  const n = hashWord(tags[i + 1] ?? '$');
  return [
    mix(1, w.form),
    mix(2, w.lower),
    mix(3, w.shape),
    mix(4, w.suffixes[1]!),
    mix(5, w.suffixes[2]!),
    mix(6, w.prefix),
    mix(7, t),
    mix(8, l1),
    mix(9, l1, w.form),
    mix(10, l1, w.shape),
    mix(11, l1, t),
    mix(12, p1.lower),
    mix(13, n1.lower),
    mix(14, p2.lower),
    mix(15, n2.lower),
    mix(16, w.form, n1.form),
    mix(17, w.form, p1.form),
    mix(18, t1, t, n),
    mix(19, p1.shape, w.shape, n1.shape),
    mix(20, l1, n1.form),
    mix(21, l1, p1.form),
    mix(22, n1.form, n2.form),
    mix(23, w.shape, n1.suffixes[2]!),
    mix(24, l1, n1.shape, w.shape),
    mix(25, p2.form, p1.form),
    mix(26, 0),
  ];
}
