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
