/** How the report writes tables and numbers. */

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A number with so many digits behind the point. */
export const fixed = (value: number, digits = 2): string => value.toFixed(digits);

/** A share, 0 to 1. */
export const percent = (share: number): string => `${fixed(100 * share, 1)} %`;

/** The middle of several numbers; of an even number of them the upper one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** `12, 15, 31`: least, median and most; one number where there is but one. */
export function spread(values: readonly number[]): string {
  const all = [Math.min(...values), median(values), Math.max(...values)];
  return (values.length === 1 ? values : all).map((value) => fixed(value, 0)).join(', ');
}
