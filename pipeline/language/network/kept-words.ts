/**
 * Which words are kept, and where: a word has a slot until it was not used for long and another word needs the place (the clock
 * algorithm of page replacement, Corbató 1968).
 */
export class KeptWords {
  readonly #slots = new Map<string, number>();
  /** The word of each slot. */
  readonly #words: string[] = [];
  /** The batch in which the word of each slot was last asked for. */
  readonly #lastUsed: Int32Array;
  #batch = 0;
  /** The next slot to be looked at when a place is needed, and the batch in which this round through all slots began. */
  #hand = 0;
  #roundBegan = 0;

  /** @param slots number of words kept; more than a batch has. */
  constructor(slots: number) {
    this.#lastUsed = new Int32Array(slots);
  }

  /** Begins a batch: its words keep their slots until the next begins. */
  beginBatch(): void {
    this.#batch++;
  }

  /** The slot of a word; −1 where it has none. */
  find(word: string): number {
    const slot = this.#slots.get(word);
    if (slot === undefined) return -1;
    this.#lastUsed[slot] = this.#batch;
    return slot;
  }

  /** Gives a slot to a word that has none. */
  add(word: string): number {
    const slot = this.#words.length < this.#lastUsed.length ? this.#words.length : this.#freeSlot();
    this.#words[slot] = word;
    this.#slots.set(word, slot);
    this.#lastUsed[slot] = this.#batch;
    return slot;
  }

  /** Takes the slot of a word that was not asked for in this round; at least one such word comes in the next round at the latest. */
  #freeSlot(): number {
    for (;;) {
      if (this.#hand === this.#lastUsed.length) {
        this.#hand = 0;
        this.#roundBegan = this.#batch;
      }
      const slot = this.#hand++;
      if (this.#lastUsed[slot]! >= this.#roundBegan) continue;
      this.#slots.delete(this.#words[slot]!);
      return slot;
    }
  }
}
