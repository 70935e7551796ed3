/** Time expressions of a sentence or a document. */

import type { Document } from '../document.ts';
import { SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts';
import { FUTURE_PAIRS, FUTURE_WORDS, MONTHS, PAST_WORDS, UNIT_NOUNS } from '../lexicon/time-words.ts';
import { type Atom, atomsOf } from '../quantities/atom.ts';
import { type DayRange, dayOfIso, isoOf } from './calendar.ts';
import { canOpenTime } from './opening-words.ts';
import { type BoundedReading, readBoundedTime } from './read-bounded-time.ts';
import { LENGTH_JOINTS } from './read-length-to.ts';
import { isLengthNoun } from './read-relative.ts';
import type { TimeExpression } from './time-expression.ts';
import type { TimeContext } from './time-reading.ts';

/** The time expressions of every sentence, by `sentence.index`; "that year" finds its year across sentences. */
export function findDocumentTimes(document: Document, base: string | null): TimeExpression[][] {
  const all: TimeExpression[] = [];
  return document.sentences.map((sentence) => {
    const found = findTimesIn(atomsOf(document, sentence), base, () => all);
    all.push(...found);
    return found;
  });
}

/**
 * The time expressions among the atoms of one sentence, in reading order; they do not overlap. Linear in their number.
 * @param base ISO date that relative times count from (the day of publication); null: relative times have no days.
 * @param antecedents gives the times of the sentences before, nearest last, which "that year" and "the same month" point back to.
 */
export function findTimesIn(
  atoms: readonly Atom[],
  base: string | null,
  antecedents: () => readonly TimeExpression[] = noTimes,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  const baseDay = base === null ? null : dayOfIso(base);
  let hasUnits: boolean | undefined;
  let hasMonths: boolean | undefined;
  const antecedent = (): DayRange | null => antecedentOf(found) ?? antecedentOf(antecedents());
  let lastFutureWord = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < atoms.length; ) {
    if (TENSE_WORDS.has(atoms[at]!.lower)) {
      if (looksAhead(atoms, at)) lastFutureWord = at;
      else if (PAST_WORDS.has(atoms[at]!.lower)) lastFutureWord = Number.NEGATIVE_INFINITY;
    }
    if (!canOpenTime(atoms, at)) {
      at++;
      continue;
    }
    hasUnits ??= atoms.some(({ lower }) => isLengthNoun(lower));
    hasMonths ??= atoms.some(({ lower }) => MONTHS.has(lower));
    const context: TimeContext = {
      base: baseDay,
      isAhead: at - lastFutureWord <= FUTURE_REACH,
      hasUnits,
      hasMonths,
      antecedent,
    };
    const reading = readBoundedTime(atoms, at, context);
    if (reading === null) at++;
    else {
      found.push(expressionOf(atoms, at, reading));
      at = reading.end;
    }
  }
  return found;
}

function noTimes(): readonly TimeExpression[] {
  return [];
}

/** Words that tell whether what follows lies ahead. */
const TENSE_WORDS: ReadonlySet<string> = new Set([
  ...FUTURE_WORDS.keys(),
  ...FUTURE_PAIRS.keys(),
  ...PAST_WORDS.keys(),
]);

function looksAhead(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]!.lower;
  return FUTURE_WORDS.has(word) || FUTURE_PAIRS.get(word)?.has(atoms[at + 1]?.lower ?? '') === true;
}

/** How far a word such as "will" looks ahead, in atoms. */
const FUTURE_REACH = 25;
/** How many times back "that year" is looked for. */
const ANTECEDENT_REACH = 12;

/** The nearest time that the words fix: not one counted from the base. */
function antecedentOf(times: readonly TimeExpression[]): DayRange | null {
  for (let index = times.length - 1; index >= Math.max(0, times.length - ANTECEDENT_REACH); index--) {
    const time = times[index]!;
    if (time.start_on === null || time.end_on === null || time.isRelative) continue;
    return { firstDay: dayOfIso(time.start_on)!, lastDay: dayOfIso(time.end_on)! };
  }
  return null;
}

function expressionOf(atoms: readonly Atom[], at: number, reading: BoundedReading): TimeExpression {
  return {
    start: atoms[at]!.start,
    end: atoms[reading.end - 1]!.end,
    kind: reading.kind,
    unit: reading.unit,
    start_on: reading.start === null ? null : isoOf(reading.start),
    end_on: reading.last === null ? null : isoOf(reading.last),
    isRelative: reading.isRelative,
    holdsLength: reading.isRelative && reading.kind !== 'range' && holdsLength(atoms, at, reading.end),
  };
}

/** True where a number stands right before the noun of a unit: "three months", not "first three months of 2023" or "May 3". */
function holdsLength(atoms: readonly Atom[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const noun = atoms[at]!;
    if (atoms[at - 1] === undefined || at === first || !(UNIT_NOUNS.has(noun.lower) || isShortUnit(noun.lower)))
      continue;
    const number = atoms[at - 1]!;
    if (number.kind === 'number' || SMALL_NUMBERS.has(number.lower) || SCALES.has(number.lower))
      return !namesWhole(atoms, at, end);
  }
  return false;
}

function isShortUnit(word: string): boolean {
  return word === 'hours' || word === 'minutes';
}

/** "three months of 2023", "three months to June": the length is part of a period that the words name. */
function namesWhole(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (atoms[at]!.lower === 'of' || LENGTH_JOINTS.has(atoms[at]!.lower)) return true;
  return false;
}
