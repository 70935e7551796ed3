/**
 * Dates and date ranges against the English DateTime specs of Microsoft Recognizers-Text (MIT licence): the resolved days.
 * The specs' conventions are mapped here, and cases that the codebook decides otherwise are set aside by named rules.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutAtoms } from '../language/quantities/atom.ts';
import { dayOfIso, isoOf } from '../language/time/calendar.ts';
import { findTimesIn } from '../language/time/find-times.ts';
import type { TimeExpression } from '../language/time/time-expression.ts';
import { Accuracy } from './measure.ts';
import type { RecognizersResult } from './recognizers-numbers.ts';

/** One reading of a spec's words: a day, or first day and the day after the last. */
interface GoldValue {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

interface GoldTime {
  readonly Text: string;
  readonly Start: number;
  readonly End: number;
  readonly TypeName?: string;
  readonly Resolution?: { readonly values?: readonly GoldValue[] };
}

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly GoldTime[];
}

const FILE = 'DateTime/English/DateTimeModel.json';

/** What the codebook decides otherwise, or what no article writes. */
const RULES: readonly (readonly [string, (gold: GoldTime) => boolean])[] = [
  [
    'no days in the spec',
    (gold) => valuesOf(gold).length === 0 || valuesOf(gold).some(({ value }) => value === 'not resolved'),
  ],
  [
    'points back to what is not named, or to nothing ("the same week", "the week"): no days by the codebook',
    (gold) =>
      valuesOf(gold).some(({ Mod }) => Mod === 'ref_undef') ||
      /^(?:the )?(?:day|week|weekend|month|year|fortnight)$|^the (?:day|year) (?:before|after)$|^the next day$|remaining/u.test(
        gold.Text,
      ),
  ],
  [
    '"earlier" and "later" as halves of a unit: by the codebook they reach to the day of publication',
    (gold) => /^(?:earlier|later)\b.*\b(?:this|in the|previous)/u.test(gold.Text),
  ],
  [
    'a length with a bound or from a start ("more than 2 weeks before today", "3 days from 20th dec"): a figure',
    (gold) =>
      /^(?:more|less) than|^(?:for )?(?:an?|\d+) (?:days?|weeks?),? (?:from|starting)|^in two \w+ since|^within|months and 2 weeks/u.test(
        gold.Text,
      ),
  ],
  [
    'digits with no separator, operators, chat abbreviations: no prose',
    (gold) =>
      /^\d{8}$|^-?\d{4} \d\d \d\d$|^[<>=]|\bc?y?\d\d$(?<=cy\d\d)|^eoy$|^otd$|^w\/c|greater|^\d+ s$|-2020|2020\/23|^\d+\.\d+$|\d\.\d+$/u.test(
        gold.Text,
      ),
  ],
  [
    'weeks by number without a year, working weeks and days',
    (gold) => /^week \d+$|business days|work/u.test(gold.Text),
  ],
];

/** Scores the dates and date ranges of the model's specs: right where one of the spec's readings has our days. */
export function evaluateRecognizersDates(folder: string): RecognizersResult {
  const setAside = new Map<string, number>();
  const differences: string[] = [];
  const accuracy = new Accuracy();
  const specs = JSON.parse(readFileSync(join(folder, FILE), 'utf8').replace(/^\uFEFF/u, '')) as Spec[];
  for (const spec of specs) {
    const base = spec.Context?.ReferenceDateTime?.slice(0, 10) ?? null;
    const times = findTimesIn(cutAtoms(spec.Input), base);
    for (const gold of spec.Results) {
      if (!/\.date(?:range)?$/u.test(gold.TypeName ?? '')) continue;
      const rule = RULES.find(([, matches]) => matches(gold));
      if (rule !== undefined) {
        setAside.set(rule[0], (setAside.get(rule[0]) ?? 0) + 1);
        continue;
      }
      const isRight = times.some(
        (time) =>
          time.start <= gold.End &&
          time.end > gold.Start &&
          valuesOf(gold).some((value) => isSameTime(time, value, gold.Text)),
      );
      accuracy.add(isRight);
      if (!isRight) differences.push(differenceOf(spec, base, gold, times));
    }
  }
  return {
    measures: [accuracy.toMeasure('Recognizers dates and date ranges: days')],
    setAside: [...setAside].map(([rule, count]) => ({ rule, count })),
    differences,
  };
}

function valuesOf(gold: GoldTime): readonly GoldValue[] {
  return gold.Resolution?.values ?? [];
}

function isSameTime(time: TimeExpression, gold: GoldValue, words: string): boolean {
  if (gold.value !== undefined) {
    const isDay = time.start_on === gold.value && time.end_on === gold.value;
    return isDay || isUnitAround(time, gold.value, words);
  }
  const isStart =
    (time.start_on ?? undefined) === gold.start ||
    (gold.Mod === 'after' && gold.start !== undefined && time.start_on === nextDay(gold.start));
  return isStart && isSameEnd(time, gold.end);
}

/** "two months ago" is that month by the codebook, one day in the specs. */
function isUnitAround(time: TimeExpression, day: string, words: string): boolean {
  if (!/\bago\b|\blater\b|^in /u.test(words) || time.unit === 'day' || time.start_on === null || time.end_on === null)
    return false;
  return time.start_on <= day && day <= time.end_on;
}

/** The specs give the day after the last; of a range in words, the first day of its last part. */
function isSameEnd(time: TimeExpression, end: string | undefined): boolean {
  if (end === undefined || time.end_on === null) return end === undefined && time.end_on === null;
  if (time.end_on === end || nextDay(time.end_on) === end) return true;
  if (time.kind !== 'range') return false;
  const [year, month] = time.end_on.split('-');
  const quarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
  return [`${year}-${month}-01`, `${year}-${quarter}-01`, `${year}-01-01`].includes(end);
}

function nextDay(iso: string): string {
  return isoOf(dayOfIso(iso)! + 1);
}

function differenceOf(spec: Spec, base: string | null, gold: GoldTime, times: readonly TimeExpression[]): string {
  const wanted = valuesOf(gold).map(({ value, start, end }) => value ?? `${start ?? ''}..${end ?? ''}`);
  const found = times.map(
    (time) => `${spec.Input.slice(time.start, time.end)} = ${time.start_on ?? ''}..${time.end_on ?? ''}`,
  );
  return `${gold.Text} = ${wanted.join(' or ')} ≠ ${found.join('; ')} | ${base ?? ''} ${spec.Input}`;
}
