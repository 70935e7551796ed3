/** A document in typed arrays: about 80 bytes a token, so that ten megabytes of text fit in memory with their annotation. */
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
  /** Indices in the document; -1 for roots. */
  readonly heads: Int32Array;
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

/** Columns for a number of tokens. */
export function createColumns(length: number): TokenColumns {
  return {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    forms: new Int32Array(length),
    lemmas: new Int32Array(length),
    upos: new Uint16Array(length),
    xpos: new Uint16Array(length),
    deprels: new Uint16Array(length),
    heads: new Int32Array(length),
  };
}

/** Makes the frozen document; its tokens read the columns, which must not change any more. */
export function createDocument(
  text: string,
  columns: TokenColumns,
  words: readonly string[],
  labels: readonly string[],
  sentences: readonly Sentence[],
  names: readonly Name[],
): Document {
  const storage: Storage = { ...columns, ...groupChildren(columns.heads), words, labels };
  const tokens: Token[] = new Array(columns.starts.length);
  for (let index = 0; index < tokens.length; index++) tokens[index] = new StoredToken(storage, index);
  return Object.freeze({
    text,
    tokens: Object.freeze(tokens),
    sentences: Object.freeze(sentences),
    names: Object.freeze(names),
  });
}

interface Storage extends TokenColumns {
  readonly words: readonly string[];
  readonly labels: readonly string[];
  /** Children of token i: `children[childrenFrom[i]]` to `children[childrenFrom[i + 1]]`. */
  readonly childrenFrom: Int32Array;
  readonly children: Int32Array;
}

function groupChildren(heads: Int32Array): Pick<Storage, 'childrenFrom' | 'children'> {
  const childrenFrom = new Int32Array(heads.length + 1);
  for (const head of heads) if (head >= 0) childrenFrom[head + 1]!++;
  for (let index = 0; index < heads.length; index++) childrenFrom[index + 1]! += childrenFrom[index]!;
  const children = new Int32Array(childrenFrom[heads.length]!);
  const next = childrenFrom.slice();
  for (let index = 0; index < heads.length; index++) {
    const head = heads[index]!;
    if (head >= 0) children[next[head]!++] = index;
  }
  return { childrenFrom, children };
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
    return this.#storage.heads[this.#index]!;
  }

  get children(): readonly number[] {
    const { children, childrenFrom } = this.#storage;
    const list: number[] = [];
    for (let at = childrenFrom[this.#index]!; at < childrenFrom[this.#index + 1]!; at++) list.push(children[at]!);
    return list;
  }

  get spaceAfter(): boolean {
    return this.#storage.starts[this.#index + 1] !== this.#storage.ends[this.#index];
  }
}
