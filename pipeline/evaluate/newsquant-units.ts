/** NewsQuant's names of units against ours. */
import { CURRENCY_CODES } from '../language/lexicon/currencies.ts';
import { UNIT_WORDS } from '../language/lexicon/units.ts';
import { cutAtoms } from '../language/quantities/atom.ts';
import { readCurrency } from '../language/quantities/read-unit.ts';
import type { FigureMention } from '../stages/contract.ts';
import type { GoldQuantity } from './newsquant.ts';

/** The code that NewsQuant's name of a unit stands for, or null for a counted noun. */
export function unitCode(name: string): string | null {
  const parts = name.split(' per ');
  const codes = parts.map((part) => singleUnitCode(part));
  if (codes[0] === null) return null;
  return parts.length === 1 ? codes[0]! : `${codes[0]}/${codes[1] ?? parts[1]}`;
}

/** Names that NewsQuant has for units whose code our lexicon finds under another name. */
const NAMES: Readonly<Record<string, string>> = {
  percentage: 'percent',
  'year of age': 'year',
  'pound-mass': '[lb_av]',
  'foot pound-force': '[ft_i].[lbf_av]',
  dollar: 'USD',
  'pound sterling': 'GBP',
  'danish krone': 'DKK',
  cent: 'USD',
  ampere: 'A',
};

function singleUnitCode(name: string): string | null {
  const own = NAMES[name];
  if (own !== undefined) return own;
  const unit = UNIT_WORDS.get(name);
  if (unit !== undefined) return unit.code;
  const atoms = cutAtoms(name);
  const currency = atoms.length === 0 ? null : readCurrency(atoms, 0, { signs: new Map() });
  return currency === null || currency.end < atoms.length ? null : currency.code;
}

/** Codes of one unit written in two ways: a metric horsepower is a horsepower to NewsQuant, and UCUM's time codes are our words. */
const SAME_CODES: Readonly<Record<string, string>> = { '{PS}': '[HP]' };

const TIME_CODES: Readonly<Record<string, string>> = {
  h: 'hour',
  min: 'minute',
  s: 'second',
  d: 'day',
  a: 'year',
  mo: 'month',
  wk: 'week',
};

function normalizeCode(code: string): string {
  const [top, below] = code.split('/');
  const above = SAME_CODES[top!] ?? top!;
  return below === undefined ? above : `${above}/${TIME_CODES[below] ?? below}`;
}

/** True where a figure's unit is what NewsQuant names: the same code, or a counted noun with the same lemma. */
export function isSameUnit(quantity: GoldQuantity, figure: FigureMention): boolean {
  const name = quantity.normalized_unit;
  if (name === '-' || name.startsWith('%'))
    return figure.unit === null || (name.startsWith('%') && figure.kind === 'fraction');
  const code = unitCode(name);
  if (code !== null && figure.unit !== null && normalizeCode(code) === normalizeCode(figure.unit)) return true;
  if (figure.unit === null) return false;
  if (code !== null && (CURRENCY_CODES.has(code) || figure.kind !== 'count')) return false;
  const [noun, denominator] = name.split(' per ');
  const [ownNoun, ownDenominator] = figure.unit.split('/');
  if (denominator !== ownDenominator) return false;
  const head = headOf(quantity.unit);
  const own = ownNoun!.toLowerCase();
  return [noun!.split(' ').at(-1)!, head].some((word) => nounStem(word) === nounStem(own));
}

/** UD treebanks differ in the lemma of "people". */
function nounStem(word: string): string {
  return word === 'people' ? 'person' : stem(word);
}

/** The head of a counted noun phrase as NewsQuant writes it: the last word before a preposition. */
function headOf(phrase: string): string {
  return phrase
    .split(/ (?:of|from|in|at|per|for|on|with) /u)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
}

/** A word without its plural -s, in lower case. */
export function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:ies)$/u, 'y')
    .replace(/(?<=[a-z]{2}[^s])s$/u, '');
}
