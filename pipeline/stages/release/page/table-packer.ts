/** Packs the rows of a table as a page holds them. */
import type { Row } from '../../../core/release-layout.ts';

/** A column's values are said once where there are this many times more rows. */
const MIN_REPEATS = 2;
/** Rows that are turned into text at once. */
const ROWS_AT_ONCE = 250;

/** Takes the rows of a table one by one and gives its packed form as text, so that neither is ever whole in memory as objects or text. */
export class TablePacker {
  readonly #names: readonly string[];
  readonly #columns: readonly Column[];
  /** Rows that were taken. */
  rows = 0;

  /** @param columns those that are packed; others are left out. */
  constructor(columns: readonly string[]) {
    this.#names = columns;
    this.#columns = columns.map(() => new Column());
  }

  add(row: object): void {
    for (let at = 0; at < this.#names.length; at++) this.#columns[at]!.add((row as Row)[this.#names[at]!]);
    this.rows++;
  }

  /** A column's values, each once, in the order in which they first came; none where it has no text. */
  valuesOf(column: string): Iterable<unknown> {
    return this.#columns[this.#names.indexOf(column)]?.values ?? [];
  }

  /** Rows with a value in a column. */
  count(column: string, value: string): number {
    return this.#columns[this.#names.indexOf(column)]?.count(value) ?? 0;
  }

  /** The JSON of a `PackedTable` (see `unpackTable`), piece by piece. */
  *json(): Generator<string> {
    const isShared = this.#columns.map((column) => column.values.length * MIN_REPEATS <= this.rows && column.hasText);
    yield `{"columns":${JSON.stringify(this.#names)},"shared":{`;
    let comma = '';
    for (const [at, column] of this.#columns.entries()) {
      if (!isShared[at]) continue;
      yield `${comma}${JSON.stringify(this.#names[at])}:`;
      yield* arrayPieces(column.values.length, (value) => column.values[value]);
      comma = ',';
    }
    yield '},"rows":';
    yield* arrayPieces(this.rows, (row) =>
      this.#columns.map((column, at) => (isShared[at] ? column.cells[row] : column.valueAt(row))),
    );
    yield '}';
  }
}

/** The cells of one column: from the first text on, the place of each value among the different ones. */
class Column {
  cells: unknown[] = [];
  hasText = false;
  /** Different values, in the order in which they came. */
  readonly values: unknown[] = [];
  readonly #places = new Map<unknown, number>();

  add(value: unknown): void {
    if (!this.hasText && typeof value === 'string') {
      this.hasText = true;
      this.cells = this.cells.map((cell) => this.#placeOf(cell));
    }
    this.cells.push(this.hasText ? this.#placeOf(value) : value);
  }

  valueAt(row: number): unknown {
    return this.hasText ? this.values[this.cells[row] as number] : this.cells[row];
  }

  count(value: string): number {
    const place = this.#places.get(value);
    return place === undefined ? 0 : this.cells.filter((cell) => cell === place).length;
  }

  #placeOf(value: unknown): number {
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.#places.set(value, place);
    }
    return place;
  }
}

/** The JSON of an array, some elements at a time. */
function* arrayPieces(length: number, elementAt: (index: number) => unknown): Generator<string> {
  yield '[';
  for (let start = 0; start < length; start += ROWS_AT_ONCE) {
    const elements = Array.from({ length: Math.min(ROWS_AT_ONCE, length - start) }, (_, at) => elementAt(start + at));
    yield `${start === 0 ? '' : ','}${JSON.stringify(elements).slice(1, -1)}`;
  }
  yield ']';
}
