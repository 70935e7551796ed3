/** Where phrases begin and end, by the tree and by punctuation: what tells that content ends before “, which …” or goes on after it. */
import type { Document } from '../../../language/document.ts';

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
export function findPhrases(document: Document, isPunctuation: Uint8Array): Phrases {
  const { tokens } = document;
  const column = (): Int32Array => new Int32Array(tokens.length);
  const own = (): Int32Array => Int32Array.from(tokens, ({ index }) => index);
  const phrases = {
    opened: own(),
    closed: own(),
    next: column(),
    stretch: column(),
    firstOfStretch: column(),
    topOfStretch: column(),
    kindOfStretch: column(),
    loose: Int32Array.from(tokens, ({ deprel }) => LOOSE_BITS.get(deprel) ?? 0),
  };
  const depth = writeEdges(phrases, document, isPunctuation);
  writeStretches(phrases, document, isPunctuation, depth);
  return phrases;
}

/** Fills `opened`, `closed` and `next`. @returns the steps from each token up to its root. */
function writeEdges(
  { opened, closed, next }: Phrases,
  { tokens, sentences }: Document,
  isPunctuation: Uint8Array,
): Int32Array {
  const left = opened.slice();
  const right = opened.slice();
  const depth = new Int32Array(tokens.length);
  for (const { root, firstToken, endToken } of sentences) {
    // Heads before their dependents
    const order = [root];
    for (let at = 0; at < order.length; at++) {
      for (const child of tokens[order[at]!]!.children) {
        depth[child] = depth[order[at]!]! + 1;
        order.push(child);
      }
    }
    for (let at = order.length - 1; at > 0; at--) {
      const word = order[at]!;
      if (isPunctuation[word] === 1) continue;
      const { head } = tokens[word]!;
      left[head] = Math.min(left[head]!, left[word]!);
      right[head] = Math.max(right[head]!, right[word]!);
    }
    // The highest word comes last and stays
    for (let at = order.length - 1; at > 0; at--) {
      const word = order[at]!;
      opened[left[word]!] = word;
      closed[right[word]!] = word;
    }
    for (let at = endToken - 1, following = -1; at >= firstToken; at--) {
      next[at] = following;
      if (isPunctuation[at] === 0) following = opened[at]!;
    }
  }
  return depth;
}

function writeStretches(
  phrases: Phrases,
  { tokens, sentences }: Document,
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
