/** Stages of calendar units: "early 2024", "the end of the year", "earlier this month", "the year to date". */
import type { Atom } from '../quantities/atom.ts';
import { type DayRange, dateOf, monthRange, periodOf } from './calendar.ts';
import { readWhole } from './read-whole.ts';
import { afterHyphen, type TimeContext, type TimeReading, timeOf, wordAt } from './time-reading.ts';

/** Where in a unit a word puts us: thirds of a year and of a month, as news uses them. */
export const STAGES: ReadonlyMap<string, 0 | 1 | 2> = new Map(
  Object.entries({ early: 0, beginning: 0, start: 0, mid: 1, middle: 1, late: 2, end: 2 } as const),
);

/** "early 2024", "mid-April", "late last year", "the end of 2023", "the start of the year". */
export function readStage(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const first = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const stage = STAGES.get(wordAt(atoms, first));
  if (stage === undefined) return null;
  const isNoun = /^(?:beginning|start|middle|end)$/u.test(wordAt(atoms, first));
  const hasOf = wordAt(atoms, first + 1) === 'of';
  if (isNoun !== hasOf) return null;
  const wholeAt = hasOf ? first + 2 : afterHyphen(atoms, first + 1);
  const whole = readWhole(atoms, wholeAt, context) ?? (hasOf ? readBareWhole(atoms, wholeAt, context) : null);
  if (whole === null || whole.unit === 'day') return null;
  const range = whole.start === null ? null : stageOf(whole, stage);
  return timeOf(whole.end, null, range, whole.isRelative);
}

/** "end of year", "end of month": the base's own. */
function readBareWhole(atoms: readonly Atom[], at: number, { base }: TimeContext): TimeReading | null {
  const unit = wordAt(atoms, at);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  return timeOf(at + 1, unit, base === null ? null : periodOf(unit, base), true);
}

function stageOf({ unit, start, last }: TimeReading, stage: 0 | 1 | 2): DayRange | null {
  if (start === null || last === null) return null;
  if (unit === 'year') return monthRange(dateOf(start).year * 12 + stage * 4, 4);
  if (unit === 'month') {
    if (stage === 0) return { firstDay: start, lastDay: start + 14 };
    return stage === 1 ? { firstDay: start + 9, lastDay: start + 19 } : { firstDay: start + 15, lastDay: last };
  }
  if (unit === 'week')
    return stage === 0
      ? { firstDay: start, lastDay: start + 2 }
      : stage === 2
        ? { firstDay: start + 3, lastDay: last }
        : { firstDay: start + 2, lastDay: start + 4 };
  const third = Math.floor((last - start + 1) / 3);
  return { firstDay: start + stage * third, lastDay: stage === 2 ? last : start + (stage + 1) * third - 1 };
}

/** "earlier this year" is up to the base, "later this month" from it, "so far this year" and "the year to date" up to it. */
export function readSoFar(atoms: readonly Atom[], at: number, context: TimeContext): TimeReading | null {
  const word = wordAt(atoms, at);
  let next = at + 1;
  if (word === 'so' && wordAt(atoms, next) === 'far') next++;
  else if (word !== 'earlier' && word !== 'later') return readToDate(atoms, at, context);
  if (wordAt(atoms, next) === 'in') next++;
  const whole = readWhole(atoms, next, context);
  if (whole === null || !whole.isRelative) return null;
  if (whole.start === null || context.base === null) return timeOf(whole.end, null, null, true);
  const holds = whole.start <= context.base && context.base <= whole.last!;
  if (!holds) return timeOf(whole.end, whole.unit, { firstDay: whole.start, lastDay: whole.last! }, true);
  const range =
    word === 'later'
      ? { firstDay: context.base, lastDay: whole.last! }
      : { firstDay: whole.start, lastDay: context.base };
  return timeOf(whole.end, null, range, true);
}

/** "the year to date", "year-to-date". */
function readToDate(atoms: readonly Atom[], at: number, { base }: TimeContext): TimeReading | null {
  const first = wordAt(atoms, at) === 'the' ? at + 1 : at;
  const unit = wordAt(atoms, first);
  if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return null;
  const to = afterHyphen(atoms, first + 1);
  const date = afterHyphen(atoms, to + 1);
  if (wordAt(atoms, to) !== 'to' || wordAt(atoms, date) !== 'date') return null;
  return timeOf(
    date + 1,
    null,
    base === null ? null : { firstDay: periodOf(unit, base).firstDay, lastDay: base },
    true,
  );
}
