/**
 * A document in typed arrays: about 80 bytes a token, the objects included, so that ten megabytes of text fit in memory with
 * their annotation. In a text of ordinary length each token holds its values besides: rules read them many times.
 */
import type { Document, Name, Sentence, Token, Upos } from './document.ts';

/** One array a column, all as long as the document has tokens. Strings are kept once, by number. */
export interface TokenColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
  readonly upos: Uint16Array;
  readonly xpos: Uint16Array;
  readonly deprels: Uint16Array;
  /** From a token to its head, in tokens; 0 for roots. Sentences are short enough for 16 bits (`MOST_WORDS_PER_SENTENCE`). */
  readonly heads: Int16Array;
}

/** Strings by number; equal strings have one number. */
export class StringTable {
  readonly strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The string's number. */
  numberOf(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.strings.length;
      this.strings.push(value);
      this.#numbers.set(value, number);
    }
    return number;
  }
}

/** Columns for the words of a text; all but their offsets are zero. */
export function createColumns(starts: Int32Array, ends: Int32Array): TokenColumns {
  const { length } = starts;
  return {
    starts,
    ends,
    forms: new Int32Array(length),
    lemmas: new Int32Array(length),
    upos: new Uint16Array(length),
    xpos: new Uint16Array(length),
    deprels: new Uint16Array(length),
    heads: new Int16Array(length),
  };
}

/** In longer texts tokens read their values from the columns, which takes longer and half the memory. */
const MOST_PLAIN_TOKENS = 100_000;

/** Makes the document; its tokens read the columns, which must not change any more. */
export function createDocument(
  text: string,
  columns: TokenColumns,
  words: readonly string[],
  labels: readonly string[],
  sentences: readonly Sentence[],
  names: readonly Name[],
): Document {
  const storage: Storage = {
    ...columns,
    ...linkChildren(columns.heads),
    children: [],
    words,
    labels,
  };
  const tokens: Token[] = new Array(columns.starts.length);
  const isPlain = tokens.length <= MOST_PLAIN_TOKENS;
  if (!isPlain) storage.children.length = tokens.length;
  const TokenOf = isPlain ? PlainToken : StoredToken;
  for (let index = 0; index < tokens.length; index++) tokens[index] = new TokenOf(storage, index);
  return { text, tokens, sentences, names };
}

interface Storage extends TokenColumns {
  readonly words: readonly string[];
  readonly labels: readonly string[];
  /** From a token to its first child, in tokens; 0 where it has none. */
  readonly firstChildren: Int16Array;
  /** From a token to the next child of its head, in tokens; 0 where there is none. */
  readonly nextSiblings: Uint16Array;
  /** Lists of dependents that stored tokens were asked for: rules ask for the same ones again and again. */
  readonly children: (readonly number[] | undefined)[];
}

/** Of tokens without dependents. */
const NONE: readonly number[] = [];

function linkChildren(heads: Int16Array): Pick<Storage, 'firstChildren' | 'nextSiblings'> {
  const firstChildren = new Int16Array(heads.length);
  const nextSiblings = new Uint16Array(heads.length);
  for (let index = heads.length - 1; index >= 0; index--) {
    if (heads[index] === 0) continue;
    const head = index + heads[index]!;
    const first = firstChildren[head]!;
    if (first !== 0) nextSiblings[index] = head + first - index;
    firstChildren[head] = index - head;
  }
  return { firstChildren, nextSiblings };
}

/** A token that reads its values from the columns. */
class StoredToken implements Token {
  readonly #storage: Storage;
  readonly #index: number;

  constructor(storage: Storage, index: number) {
    this.#storage = storage;
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }

  get start(): number {
    return this.#storage.starts[this.#index]!;
  }

  get end(): number {
    return this.#storage.ends[this.#index]!;
  }

  get form(): string {
    return this.#storage.words[this.#storage.forms[this.#index]!]!;
  }

  get lemma(): string {
    return this.#storage.words[this.#storage.lemmas[this.#index]!]!;
  }

  get upos(): Upos {
    return this.#storage.labels[this.#storage.upos[this.#index]!] as Upos;
  }

  get xpos(): string {
    return this.#storage.labels[this.#storage.xpos[this.#index]!]!;
  }

  get deprel(): string {
    return this.#storage.labels[this.#storage.deprels[this.#index]!]!;
  }

  get head(): number {
    const offset = this.#storage.heads[this.#index]!;
    return offset === 0 ? -1 : this.#index + offset;
  }

  get children(): readonly number[] {
    const { children } = this.#storage;
    children[this.#index] ??= childrenAt(this.#storage, this.#index);
    return children[this.#index]!;
  }

  get spaceAfter(): boolean {
    return this.#storage.starts[this.#index + 1] !== this.#storage.ends[this.#index];
  }
}

/** A token that holds its values. */
class PlainToken implements Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
  readonly deprel: string;
  readonly head: number;
  readonly children: readonly number[];
  readonly spaceAfter: boolean;

  constructor(storage: Storage, index: number) {
    const { starts, ends, forms, lemmas, upos, xpos, deprels, heads, words, labels } = storage;
    this.index = index;
    this.start = starts[index]!;
    this.end = ends[index]!;
    this.form = words[forms[index]!]!;
    this.lemma = words[lemmas[index]!]!;
    this.upos = labels[upos[index]!] as Upos;
    this.xpos = labels[xpos[index]!]!;
    this.deprel = labels[deprels[index]!]!;
    this.head = heads[index] === 0 ? -1 : index + heads[index]!;
    this.children = childrenAt(storage, index);
    this.spaceAfter = starts[index + 1] !== ends[index];
  }
}

function childrenAt({ firstChildren, nextSiblings }: Storage, index: number): readonly number[] {
  let offset = firstChildren[index]!;
  if (offset === 0) return NONE;
  const list: number[] = [];
  for (let child = index + offset; offset !== 0; child += offset) {
    list.push(child);
    offset = nextSiblings[child]!;
  }
  return list;
}
