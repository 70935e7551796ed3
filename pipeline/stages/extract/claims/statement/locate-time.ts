/** The days of a bare weekday or a date without a year: those before or after publication that the clause means. */
import type { Document, Token } from '../../../../language/document.ts';
import { dayOfIso, weekdayOf } from '../../../../language/time/calendar.ts';
import type { TimeExpression } from '../../../../language/time/time-expression.ts';
import { isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { isPresent, looksAhead, type TimeDirection, timeDirection, weekdayDirection } from './time-direction.ts';
import { shiftDay } from './time-wording.ts';

/** Words that fix a day whatever the clause. */
const DEICTIC = new Set('today tonight tomorrow yesterday next last this'.split(' '));
/** What a date is set for. Lemmas. */
const EXPECTED = new Set(
  'election vote primary trial hearing summit debate convention referendum caucus deadline term'.split(' '),
);
const WEEK = 7;
/** Parts of a day: "Friday [morning]". */
export const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);

/** A time, its tokens and the day of publication. */
export interface TimePlace {
  readonly context: ClaimContext;
  readonly time: TimeExpression;
  readonly first: number;
  readonly end: number;
  readonly published: string;
}

/** The time with its days put before or after the day of publication as the verb has it; null where they are not known. */
export function locateTime({ context, time, first, end, published }: TimePlace, head: Token): TimeExpression | null {
  const { document } = context;
  const inside = document.tokens.slice(first, end);
  if (isWeekToCome(document, inside, head, time, published))
    return { ...time, start_on: shiftDay(time.start_on!, WEEK), end_on: shiftDay(time.end_on!, WEEK) };
  if (inside.some(({ form }) => DEICTIC.has(form.toLowerCase()) || form.toLowerCase() === 'ago'))
    return isWeekendToCome(time, published) && timeDirection(document, head) === 'back' ? weekendBefore(time) : time;
  if (time.unit === 'weekend') return isOpenWeekend(document, head, time, published) ? null : time;
  if (time.unit !== 'day' && time.unit !== 'month') return time;
  if (time.kind === 'since') return time;
  const isWeekday = time.unit === 'day' && !/\d/u.test(document.text.slice(time.start, time.end));
  const direction = directionOf(document, { time, first, end, head, isWeekday, published });
  if (direction === null) return isWeekday || time.unit !== 'day' ? null : nearestOn(time, published);
  if (isWeekday) return weekdayOn(time, direction, published);
  const located = yearlessOn(time, direction, published);
  const isOfDay = time.unit === 'day' && located !== null && isFar(located, published);
  return isOfDay ? (nearestOn(time, published) ?? located) : located;
}

/** "will meet this week", told on a weekend: the one that begins then. */
function isWeekToCome(
  document: Document,
  inside: readonly Token[],
  head: Token,
  time: TimeExpression,
  published: string,
): boolean {
  if (time.unit !== 'week' || time.start_on === null || time.end_on === null) return false;
  const isThis = inside.length === 2 && inside[0]!.form.toLowerCase() === 'this';
  return isThis && weekdayOf(dayOfIso(published)!) >= SATURDAY && timeDirection(document, head) === 'ahead';
}

const SATURDAY = 5;

function isWeekendToCome({ unit, start_on }: TimeExpression, published: string): boolean {
  return unit === 'weekend' && start_on !== null && start_on > published;
}

/** "planned to meet over the weekend": the last one, or the next. */
function isOpenWeekend(document: Document, head: Token, { end_on }: TimeExpression, published: string): boolean {
  return (end_on ?? '') < published && (looksAhead(document, head) || isPresent(document, head));
}

/** "She left this weekend", published on a Monday: the one that is over. */
function weekendBefore(time: TimeExpression): TimeExpression {
  return { ...time, start_on: shiftDay(time.start_on!, -WEEK), end_on: shiftDay(time.end_on ?? time.start_on!, -WEEK) };
}

function isFar({ start_on, end_on }: TimeExpression, published: string): boolean {
  return Math.abs((dayOfIso(start_on ?? end_on ?? '') ?? 0) - dayOfIso(published)!) > NEAR;
}

interface Dated {
  readonly time: TimeExpression;
  readonly first: number;
  readonly end: number;
  readonly head: Token;
  readonly isWeekday: boolean;
  readonly published: string;
}

/** By the verb; else by what the time stands with: "Friday's vote" was, "the vote in June" is to come, "through Friday" is ahead. */
function directionOf(document: Document, { time, first, end, head, isWeekday, published }: Dated): TimeDirection {
  const byVerb = timeDirection(document, head);
  if (byVerb !== null) return byVerb;
  const isPossessive = document.tokens[end]?.xpos === 'POS';
  if (isPossessive && isWeekday) return 'back';
  if (time.kind === 'until' || document.tokens[first - 1]?.lemma === 'through') return 'ahead';
  if (isWeekday && (time.start_on ?? time.end_on) === published) return 'back';
  const noun = document.tokens[head.head];
  const isModifier = isRelation(head.deprel, 'compound') && !DAY_PARTS.has(noun?.lemma ?? '');
  const isFrom = document.tokens[first - 1]?.lemma === 'from';
  if (isWeekday)
    return isModifier || isFrom ? 'back' : isNamed(document, first, end) ? weekdayDirection(document, head) : null;
  if (time.unit !== 'month') return null;
  if (isRelation(head.deprel, 'nmod') && noun?.upos === 'NOUN')
    return EXPECTED.has(noun.lemma) || looksAhead(document, head) ? null : 'back';
  return isPresent(document, head) ? 'ahead' : null;
}

/** "Friday", "Friday morning": not "a decade from now". */
function isNamed({ tokens }: Document, first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ form }) => /^\p{Lu}\p{Ll}+day$/u.test(form));
}

/** The weekday last before or next after the day of publication, that day included. */
function weekdayOn(time: TimeExpression, direction: 'back' | 'ahead', published: string): TimeExpression | null {
  const day = time.start_on ?? time.end_on;
  if (day === null) return null;
  const shift = direction === 'back' && day > published ? -WEEK : direction === 'ahead' && day < published ? WEEK : 0;
  const on = shiftDay(day, shift);
  return { ...time, start_on: time.kind === 'until' ? null : on, end_on: on };
}

/** A month, or its day, of the year that the direction wants; the day of publication's own month stays. */
function yearlessOn(time: TimeExpression, direction: 'back' | 'ahead', published: string): TimeExpression | null {
  const day = time.start_on ?? time.end_on;
  if (day === null || day.endsWith('-09-11')) return null;
  const isThisMonth = day.slice(0, 7) === published.slice(0, 7);
  const shift = isThisMonth
    ? 0
    : direction === 'back' && day > published
      ? -1
      : direction === 'ahead' && day < published
        ? 1
        : 0;
  const inYear = (iso: string | null) => (iso === null ? null : `${Number(iso.slice(0, 4)) + shift}${iso.slice(4)}`);
  return { ...time, start_on: inYear(time.start_on), end_on: inYear(time.end_on) };
}

/** "the Dec. 12 election", "are due Feb. 5": of the year in which the day is nearest, where it is near. */
function nearestOn(time: TimeExpression, published: string): TimeExpression | null {
  const day = time.start_on ?? time.end_on;
  if (day === null || day.endsWith('-09-11')) return null;
  const inYear = (iso: string | null, shift: number) =>
    iso === null ? null : `${Number(iso.slice(0, 4)) + shift}${iso.slice(4)}`;
  const distance = (shift: number) =>
    Math.abs((dayOfIso(inYear(day, shift)!) ?? Number.POSITIVE_INFINITY) - dayOfIso(published)!);
  const shift = [0, -1, 1].reduce((best, each) => (distance(each) < distance(best) ? each : best));
  if (distance(shift) > NEAR) return null;
  return { ...time, start_on: inYear(time.start_on, shift), end_on: inYear(time.end_on, shift) };
}

/** In days. */
const NEAR = 100;
