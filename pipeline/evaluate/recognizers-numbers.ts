/**
 * Numbers and numbers with units against the English specs of Microsoft Recognizers-Text (MIT licence), which are short sentences
 * with the words and values that a recogniser should find. Specs that are no figures by the codebook are set aside by named rules.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atom, cutAtoms } from '../language/quantities/atom.ts';
import { findQuantities } from '../language/quantities/find-quantities.ts';
import type { Quantity } from '../language/quantities/quantity.ts';
import { readSharedSigns } from '../language/quantities/shared-signs.ts';
import { type Measure, Tally } from './measure.ts';

interface SpecResult {
  readonly Text: string;
  readonly Resolution?: { readonly value?: string | null };
}

interface Spec {
  readonly Input: string;
  readonly Results: readonly SpecResult[];
}

/** The measures, what each rule set aside, and the differences as text. */
export interface RecognizersResult {
  readonly measures: readonly Measure[];
  readonly setAside: readonly { readonly rule: string; readonly count: number }[];
  readonly differences: readonly string[];
}

/** Specs of numbers, and of numbers with units, below the folder of the specs. */
const NUMBER_FILES = ['Number/English/NumberModel.json', 'Number/English/PercentModel.json'];
const UNIT_FILES = [
  'NumberWithUnit/English/CurrencyModel.json',
  'NumberWithUnit/English/DimensionModel.json',
  'NumberWithUnit/English/AgeModel.json',
  'NumberWithUnit/English/TemperatureModel.json',
];

/** Specs whose whole sentence is set aside: what the codebook calls no figure, or what no article writes. */
const SENTENCE_RULES: readonly (readonly [string, RegExp])[] = [
  ['powers and operators: no prose', /\d\^|\^[-+]?\d|(?:\bone|\d) over (?:\d|one|three|twenty)(?! years)|[<>]/u],
  [
    'denominators above twelve or of several words: no prose',
    /\b(?:twenty|thirty|hundred|thousand|million|trillion)(?:[- ](?:first|fifth|second)s?|ths?)\b|\b(?:twenty|thirty|two|hundred|three)[- ]fifths\b|\bthree fifths? *$|thirtieth|firsts/iu,
  ],
  [
    'phone numbers, addresses, serial numbers, dates in digits: no figures',
    /\d\.\d+\.\d|\+\d-|\d\/\d+\/\d{4}|https?:|\b[A-Z]{3}-\d|\b0000\b|nrs?\. /u,
  ],
  [
    '"one" for "a", and a number that names: no figures',
    /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ww]hich|try) one\b|first class|version two/u,
  ],
  ['a number with a hyphen between spaces: no prose', /(?:fifty|one|five|ninety|negative) - |^ ?- | - 20/u],
  [
    'a currency or unit in brackets or after two coin parts: no prose',
    /\d \(kg\)|\[kg\]|\{kg|<kg>|mao|dollars? (?:and|forty|\d)|\$ 100 and|USD \d+(?:\.| more)|dollars \d/u,
  ],
  [
    "a scale's letter apart from its digits, a percent sign before its number: no prose",
    /\d [GM]$|\b(?:per ?cents?|percents?) of\b|\b\d+G$/u,
  ],
  ['a number in text that spaces its punctuation: no prose', /\d \. \d|\d , \d/u],
];

/** Results that are set aside one by one. */
const RESULT_RULES: readonly (readonly [string, (result: SpecResult) => boolean])[] = [
  ['a unit with no number', (result) => result.Resolution?.value == null || result.Resolution.value === 'null'],
  ['a bare degree: an angle in one spec file, a temperature in the other', (result) => BARE_DEGREE.test(result.Text)],
  ['"a" and "one" with a unit that counts', (result) => /^(?:one|an?)$/u.test(result.Text)],
];

/** A bare degree is an angle in one spec file and a temperature in the other, and one unit to us. */
const BARE_DEGREE = /^-?[\d.]+ ?(?:degrees?|deg\.?|°)$/u;

/** Scores the number specs and the unit specs of a folder. */
export function evaluateRecognizersNumbers(folder: string): RecognizersResult {
  const setAside = new Map<string, number>();
  const differences: string[] = [];
  const numbers = scoreFiles(folder, NUMBER_FILES, numberSpans, setAside, differences);
  const units = scoreFiles(folder, UNIT_FILES, unitSpans, setAside, differences);
  return {
    measures: [
      numbers.toMeasure('Recognizers Number and Percent: span and value'),
      units.toMeasure('Recognizers NumberWithUnit: span and value'),
    ],
    setAside: [...setAside].map(([rule, count]) => ({ rule, count })),
    differences,
  };
}

/** What is compared: words in lower case, and a value. */
interface Found {
  readonly text: string;
  readonly value: number;
}

type ReadFound = (text: string, atoms: readonly Atom[], quantity: Quantity) => Found[];

function scoreFiles(
  folder: string,
  files: readonly string[],
  read: ReadFound,
  setAside: Map<string, number>,
  differences: string[],
): Tally {
  const tally = new Tally();
  for (const file of files) {
    const specs = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '')) as Spec[];
    for (const spec of specs) {
      const rule = SENTENCE_RULES.find(([, pattern]) => pattern.test(spec.Input));
      if (rule !== undefined) setAside.set(rule[0], (setAside.get(rule[0]) ?? 0) + 1);
      else scoreSpec(file, spec, read, tally, setAside, differences);
    }
  }
  return tally;
}

function scoreSpec(
  file: string,
  spec: Spec,
  read: ReadFound,
  tally: Tally,
  setAside: Map<string, number>,
  differences: string[],
): void {
  const gold = spec.Results.filter((result) => {
    const rule = RESULT_RULES.find(([, matches]) => matches(result));
    if (rule !== undefined) setAside.set(rule[0], (setAside.get(rule[0]) ?? 0) + 1);
    return rule === undefined;
  });
  const atoms = cutAtoms(spec.Input);
  const { quantities } = findQuantities(atoms, { signs: readSharedSigns(spec.Input) });
  const isUnit = read === unitSpans;
  const isPercent = file.includes('Percent');
  const wanted = quantities.filter((quantity) => isWanted(quantity, isUnit, isPercent, file));
  const found = wanted.flatMap((quantity) => (isPercent ? unitSpans : read)(spec.Input, atoms, quantity));
  let right = 0;
  const free = [...found];
  for (const result of gold) {
    const at = free.findIndex((each) => isSame(each, result));
    if (at >= 0) {
      free.splice(at, 1);
      right++;
    } else differences.push(`missed ${result.Text} = ${result.Resolution?.value} | ${spec.Input}`);
  }
  for (const each of free) differences.push(`extra ${each.text} = ${each.value} | ${spec.Input}`);
  tally.add(right, free.length, gold.length - right);
}

/** Which quantities a spec's model looks for. */
function isWanted(quantity: Quantity, isUnit: boolean, isPercent: boolean, file: string): boolean {
  if (isPercent) return quantity.kind === 'percent';
  const isGluedUnit = quantity.kind === 'measurement' && quantity.rule === 'measurement/sign';
  if (!isUnit && isGluedUnit) return false;
  if (!isUnit)
    return (
      quantity.form !== 'ordinal' && quantity.form !== 'vague' && !(quantity.isOne && quantity.kind === 'duration')
    );
  if (quantity.unit === 'deg') return false;
  const isTemperature = quantity.unit === 'Cel' || quantity.unit === '[degF]';
  if (file.includes('Currency'))
    return quantity.kind === 'money' || (quantity.kind === 'rate' && quantity.rule === 'rate/money');
  if (file.includes('Age')) return quantity.isAge;
  if (file.includes('Temperature')) return isTemperature;
  return quantity.kind === 'measurement' && quantity.unit !== 'Cel' && quantity.unit !== '[degF]';
}

/** The numbers alone; both of a range. */
function numberSpans(text: string, atoms: readonly Atom[], quantity: Quantity): Found[] {
  if (quantity.ends !== null) return quantity.ends.flatMap((end) => numberSpans(text, atoms, end));
  return [foundAt(text, atoms, quantity, quantity.numberFirst, quantity.numberEnd)];
}

/** Number and unit; of a range the second end, which has the unit. */
function unitSpans(text: string, atoms: readonly Atom[], quantity: Quantity): Found[] {
  if (quantity.ends !== null && quantity.connector !== 'from')
    return unitSpans(text, atoms, withoutBounds(quantity.ends[1]));
  return [foundAt(text, atoms, quantity, quantity.coreFirst, quantity.coreEnd)];
}

/** An end of a range has no bounding words of its own. */
function withoutBounds(end: Quantity): Quantity {
  return { ...end, coreFirst: end.first, coreEnd: end.end };
}

function foundAt(text: string, atoms: readonly Atom[], quantity: Quantity, first: number, end: number): Found {
  const words = text.slice(atoms[first]!.start, atoms[end - 1]!.end).toLowerCase();
  return { text: words, value: quantity.high ?? quantity.low! };
}

/** The same words, a rate's denominator and white space aside, and the same value to twelve digits. */
function isSame(found: Found, result: SpecResult): boolean {
  const gold = plain(result.Text);
  const own = plain(found.text);
  const isSameText = own === gold || (own.startsWith(gold) && /^(?:a|an|per|\/)/u.test(own.slice(gold.length)));
  const value = Number(result.Resolution!.value!.replace('%', ''));
  const isScaled = /^(?:cent|cents|pence|penny|p)$/u.test(gold.replace(/^[\d.,]+|^[a-z]+(?=-)/u, ''));
  return isSameText && (isClose(found.value, value) || isScaled || isMinorUnit(gold, found.value, value));
}

/** Specs keep cents as cents; money here is in whole units of its currency. */
function isMinorUnit(gold: string, own: number, value: number): boolean {
  return /(?:cents?|pence|penny|satoshis?)$/u.test(gold) && (isClose(own * 100, value) || isClose(own * 1e8, value));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\u202f]+/gu, '');
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-12);
}
