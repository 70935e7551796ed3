/** A growing list of words, as pairs of offsets in typed arrays: no object a word. */
export class WordBuffer {
  starts: Int32Array;
  ends: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  /** Appends a word. */
  push(start: number, end: number): void {
    if (this.length === this.starts.length) this.grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  private grow(): void {
    const starts = new Int32Array(this.length * 2);
    const ends = new Int32Array(this.length * 2);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}
