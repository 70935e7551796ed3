/** Orders that are the same on every machine: by code unit, never by locale. */

/** Compares two strings by UTF-16 code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two rows by the given columns in turn; numbers by value, strings by code unit, null first. */
export function compareBy<Row>(...columns: readonly (keyof Row)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const column of columns) {
      const difference = compareValues(a[column], b[column]);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}
