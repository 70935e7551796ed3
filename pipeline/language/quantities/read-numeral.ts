/** The value of a number written in digits. */

/** A value, or why there is none: `identifier` for what is no quantity ("192.168.1.2", "007"), else what is wrong with it. */
export type NumeralReading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'identifier' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Doubles hold integers of up to 15 digits exactly. */
const MOST_DIGITS = 15;
/** Longer numerals are not looked at more closely. */
const LONGEST_NUMERAL = 64;

/** `1,234.5`, `12,34,567`: a comma between thousands, or lakhs. */
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+(?:[.·]\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
/** `1.234.567`, `1.234,56`: as on the continent. */
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/u;
/** `7`, `7.25`, `.25`, `7·25`. */
const PLAIN = /^\d*(?:[.·]\d+)?$/u;
/** `5,00`: a decimal comma, read only where no thousands can be meant. */
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/u;
/** `192.168.1.2`, `12.10.2019`, `2.0.1`. */
const DOTTED_PARTS = /^\d+(?:\.\d+){2,}$/u;

/** Reads one numeral: ASCII digits with separators between them. Linear in its length. */
export function readNumeral(form: string): NumeralReading {
  if (form.length > LONGEST_NUMERAL)
    return { kind: 'unreadable', reason: `${form.length} characters are too many for a number` };
  const plain = plainDecimal(form);
  if (plain === null) {
    return DOTTED_PARTS.test(form)
      ? { kind: 'identifier' }
      : { kind: 'unreadable', reason: 'its separators do not fit a number' };
  }
  const integer = plain.includes('.') ? plain.slice(0, plain.indexOf('.')) : plain;
  if (integer.length > 1 && integer.startsWith('0')) return { kind: 'identifier' };
  if (integer.length > MOST_DIGITS) return { kind: 'unreadable', reason: `it has more than ${MOST_DIGITS} digits` };
  return { kind: 'value', value: Number(plain) };
}

/** The numeral with a full stop for its decimal mark and nothing else but digits, or null. */
function plainDecimal(form: string): string | null {
  if (PLAIN.test(form)) return form.replace('·', '.');
  if (COMMA_GROUPS.test(form)) return form.replaceAll(',', '').replace('·', '.');
  if (DOT_GROUPS.test(form)) return form.replaceAll('.', '').replace(',', '.');
  if (DECIMAL_COMMA.test(form)) return form.replace(',', '.');
  return null;
}

/** A product rounded to what a double holds of its decimal digits: 1.1 million is 1100000. */
export function multiply(value: number, factor: number): number {
  return Number((value * factor).toPrecision(MOST_DIGITS));
}
