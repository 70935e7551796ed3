/** Numbers the keys of a table in the order in which they come, in some 20 bytes each: a release has millions of them. */
import type { Cell } from '../../core/release-layout.ts';

/** An id as `makeId` writes it: a prefix and 64 bits in hex, so that the bits alone tell it from all others of its kind. */
const ID_PREFIX_LENGTH = 4;
const ID_LENGTH = 20;
const HALF_DIGITS = 8;
/** Share of slots that are taken before there are twice as many. */
const MAX_LOAD = 0.6;

/** A hash table with open addressing over the ids' bits; keys of any other form are kept as they are. */
export class KeyIndex {
  /** Number of the key, counted from 1; 0 where a slot is free. */
  #slots = new Int32Array(1 << 8);
  /** Halves of the ids, by number. */
  #high = new Uint32Array(1 << 7);
  #low = new Uint32Array(1 << 7);
  readonly #others = new Map<Cell, number>();
  /** Of the first id; ids of another one are among the other keys. */
  #prefix = '';
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a key; -1 where it is not there. */
  find(key: Cell): number {
    if (!this.#isId(key)) return this.#others.get(key) ?? -1;
    return this.#slots[this.#slotOf(readHalf(key, 0), readHalf(key, 1))]! - 1;
  }

  /** Gives a key the next number. @returns false where it has one. */
  add(key: Cell): boolean {
    if (this.#prefix === '' && typeof key === 'string' && ID.test(key)) this.#prefix = key.slice(0, ID_PREFIX_LENGTH);
    if (!this.#isId(key)) {
      if (this.#others.has(key)) return false;
      this.#others.set(key, this.#size++);
      return true;
    }
    if (this.#size >= MAX_LOAD * this.#slots.length) this.#grow();
    const high = readHalf(key, 0);
    const low = readHalf(key, 1);
    const slot = this.#slotOf(high, low);
    if (this.#slots[slot] !== 0) return false;
    if (this.#size >= this.#high.length) this.#extend();
    this.#high[this.#size] = high;
    this.#low[this.#size] = low;
    this.#slots[slot] = ++this.#size;
    return true;
  }

  /** Every key with its number, in their order. */
  *entries(): Generator<[key: Cell, number: number]> {
    const others = new Map([...this.#others].map(([key, number]) => [number, key]));
    for (let at = 0; at < this.#size; at++) {
      const other = others.get(at);
      yield [other === undefined ? this.#prefix + toHex(this.#high[at]!) + toHex(this.#low[at]!) : other, at];
    }
  }

  #isId(key: Cell): key is string {
    if (typeof key !== 'string' || key.length !== ID_LENGTH || this.#prefix === '') return false;
    return key.startsWith(this.#prefix) && ID.test(key);
  }

  /** The slot that holds an id, or the free one where it would go. */
  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(high, 0x9e3779b1) ^ low) & mask;
    for (let number = this.#slots[slot]!; number !== 0; number = this.#slots[slot]!) {
      if (this.#low[number - 1] === low && this.#high[number - 1] === high) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const others = new Set(this.#others.values());
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let at = 0; at < this.#size; at++)
      if (!others.has(at)) this.#slots[this.#slotOf(this.#high[at]!, this.#low[at]!)] = at + 1;
  }

  #extend(): void {
    const length = Math.ceil(1.5 * this.#size);
    const [high, low] = [new Uint32Array(length), new Uint32Array(length)];
    high.set(this.#high);
    low.set(this.#low);
    this.#high = high;
    this.#low = low;
  }
}

const ID = /^[a-z]{3}_[0-9a-f]{16}$/;

/** 32 bits of an id: the first or the second half of its digits. */
function readHalf(id: string, half: 0 | 1): number {
  const from = ID_PREFIX_LENGTH + half * HALF_DIGITS;
  let value = 0;
  for (let at = from; at < from + HALF_DIGITS; at++) {
    const code = id.charCodeAt(at);
    value = (value << 4) | (code < 58 ? code - 48 : code - 87);
  }
  return value >>> 0;
}

function toHex(half: number): string {
  return half.toString(16).padStart(HALF_DIGITS, '0');
}
