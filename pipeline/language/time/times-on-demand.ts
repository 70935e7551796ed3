/** Time expressions of sentences that are asked for, and of others only where a time points back to them. */
import type { Document, Sentence } from '../document.ts';
import { type Atom, atomsOf } from '../quantities/atom.ts';
import { findTimesIn } from './find-times.ts';
import type { TimeExpression } from './time-expression.ts';

/**
 * The times of some sentences of a document, as `findDocumentTimes` would give them for all of these. A sentence is read when it is asked for;
 * the ones before it are read too where it holds "that year" or the like. Ask in reading order. No sentence is read twice.
 */
export class TimesOnDemand {
  readonly #document: Document;
  readonly #base: string | null;
  /** Sentences that may be pointed back to, in reading order, with their times once they are read. */
  readonly #sentences: { readonly sentence: Sentence; times: readonly TimeExpression[] | null }[] = [];
  /** Times of the first sentences, in one list, and how many of them it holds. */
  readonly #before: TimeExpression[] = [];
  #collected = 0;

  /** @param base as in `findTimesIn`. */
  constructor(document: Document, base: string | null) {
    this.#document = document;
    this.#base = base;
  }

  /** Adds the next sentence; gives what reads its times. */
  add(sentence: Sentence): number {
    return this.#sentences.push({ sentence, times: null }) - 1;
  }

  /** The times of a sentence that was added, by its number. `atoms` are those of the sentence. */
  timesOf(number: number, atoms: readonly Atom[]): readonly TimeExpression[] {
    const entry = this.#sentences[number]!;
    entry.times ??= findTimesIn(atoms, this.#base, () => this.#timesBefore(number));
    return entry.times;
  }

  #timesBefore(number: number): readonly TimeExpression[] {
    for (; this.#collected < number; this.#collected++) {
      const { sentence, times } = this.#sentences[this.#collected]!;
      this.#before.push(...(times ?? this.timesOf(this.#collected, atomsOf(this.#document, sentence))));
    }
    return this.#before;
  }
}
