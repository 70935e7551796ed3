/** Where phrases begin and end, by the tree and by punctuation: what tells that content ends before “, which …” or goes on after it. */
import type { Document, Sentence, Token } from '../../../language/document.ts';

/** One number a token. */
export interface Phrases {
  /** The highest word whose phrase (its subtree without marks at its ends) begins with the token; the sentence's root never is. */
  readonly opened: Int32Array;
  /** The highest word whose phrase ends with the token. */
  readonly closed: Int32Array;
  /** `opened` of the next token that is no mark; -1 where the sentence has none. */
  readonly next: Int32Array;
  /** Number of the stretch of words between two marks, counted over the document; a mark belongs to the stretch before it. */
  readonly stretch: Int32Array;
  readonly firstOfStretch: Int32Array;
  /** The word of the stretch that stands highest in the tree. */
  readonly topOfStretch: Int32Array;
  /** 1 where the stretch holds a verb, plus 2 where it holds a subject. */
  readonly kindOfStretch: Int32Array;
  /** A bit for the relation of each word, where content often ends before such a phrase. */
  readonly loose: Int32Array;
}

/** Relations of phrases that may be left out of what was said. */
const LOOSE_RELATIONS = [
  'advcl',
  'acl:relcl',
  'acl',
  'parataxis',
  'conj',
  'appos',
  'obl',
  'obl:tmod',
  'nmod',
  'ccomp',
  'xcomp',
  'advmod',
];
const LOOSE_BITS: ReadonlyMap<string, number> = new Map(LOOSE_RELATIONS.map((relation, at) => [relation, 1 << at]));

/** Finds the phrases of a document. Linear time. */
export function findPhrases({ tokens, sentences }: Document, isPunctuation: Uint8Array): Phrases {
  const column = (): Int32Array => new Int32Array(tokens.length);
  const phrases = {
    opened: column(),
    closed: column(),
    next: column(),
    stretch: column(),
    firstOfStretch: column(),
    topOfStretch: column(),
    kindOfStretch: column(),
    loose: column(),
  };
  const heads = column();
  for (let at = 0; at < tokens.length; at++) {
    const { head, deprel } = tokens[at]!;
    heads[at] = head;
    phrases.loose[at] = LOOSE_BITS.get(deprel) ?? 0;
  }
  const depth = measureDepths(heads);
  writeEdges(phrases, sentences, heads, depth, isPunctuation);
  writeStretches(phrases, tokens, sentences, isPunctuation, depth);
  return phrases;
}

/** The steps from each token up to its root. Each is walked once. */
function measureDepths(heads: Int32Array): Int32Array {
  const depth = new Int32Array(heads.length).fill(-1);
  const pending: number[] = [];
  for (let token = 0; token < heads.length; token++) {
    let at = token;
    for (; at >= 0 && depth[at]! < 0; at = heads[at]!) pending.push(at);
    let steps = at < 0 ? -1 : depth[at]!;
    while (pending.length > 0) depth[pending.pop()!] = ++steps;
  }
  return depth;
}

/** Fills `opened`, `closed` and `next`. */
function writeEdges(
  { opened, closed, next }: Phrases,
  sentences: readonly Sentence[],
  heads: Int32Array,
  depth: Int32Array,
  isPunctuation: Uint8Array,
): void {
  for (let at = 0; at < opened.length; at++) {
    opened[at] = at;
    closed[at] = at;
  }
  const left = opened.slice();
  const right = opened.slice();
  const byDepth = new DepthOrder();
  for (const { firstToken, endToken } of sentences) {
    // Dependents before their heads; the root is left out
    const order = byDepth.sort(depth, firstToken, endToken);
    for (let at = order.length - 1; at >= 0; at--) {
      const word = order[at]!;
      if (isPunctuation[word] === 1) continue;
      const head = heads[word]!;
      if (left[word]! < left[head]!) left[head] = left[word]!;
      if (right[word]! > right[head]!) right[head] = right[word]!;
    }
    // The highest word comes last and stays
    for (let at = order.length - 1; at >= 0; at--) {
      const word = order[at]!;
      opened[left[word]!] = word;
      closed[right[word]!] = word;
    }
    for (let at = endToken - 1, following = -1; at >= firstToken; at--) {
      next[at] = following;
      if (isPunctuation[at] === 0) following = opened[at]!;
    }
  }
}

/** Sorts the tokens of a sentence by their depth, by counting; memory is used again. */
class DepthOrder {
  private counts = new Int32Array(64);
  private order = new Int32Array(64);

  /** Tokens below the root, heads before their dependents; valid until the next call. */
  sort(depth: Int32Array, first: number, end: number): Int32Array {
    const size = end - first;
    if (size + 1 > this.counts.length) {
      this.counts = new Int32Array(2 * size);
      this.order = new Int32Array(2 * size);
    }
    const { counts, order } = this;
    counts.fill(0, 0, size + 1);
    for (let at = first; at < end; at++) counts[depth[at]!]!++;
    // Where each depth begins; depth 0 is left out
    let sum = 0;
    for (let steps = 1; steps < size; steps++) {
      const count = counts[steps]!;
      counts[steps] = sum;
      sum += count;
    }
    for (let at = first; at < end; at++) {
      const steps = depth[at]!;
      if (steps > 0) order[counts[steps]!++] = at;
    }
    return order.subarray(0, sum);
  }
}

function writeStretches(
  phrases: Phrases,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  isPunctuation: Uint8Array,
  depth: Int32Array,
): void {
  const { stretch, firstOfStretch, topOfStretch, kindOfStretch } = phrases;
  let number = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; number++) {
      let end = first;
      let top = first;
      let kind = 0;
      for (; end < endToken && isPunctuation[end] === 0; end++) {
        const { upos, deprel } = tokens[end]!;
        if (depth[end]! < depth[top]!) top = end;
        if (upos === 'VERB' || upos === 'AUX') kind |= 1;
        if (deprel.startsWith('nsubj')) kind |= 2;
      }
      while (end < endToken && isPunctuation[end] === 1) end++;
      stretch.fill(number, first, end);
      firstOfStretch.fill(first, first, end);
      topOfStretch.fill(top, first, end);
      kindOfStretch.fill(kind, first, end);
      first = end;
    }
  }
}
