/** Ranges: "3–5", "between 5 and 7", "from $250,000 to $1 million". */
import type { Atom } from './atom.ts';
import { isPartOfName } from './identifiers.ts';
import type { Quantity } from './quantity.ts';
import { multiply } from './read-numeral.ts';
import { isQuantity, readQuantity } from './read-quantity.ts';
import type { UnitContext } from './read-unit.ts';

/** "3–5", "3 to 5%", "between 5 and 7", "from $250,000 to $1 million", "$5-10 million". */
export function readRange(
  atoms: readonly Atom[],
  low: Quantity,
  context: UnitContext,
  previousEnd: number,
  endOfTaken: (atom: number) => number,
): Quantity | null {
  if (low.kind === 'ordinal' || low.kind === 'multiple' || low.form === 'vague') return null;
  const opener = openerOf(atoms, low.first, previousEnd);
  const joint = readJoint(atoms, low.end, opener);
  if (joint === null || endOfTaken(joint.at) > joint.at) return null;
  const high = readQuantity(atoms, joint.at, context);
  if (!isQuantity(high) || high.form === 'ordinal' || high.form === 'vague' || high.kind === 'multiple') return null;
  if (isPartOfName(atoms, high.numberFirst, high.end) && joint.kind !== 'hyphen') return null;
  const first = alignEnds(low, high);
  if (first === null) return null;
  if (opener !== 'from' && joint.kind !== 'between' && first.low! > high.high!) return null;
  const isOpened = (joint.kind === 'between' && atoms[low.first - 1]!.lower === 'between') || opener === 'from';
  const start = isOpened ? low.first - 1 : low.first;
  const second = high.unit === null && first.unit !== null ? { ...high, unit: first.unit, kind: first.kind } : high;
  return {
    ...second,
    first: start,
    numberFirst: low.numberFirst,
    low: first.low,
    high: second.high,
    bound: 'range',
    isOne: false,
    ends: [first, second],
    connector: opener === 'from' ? 'from' : joint.kind,
    rule: second.rule,
  };
}

/** The word before a range that opens it; "between the ages of 18 and 29" too. */
function openerOf(atoms: readonly Atom[], first: number, previousEnd: number): string {
  if (first <= previousEnd) return '';
  const word = atoms[first - 1]!.lower;
  return word === 'of' && atoms[first - 2]?.lower === 'ages' ? 'between' : word;
}

/** What joins two ends, and where the second begins. */
function readJoint(
  atoms: readonly Atom[],
  at: number,
  opener: string,
): { at: number; kind: 'between' | 'to' | 'hyphen' } | null {
  const joint = atoms[at];
  if (joint === undefined) return null;
  if (opener === 'between')
    return joint.lower === 'and' ? { at: at + 1, kind: 'between' } : readDash(atoms, at, 'between');
  if (joint.lower === 'to' || joint.lower === 'through') return { at: at + 1, kind: 'to' };
  if (joint.form === '-' && joint.isGlued && atoms[at + 1]?.lower === 'to')
    return { at: at + 2 + (atoms[at + 2]?.form === '-' ? 1 : 0), kind: 'to' };
  return readDash(atoms, at, 'hyphen');
}

function readDash(
  atoms: readonly Atom[],
  at: number,
  kind: 'between' | 'hyphen',
): { at: number; kind: 'between' | 'hyphen' } | null {
  const dash = atoms[at]!;
  const isDash = dash.form === '-' || dash.form === '–' || dash.form === '—' || dash.form === '~' || dash.form === '‑';
  if (!isDash || atoms[at + 1] === undefined || dash.isGlued !== atoms[at + 1]!.isGlued) return null;
  if (dash.form === '—' && !dash.isGlued) return null;
  return { at: at + 1, kind };
}

/** The first end with the unit and scale that it shares with the second, or null where the two do not go together. */
function alignEnds(low: Quantity, high: Quantity): Quantity | null {
  if (low.low === null || high.low === null) return null;
  const bare = high.kind === 'rate' ? high.unit!.slice(0, high.unit!.indexOf('/')) : high.unit;
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit && low.unit !== bare) return null;
  if ((low.kind === 'fraction') !== (high.kind === 'fraction') && high.unit === null) return null;
  const mantissa = high.low / high.scale;
  const takesScale = low.scale === 1 && high.scale >= 1000 && low.low < 1000 && low.low <= mantissa;
  const factor = takesScale ? high.scale : 1;
  const isUnitless = low.unit === null || high.unit === null || low.unit !== high.unit;
  return {
    ...low,
    low: multiply(low.low, factor),
    high: multiply(low.high!, factor),
    unit: isUnitless ? (high.unit ?? low.unit) : low.unit,
    kind: isUnitless && high.unit !== null ? high.kind : low.kind,
    isAge: high.isAge,
  };
}
