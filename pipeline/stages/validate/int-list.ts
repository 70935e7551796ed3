/** A growing list of 32-bit integers, four bytes each. */

/** Reads 0 where nothing was set. */
export class IntList {
  #values = new Int32Array(64);

  get(at: number): number {
    return this.#values[at] ?? 0;
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const larger = new Int32Array(Math.max(2 * this.#values.length, at + 1));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[at] = value;
  }
}
