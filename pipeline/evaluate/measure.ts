/** Counting what is right: precision, recall, F1, accuracy, and one-to-one matching. */

/** One line of a table of results. */
export interface Measure {
  readonly name: string;
  /** The figure that the measure is about, 0 to 1; null where there was nothing to measure. */
  readonly value: number | null;
  readonly precision?: number;
  readonly recall?: number;
  /** What was counted: `41 right, 3 extra, 5 missed` or `41 of 46`. */
  readonly counts: string;
}

/** Right, extra and missed items. */
export class Tally {
  right = 0;
  extra = 0;
  missed = 0;

  add(right: number, extra: number, missed: number): void {
    this.right += right;
    this.extra += extra;
    this.missed += missed;
  }

  /** Adds what two sets have in common and what each has alone. */
  addSets<T>(gold: ReadonlySet<T>, found: ReadonlySet<T>): void {
    const common = intersectionSize(gold, found);
    this.add(common, found.size - common, gold.size - common);
  }

  toMeasure(name: string): Measure {
    const precision = ratio(this.right, this.right + this.extra);
    const recall = ratio(this.right, this.right + this.missed);
    const value = ratio(2 * precision * recall, precision + recall);
    return {
      name,
      value,
      precision,
      recall,
      counts: `${this.right} right, ${this.extra} extra, ${this.missed} missed`,
    };
  }
}

/** Right answers out of all. */
export class Accuracy {
  right = 0;
  of = 0;

  add(isRight: boolean): void {
    this.right += Number(isRight);
    this.of++;
  }

  toMeasure(name: string): Measure {
    return { name, value: this.of > 0 ? this.right / this.of : null, counts: `${this.right} of ${this.of}` };
  }
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

export function intersectionSize<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

/** Items in common over items in either; 0 where both are empty. */
export function intersectionOverUnion<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const common = intersectionSize(a, b);
  return ratio(common, a.size + b.size - common);
}

/** F1 of two sets; 1 where both are empty. */
export function overlapF1<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return a.size + b.size === 0 ? 1 : (2 * intersectionSize(a, b)) / (a.size + b.size);
}

/** A gold item and the found item that it was matched with. */
export type Match<Gold, Found> = readonly [gold: Gold, found: Found];

/** Matches one to one, the most similar pairs first (ties by order), down to a least similarity. */
export function matchOneToOne<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  similarity: (gold: Gold, found: Found) => number,
  least: number,
): Match<Gold, Found>[] {
  const pairs = gold.flatMap((goldItem, i) =>
    found.map((foundItem, j) => ({ i, j, similarity: similarity(goldItem, foundItem) })),
  );
  pairs.sort((a, b) => b.similarity - a.similarity || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const matches: Match<Gold, Found>[] = [];
  for (const pair of pairs) {
    if (pair.similarity < least) break;
    if (usedGold.has(pair.i) || usedFound.has(pair.j)) continue;
    usedGold.add(pair.i);
    usedFound.add(pair.j);
    matches.push([gold[pair.i]!, found[pair.j]!]);
  }
  return matches;
}

/** A table of results for a terminal. */
export function formatMeasures(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map((measure) => measure.name.length));
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '  –  ' : value.toFixed(3);
  return measures
    .map(({ name, value, precision, recall, counts }) => {
      const detail = precision === undefined ? '' : `P ${number(precision)}  R ${number(recall)}  `;
      return `${name.padEnd(width)}  ${number(value)}  ${detail}(${counts})`;
    })
    .join('\n');
}
