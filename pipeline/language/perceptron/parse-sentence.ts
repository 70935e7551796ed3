/** Greedy arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez & Satta 2011), features after Zhang & Nivre 2011, labels afterwards. */
import { bestClass, hashWord, type LinearModel, mix, scoreClasses } from './linear-model.ts';

/** The transitions, in the order of the model's classes. */
export const TRANSITIONS = ['shift', 'left', 'right'] as const;

/** A parse under way: word `count` of the buffer stands for the root. */
export interface ParseState {
  readonly words: readonly number[];
  readonly tags: readonly number[];
  readonly count: number;
  readonly stack: number[];
  next: number;
  readonly heads: number[];
  readonly lefts: number[][];
  readonly rights: number[][];
}

/** The state before the first transition. */
export function startParse(words: readonly string[], tags: readonly string[]): ParseState {
  return {
    words: [...words.map((word) => hashWord(word.toLowerCase())), 7],
    tags: [...tags.map(hashWord), 7],
    count: words.length,
    stack: [],
    next: 0,
    heads: new Array<number>(words.length).fill(-2),
    lefts: Array.from({ length: words.length + 1 }, () => []),
    rights: Array.from({ length: words.length + 1 }, () => []),
  };
}

/** True until every word has a head. */
export function isOpen(state: ParseState): boolean {
  return state.next < state.count || state.stack.length > 0;
}

/** Whether a transition keeps the tree whole, with one root. */
export function isLegal(state: ParseState, transition: number): boolean {
  if (transition === 0) return state.next < state.count;
  if (transition === 2) return state.stack.length > 1;
  return state.stack.length > 0 && (state.next < state.count || state.stack.length === 1);
}

/** Takes one transition. */
export function advance(state: ParseState, transition: number): void {
  if (transition === 0) {
    state.stack.push(state.next++);
    return;
  }
  const word = state.stack.pop()!;
  const head = transition === 1 ? state.next : state.stack.at(-1)!;
  state.heads[word] = head;
  (transition === 1 ? state.lefts : state.rights)[head]!.push(word);
}

/** Features of a state. */
export function parseFeatures(state: ParseState): number[] {
  const { stack, next: b, words, tags } = state;
  const at = (list: readonly number[], i: number | undefined) => (i === undefined ? 3 : (list[i] ?? 5));
  const s0 = stack.at(-1);
  const s1 = stack.at(-2);
  const s2 = stack.at(-3);
  const [s0w, s0t, s1w, s1t, s2t] = [at(words, s0), at(tags, s0), at(words, s1), at(tags, s1), at(tags, s2)] as const;
  const [b0w, b0t, b1w, b1t, b2t, b3t] = [
    at(words, b),
    at(tags, b),
    at(words, b + 1),
    at(tags, b + 1),
    at(tags, b + 2),
    at(tags, b + 3),
  ] as const;
  const far = s0 === undefined ? 9 : Math.min(b - s0, 8);
  const gap = s0 === undefined || s1 === undefined ? 9 : Math.min(s0 - s1, 8);
  const left = (i: number | undefined, n: number) => (i === undefined ? undefined : state.lefts[i]?.at(-n));
  const right = (i: number | undefined, n: number) => (i === undefined ? undefined : state.rights[i]?.at(-n));
  const [s0l, s0r, s0r2, s1l, s1r, bl, bl2] = [
    left(s0, 1),
    right(s0, 1),
    right(s0, 2),
    left(s1, 1),
    right(s1, 1),
    left(b, 1),
    left(b, 2),
  ];
  const arity = (list: readonly number[][], i: number | undefined) =>
    i === undefined ? 6 : Math.min(list[i]?.length ?? 0, 4);
  return [
    mix(0, 1),
    mix(1, s0w),
    mix(2, s0t),
    mix(3, s0w, s0t),
    mix(4, s1w),
    mix(5, s1t),
    mix(6, s1w, s1t),
    mix(7, b0w),
    mix(8, b0t),
    mix(9, b0w, b0t),
    mix(10, b1w),
    mix(11, b1t),
    mix(12, b2t),
    mix(13, s0w, b0w),
    mix(14, s0t, b0t),
    mix(15, s0w, b0t),
    mix(16, s0t, b0w),
    mix(17, s0w, s1w),
    mix(18, s0t, s1t),
    mix(19, s0w, s1t),
    mix(20, s0t, s1w),
    mix(21, s0t, b0t, b1t),
    mix(22, s1t, s0t, b0t),
    mix(23, s2t, s1t, s0t),
    mix(24, b0t, b1t, b2t),
    mix(25, s0t, b0t, at(tags, s0l)),
    mix(26, s0t, b0t, at(tags, s0r)),
    mix(27, s1t, s0t, at(tags, s1l)),
    mix(28, s1t, s0t, at(tags, s1r)),
    mix(29, s0t, b0t, at(tags, bl)),
    mix(30, s1t, s0t, at(tags, s0l)),
    mix(31, s1t, s0t, at(tags, s0r)),
    mix(32, s0t, far, b0t),
    mix(33, s1t, s0t, gap),
    mix(34, s0w, far),
    mix(35, b0w, far),
    mix(36, s0w, arity(state.rights, s0)),
    mix(37, s0t, arity(state.rights, s0), b0t),
    mix(38, s0t, arity(state.lefts, s0), b0t),
    mix(39, b0t, arity(state.lefts, b), s0t),
    mix(40, b0w, arity(state.lefts, b)),
    mix(41, s1t, arity(state.rights, s1), s0t),
    mix(42, s0w, s0t, b0t, b1t),
    mix(43, s0w, at(words, s0l)),
    mix(44, s0w, at(words, s0r)),
    mix(45, b0w, at(words, bl)),
    mix(46, s1t, s0w, b0t),
    mix(47, s1w, s0t, b0t),
    mix(48, s1t, s0t, b0w),
    mix(49, s0t, b0t, b1t, b2t),
    mix(50, s1t, s0t, b0t, b1t),
    mix(51, s1w, s0t, at(words, s0l)),
    mix(52, s0w, b0w, at(tags, s0r)),
    mix(53, at(words, s0r), s0t, b0t),
    mix(54, at(tags, s0r2), at(tags, s0r), s0t, b0t),
    mix(55, at(tags, bl2), at(tags, bl), b0t, s0t),
    mix(56, s2t, s1t, s0t, b0t),
    mix(57, s1w, s0w, b0t),
    mix(58, b1w, b0w, s0t),
    mix(59, b3t, b2t, b1t, b0t),
    mix(60, at(words, s1r), s1t, s0t),
    mix(61, s1w, at(words, s0l), s0t),
  ];
}

/** Features of the relation between a word and its head. */
export function relationFeatures(
  words: readonly number[],
  tags: readonly number[],
  heads: readonly number[],
  children: readonly (readonly number[])[],
  i: number,
): number[] {
  const at = (list: readonly number[], k: number | undefined) => (k === undefined || k < 0 ? 3 : (list[k] ?? 5));
  const h = heads[i]!;
  const grand = h < 0 ? undefined : heads[h];
  const below = children[i]!;
  const beside = h < 0 ? [] : children[h]!;
  const place = beside.indexOf(i);
  const [w, t, hw, ht] = [at(words, i), at(tags, i), at(words, h), at(tags, h)] as const;
  const side = h < 0 ? 0 : h < i ? 1 : 2;
  const distance = side * 16 + Math.min(Math.abs(h - i), 6);
  const first = below[0];
  const last = below.at(-1);
  return [
    mix(0, side),
    mix(1, w, side),
    mix(2, t, side),
    mix(3, w, t, side),
    mix(4, hw, side),
    mix(5, ht, side),
    mix(6, w, hw, side),
    mix(7, t, ht, side),
    mix(8, w, ht, side),
    mix(9, t, hw, side),
    mix(10, t, ht, distance),
    mix(11, at(tags, grand), ht, t, side),
    mix(12, at(words, first), t, ht, side),
    mix(13, at(tags, first), t, ht, side),
    mix(14, at(words, last), t, ht),
    mix(15, at(tags, last), t, ht),
    mix(16, at(tags, i - 1), t, ht, side),
    mix(17, at(tags, i + 1), t, ht, side),
    mix(18, at(words, first), hw, t),
    mix(19, at(tags, beside[place - 1]), t, ht, side),
    mix(20, at(tags, beside[place + 1]), t, ht, side),
    mix(21, below.length, t, ht, side),
    mix(22, at(words, i - 1), t, ht, side),
    mix(23, at(words, first), w, ht),
    mix(24, at(words, below[1]), t, ht, side),
    mix(25, at(words, beside[place - 1]), t, ht, side),
    mix(26, at(words, beside[0]), t, ht, side),
    mix(27, at(tags, i + 1), at(tags, i - 1), t, side),
    ...beside.filter((k) => k !== i).map((k) => mix(28, at(words, k), t, ht, k < i ? 1 : 2)),
    ...below.map((k) => mix(29, at(words, k), t, ht, side)),
  ];
}

/** Lists each word's dependents, ascending; `heads` with -1 for the root. */
export function childrenOf(heads: readonly number[]): number[][] {
  const children: number[][] = heads.map(() => []);
  for (const [i, head] of heads.entries()) if (head >= 0) children[head]!.push(i);
  return children;
}

/** Heads of a sentence; -1 for the root. */
export function parseSentence(model: LinearModel, words: readonly string[], tags: readonly string[]): number[] {
  const state = startParse(words, tags);
  const scores = new Float64Array(TRANSITIONS.length);
  while (isOpen(state)) {
    scoreClasses(model, parseFeatures(state), scores);
    advance(
      state,
      bestClass(scores, TRANSITIONS.length, (k) => isLegal(state, k)),
    );
  }
  return state.heads.map((head) => (head === state.count ? -1 : head));
}

/** Relations of a parsed sentence; `root` for the root and no other word. */
export function labelRelations(
  model: LinearModel,
  words: readonly string[],
  tags: readonly string[],
  heads: readonly number[],
): string[] {
  const hashedWords = words.map((word) => hashWord(word.toLowerCase()));
  const hashedTags = tags.map(hashWord);
  const children = childrenOf(heads);
  const scores = new Float64Array(model.classes.length);
  const root = model.classes.indexOf('root');
  return heads.map((head, i) => {
    if (head < 0) return 'root';
    scoreClasses(model, relationFeatures(hashedWords, hashedTags, heads, children, i), scores);
    return model.classes[bestClass(scores, model.classes.length, (k) => k !== root)]!;
  });
}
