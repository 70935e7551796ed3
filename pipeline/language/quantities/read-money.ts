/** Money with its sign or code in front: "$900m", "US$ 5", "A$1.2bn", "USD 10m", "Rs 500 crore". */
import { CURRENCY_SIGNS, SHARED_SIGNS, SIGN_PREFIXES, WORDLIKE_CODES } from '../lexicon/currencies.ts';
import type { Atom } from './atom.ts';
import { createQuantity } from './create-quantity.ts';
import { isNumber, type NumberReading, scaled } from './number-reading.ts';
import type { Quantity } from './quantity.ts';
import { readNumber } from './read-number.ts';
import type { QuantityAttempt } from './read-quantity.ts';
import { readRate } from './read-rate.ts';
import { currencyCode, readCurrency, readSign, type UnitContext, type UnitReading } from './read-unit.ts';

/** "$900m", "US$ 5", "A$1.2bn", "USD 10m", "EUR 125", "Rs 500 crore", "$-50.8bn". */
export function readMoney(atoms: readonly Atom[], at: number, context: UnitContext): QuantityAttempt {
  const prefix = readMoneyPrefix(atoms, at, context);
  if (prefix === null) return null;
  let first = prefix.end;
  const hasMinus = (atoms[first]?.form === '-' || atoms[first]?.form === '−') && atoms[first]!.isGlued;
  if (hasMinus) first++;
  const next = atoms[first];
  if (
    next !== undefined &&
    (SHARED_SIGNS.has(next.form) || CURRENCY_SIGNS.has(next.form)) &&
    atoms[first + 1]?.kind === 'number'
  ) {
    return { first: at, end: first + 2, reason: 'two currency signs stand before it' };
  }
  const isWordy = next?.kind === 'word';
  const attempt = readNumber(atoms, first);
  if (!isNumber(attempt)) return attempt === null ? null : { ...attempt, first: at };
  if (attempt.form === 'ordinal' || attempt.form === 'vague' || (isWordy && prefix.rule === 'code')) return null;
  const number = withOpenScale(attempt);
  const value = hasMinus ? { ...number, low: -number.low, high: -number.high } : number;
  return moneyAfterSign(atoms, at, value, prefix, context);
}

/** What may follow: a code or noun that names the currency again or more exactly ("$500 US", "$10 dollars"), and a rate. */
function moneyAfterSign(
  atoms: readonly Atom[],
  at: number,
  number: NumberReading,
  prefix: UnitReading,
  context: UnitContext,
): Quantity {
  let { end } = number;
  let { code, rule } = prefix;
  const next = atoms[end];
  if (next?.kind === 'word' && prefix.rule.startsWith('symbol')) {
    const named = SIGN_PREFIXES.get(next.form);
    const again = readCurrency(atoms, end, context);
    const isCode = named !== undefined && next.form.length > 1 && !(next.form === 'US' && isNounAfter(atoms, end + 1));
    if (again !== null && again.factor === 1) {
      code = again.rule === 'word' ? code : again.code;
      end = again.end;
      rule = 'symbol+word';
    } else if (isCode) {
      code = named;
      end++;
      rule = 'symbol+code';
    }
  }
  const result = createQuantity(at, number, end, 'money', code, `money/${rule}`);
  return readRate(atoms, result, context) ?? result;
}

/** "$500 US bonds": the country before a noun, not the currency. "bail" after "$500 US" is what the money is for. */
function isNounAfter(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at];
  return word?.kind === 'word' && /^[A-Z]/u.test(word.form);
}

function readMoneyPrefix(atoms: readonly Atom[], at: number, context: UnitContext): UnitReading | null {
  const atom = atoms[at]!;
  if (atom.kind === 'mark') {
    const sign = readSign(atom.form, context);
    return sign === null ? null : { end: at + 1, kind: 'money', code: sign.code, factor: 1, rule: sign.rule };
  }
  if (atom.kind !== 'word') return null;
  const prefixed = signPrefix(atom);
  const isTight = atoms[at + 1]?.isGlued === true || atom.form.length > 1 || atom.lower === 'c';
  if (prefixed !== undefined && atoms[at + 1]?.form === '$' && isTight && isNumeral(atoms[at + 2])) {
    return { end: at + 2, kind: 'money', code: prefixed, factor: 1, rule: 'symbol' };
  }
  if (atom.lower === 'u' && atoms[at + 1]?.form === '.' && atoms[at + 2]?.lower === 's') {
    const dollar = atoms[at + 3]?.form === '.' ? at + 4 : at + 3;
    if (atoms[dollar]?.form === '$') return { end: dollar + 1, kind: 'money', code: 'USD', factor: 1, rule: 'symbol' };
  }
  const code = currencyCode(atom.form);
  if (code === null || (at > 0 && atom.isGlued && atoms[at - 1]!.kind !== 'mark')) return null;
  let end = at + 1;
  if (atoms[end]?.form === '.' && atoms[end]!.isGlued) end++;
  if (atoms[end]?.form === '$') end++;
  const isSure = !WORDLIKE_CODES.has(atom.form) || atoms[end]?.isGlued === true;
  return isNumeral(atoms[end]) && isSure ? { end, kind: 'money', code, factor: 1, rule: 'code' } : null;
}

/** "US", "A", "HK" before "$", in capitals; "us", "hk" and "c" also in small letters, which no article of a noun is. */
function signPrefix(atom: Atom): string | undefined {
  const isOwnLower = atom.lower === 'us' || atom.lower === 'hk' || atom.lower === 'c' || atom.form.length === 3;
  return SIGN_PREFIXES.get(atom.form) ?? (isOwnLower ? SIGN_PREFIXES.get(atom.form.toUpperCase()) : undefined);
}

function isNumeral(atom: Atom | undefined): boolean {
  return atom?.kind === 'number';
}

/** The number with a suffix such as `m` taken for its scale. */
export function withOpenScale(number: NumberReading): NumberReading {
  return number.openSuffix === null ? number : scaled(number, number.openSuffix, number.end + 1);
}
