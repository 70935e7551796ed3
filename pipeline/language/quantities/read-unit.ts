/** The unit after a number: currency, per cent, physical unit or duration. */
import {
  CURRENCY_CODES,
  CURRENCY_DEMONYMS,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  MINOR_SIGNS,
  OTHER_CODES,
  SHARED_SIGNS,
} from '../lexicon/currencies.ts';
import { LONGEST_UNIT, TOUCHING_UNIT_SIGNS, UNIT_SIGNS, UNIT_WORDS, type Unit } from '../lexicon/units.ts';
import type { Atom } from './atom.ts';
import type { SignReading } from './shared-signs.ts';

/** A unit: atoms up to `end` (exclusive). `factor` turns the number into whole units ("cents"). */
export interface UnitReading {
  readonly end: number;
  readonly kind: 'money' | Unit['kind'];
  readonly code: string;
  readonly factor: number;
  /** Rule that read it: `symbol`, `code`, `word`, `sign`. */
  readonly rule: string;
}

/** What a text tells about units whose words are ambiguous. */
export interface UnitContext {
  /** What shared currency signs mean, from `readSharedSigns`. */
  readonly signs: ReadonlyMap<string, SignReading>;
}

/** Reads the unit that begins at an atom (right after the number, or after the hyphen that ties it to the number). */
export function readUnit(atoms: readonly Atom[], at: number, context: UnitContext): UnitReading | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.form === '%' || atom.form === '％')
    return { end: at + 1, kind: 'percent', code: 'percent', factor: 1, rule: 'sign' };
  return (
    readCurrency(atoms, at, context) ??
    readUnitWords(atoms, at) ??
    readTemperature(atoms, at) ??
    readUnitSign(atoms, at) ??
    readSignRatio(atoms, at)
  );
}

/** "euros", "US dollars", "Danish crowns", "USD", "€", "cents", "50p". */
export function readCurrency(atoms: readonly Atom[], at: number, context: UnitContext): UnitReading | null {
  const atom = atoms[at]!;
  const sign = readSign(atom.form, context);
  if (sign !== null) return { end: at + 1, kind: 'money', code: sign.code, factor: 1, rule: sign.rule };
  const minor = MINOR_SIGNS.get(atom.form);
  if (minor !== undefined && atom.isGlued && !SCREEN_LINES.has(atoms[at - 1]?.form ?? '')) {
    return { end: at + 1, kind: 'money', code: minor.code, factor: minor.factor, rule: 'symbol' };
  }
  if (atom.kind !== 'word') return null;
  const millions = /^M[A-Z]{3}$/u.test(atom.form) ? currencyCode(atom.form.slice(1)) : null;
  if (millions !== null) return { end: at + 1, kind: 'money', code: millions, factor: 1e6, rule: 'code' };
  const code = currencyCode(atom.form);
  if (code !== null) return { end: at + 1, kind: 'money', code, factor: 1, rule: 'code' };
  return readCurrencyNoun(atoms, at);
}

/** Numbers before "p" that are lines of a screen, not pence: "1080p". */
const SCREEN_LINES = new Set(['240', '360', '480', '576', '720', '1080', '1440', '2160', '4320']);

/** The currency of a sign ("$", "€") in this text, or null. */
export function readSign(form: string, context: UnitContext): { code: string; rule: string } | null {
  const own = CURRENCY_SIGNS.get(form);
  if (own !== undefined) return { code: own, rule: 'symbol' };
  const usual = SHARED_SIGNS.get(form);
  if (usual === undefined) return null;
  const reading = context.signs.get(form);
  return reading?.isByContext === true
    ? { code: reading.code, rule: 'symbol+currency-by-context' }
    : { code: reading?.code ?? usual, rule: 'symbol' };
}

/** The ISO 4217 code that a word is, or null. Codes that are English words in capitals need no care: they stand beside a number. */
export function currencyCode(form: string): string | null {
  return OTHER_CODES.get(form) ?? (CURRENCY_CODES.has(form) ? form : null);
}

/** "dollars", "Hong Kong dollars", "British pounds". */
function readCurrencyNoun(atoms: readonly Atom[], at: number): UnitReading | null {
  let demonym = '';
  for (let noun = at; noun < at + 3; noun++) {
    const word = atoms[noun];
    if (word?.kind !== 'word') return null;
    const currency = CURRENCY_NOUNS.get(word.lower);
    if (currency !== undefined) {
      const code = currency.demonyms[demonym] ?? currency.usual;
      if (currency.isAmbiguous && demonym === '' && !isMoneyNoun(atoms, noun)) return null;
      return {
        end: noun + 1,
        kind: 'money',
        code,
        factor: currency.factor,
        rule: demonym === '' ? 'word' : 'word-with-demonym',
      };
    }
    if (!CURRENCY_DEMONYMS.has(word.lower)) return null;
    demonym = word.lower;
  }
  return null;
}

/** Words beside which "pounds" are money. */
const MONEY_WORDS = new Set(
  'cost costs costing paid pay pays spend spent spending worth price prices priced fine fined salary wage wages sold sell bought buy buying raised donated owed owe debt budget tax fee fees loan profit loss losses revenue sales fund funding investment bill bills invest invested value valued earned earn income charge charged deal contract compensation bonus prize savings sterling million billion trillion british britain uk england pound fell rose shares'.split(
    ' ',
  ),
);
/** How far from an ambiguous noun such a word is looked for, in atoms. */
const MONEY_WINDOW = 12;

/** "crowns", "cents" and "pounds" are money save for "10 pounds of flour" and a "200-pound man". */
function isMoneyNoun(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]!.lower;
  if (word === 'cent' || word === 'cents') return true;
  if (atoms[at - 1]?.form === '-' && word === 'pound') return false;
  if (/^(?:million|billion|trillion|m|bn|b|k)$/u.test(atoms[at - 1]?.lower ?? '')) return true;
  if (word !== 'pounds' && word !== 'pound') return word !== 'real' && word !== 'colon' && word !== 'crown';
  for (let near = Math.max(0, at - MONEY_WINDOW); near < at + MONEY_WINDOW && near < atoms.length; near++) {
    if (near !== at && (MONEY_WORDS.has(atoms[near]!.lower) || atoms[near]!.form === '£'))
      return atoms[at + 1]?.lower !== 'of';
  }
  return false;
}

/** "square kilometres", "per cent", "percentage points", "light-years", "pound-feet". */
function readUnitWords(atoms: readonly Atom[], at: number): UnitReading | null {
  if (atoms[at]!.kind !== 'word') return null;
  let form = '';
  let spaced = '';
  let found: UnitReading | null = null;
  for (let next = at; next < atoms.length && next < at + 2 * LONGEST_UNIT - 1; next++) {
    const atom = atoms[next]!;
    if (atom.form === '-') {
      if (!atom.isGlued || atoms[next + 1]?.isGlued !== true) break;
      form += '-';
      continue;
    }
    if (atom.kind !== 'word') break;
    if (form !== '' && !form.endsWith('-')) form += ' ';
    form += atom.lower;
    spaced += (spaced === '' ? '' : ' ') + atom.lower;
    const unit = UNIT_WORDS.get(form) ?? UNIT_WORDS.get(spaced);
    if (unit !== undefined) found = { end: next + 1, kind: unit.kind, code: unit.code, factor: 1, rule: 'word' };
  }
  return found;
}

/** Words near which "45C" and "113F" are temperatures. */
const HEAT_WORDS = new Set(
  'temperature temperatures degrees heat hot hotter hottest cold colder coldest warm warmer warmest cool celsius fahrenheit freezing fever heatwave boiling weather mercury'.split(
    ' ',
  ),
);
/** How far before and after such a word is looked for, in atoms. */
const HEAT_WINDOW = 16;

/** "45.2C (113F)": letters that touch the number, near a word of heat. */
function readTemperature(atoms: readonly Atom[], at: number): UnitReading | null {
  const { form, isGlued } = atoms[at]!;
  if (!isGlued || (form !== 'C' && form !== 'F')) return null;
  for (let near = Math.max(0, at - HEAT_WINDOW); near < at + HEAT_WINDOW && near < atoms.length; near++) {
    if (!HEAT_WORDS.has(atoms[near]!.lower)) continue;
    return { end: at + 1, kind: 'measurement', code: form === 'C' ? 'Cel' : '[degF]', factor: 1, rule: 'sign' };
  }
  return null;
}

/** The most atoms that a sign has: `°`, `C`; `km`, `/`, `h`. */
const LONGEST_SIGN = 3;

/** "A/cm2", "kV/cm": two signs with a slash between them. */
function readSignRatio(atoms: readonly Atom[], at: number): UnitReading | null {
  for (let length = LONGEST_SIGN; length > 0; length--) {
    const above = UNIT_SIGNS.get(gluedForm(atoms, at, length) ?? '');
    if (above === undefined || atoms[at + length]?.form !== '/' || !atoms[at + length]!.isGlued) continue;
    const below = atoms[at + length + 1]?.isGlued === true ? readUnitSign(atoms, at + length + 1) : null;
    if (below?.kind !== 'measurement') continue;
    return { ...below, code: `${above.code}/${below.code}` };
  }
  return null;
}

/** "km/h", "°C", "m2", "kW": glued atoms, the longest first. */
function readUnitSign(atoms: readonly Atom[], at: number): UnitReading | null {
  for (let length = LONGEST_SIGN; length > 0; length--) {
    const form = gluedForm(atoms, at, length);
    if (form === null) continue;
    const next = atoms[at + length];
    if (
      next?.isGlued === true &&
      (next.kind === 'number' || (next.kind === 'word' && atoms[at + length - 1]!.kind === 'word'))
    )
      continue;
    const isTouching = atoms[at]!.isGlued;
    const unit = UNIT_SIGNS.get(form) ?? (isTouching ? TOUCHING_UNIT_SIGNS.get(form) : undefined);
    if (unit === undefined || (!isTouching && /^[a-zA-Z]$/u.test(form) && !/^[mglLWt]$/u.test(form))) continue;
    const degree = unit.code === 'deg' ? UNIT_WORDS.get(atoms[at + length]?.lower ?? '') : undefined;
    if (degree?.code === 'Cel' || degree?.code === '[degF]') {
      return { end: at + length + 1, kind: degree.kind, code: degree.code, factor: 1, rule: 'sign' };
    }
    return { end: at + length, kind: unit.kind, code: unit.code, factor: 1, rule: 'sign' };
  }
  return null;
}

function gluedForm(atoms: readonly Atom[], at: number, length: number): string | null {
  if (at + length > atoms.length) return null;
  let form = atoms[at]!.form;
  for (let next = at + 1; next < at + length; next++) {
    if (!atoms[next]!.isGlued) return null;
    form += atoms[next]!.form;
  }
  return form;
}
