/**
 * How a known time is written: the words and the preposition that they take.
 *
 *     today                    → on 12 April 2024
 *     last week                → in the week of 1 April 2024
 *     earlier this year        → earlier in 2024
 *     since Monday             → since 8 April 2024
 *     last summer              → in the summer of 2023
 */
import { dayOfIso, isoOf, weekdayOf } from '../../../../language/time/calendar.ts';
import type { TimeExpression } from '../../../../language/time/time-expression.ts';

/** A time as it is written; `preposition` is the one that it takes where it stands alone in the clause. */
export interface TimeWording {
  readonly preposition: string;
  readonly text: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** `2024-04-12` → 12 April 2024. */
export function dayWording(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `2024-04-12` → April 2024. */
function monthWording(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return `${MONTHS[month - 1]} ${year}`;
}

/** The day so many days after another. */
export function shiftDay(iso: string, days: number): string {
  return isoOf(dayOfIso(iso)! + days);
}

/** The wording of a time whose days are known; null for lengths without a name. `words` are the article's. */
export function timeWording(time: TimeExpression, words: string, published: string): TimeWording | null {
  const { kind, unit, start_on, end_on } = time;
  const edge = edgeWording(words, start_on, end_on);
  if (edge !== null) return edge;
  if (kind === 'since' || kind === 'until') return boundedWording(time, words);
  const season = unit === 'season' ? seasonWording(words, published) : null;
  if (season !== null) return season;
  if (start_on === null || end_on === null || (kind !== 'day' && kind !== 'period')) return null;
  const part = partWording(words, start_on, end_on);
  if (part !== null) return part;
  return kind === 'day' || start_on === end_on
    ? dayPartWording(words, start_on)
    : calendarWording(unit, start_on, end_on);
}

function calendarWording(unit: TimeExpression['unit'], start_on: string, end_on: string): TimeWording | null {
  switch (unit) {
    case 'week':
      return { preposition: 'in', text: `the week of ${dayWording(start_on)}` };
    case 'weekend':
      return { preposition: 'on', text: `the weekend of ${dayWording(start_on)}` };
    case 'month':
      return { preposition: 'in', text: monthWording(start_on) };
    case 'quarter':
      return {
        preposition: 'in',
        text: `the ${ORDINALS[Math.floor((Number(start_on.slice(5, 7)) - 1) / 3)]} quarter of ${start_on.slice(0, 4)}`,
      };
    case 'year':
      return start_on.endsWith('-01-01') && end_on.startsWith(start_on.slice(0, 4))
        ? { preposition: 'in', text: start_on.slice(0, 4) }
        : null;
    default:
      return null;
  }
}

/** "this morning", "last night" → on the morning of 12 April 2024. */
function dayPartWording(words: string, day: string): TimeWording {
  const part = /^(?:this|last|yesterday|tomorrow) (morning|afternoon|evening|night)$/iu.exec(words)?.[1];
  if (part === undefined) return { preposition: 'on', text: dayWording(day) };
  return { preposition: 'on', text: `the ${part.toLowerCase()} of ${dayWording(day)}` };
}

/** "earlier this week" → earlier in the week of 8 April 2024; "late last year" → late in 2023. */
function partWording(words: string, start_on: string, end_on: string): TimeWording | null {
  const match = /^(earlier|later|early|late) (?:this|last|next) (week|month|year)$/iu.exec(words);
  if (match === null) return null;
  const edge = match[1]!.toLowerCase();
  if (match[2]!.toLowerCase() === 'year') return { preposition: '', text: `${edge} in ${start_on.slice(0, 4)}` };
  if (match[2]!.toLowerCase() === 'month') return { preposition: '', text: `${edge} in ${monthWording(end_on)}` };
  const monday = shiftDay(start_on, -weekdayOf(dayOfIso(start_on)!));
  return { preposition: '', text: `${edge} in the week of ${dayWording(monday)}` };
}

const BOUNDS = /^(since|after|until|till|by|before|(?:starting|beginning)(?: on| in)?|as (?:early|soon) as) /iu;

/** "at the end of this month" → at the end of December 2010; "until the end of the week" → until the end of the week of 6 December 2010. */
function edgeWording(words: string, start_on: string | null, end_on: string | null): TimeWording | null {
  const match =
    /^((?:until|till|by|before) )?(the (?:end|beginning|start|middle) of) (?:the|this|last|next) (week|month|year)$/iu.exec(
      words,
    );
  const day = end_on ?? start_on;
  if (match === null || day === null) return null;
  const [, bound = '', edge = '', unit = ''] = match.map((part) => part?.toLowerCase());
  const monday = shiftDay(day, -weekdayOf(dayOfIso(day)!));
  const wholes = { week: `the week of ${dayWording(monday)}`, month: monthWording(day), year: day.slice(0, 4) };
  return { preposition: bound === '' ? 'at' : '', text: `${bound}${edge} ${wholes[unit as keyof typeof wholes]}` };
}

/** "since Monday", "by June", "after today": the word that bounds stays. */
function boundedWording({ unit, start_on, end_on }: TimeExpression, words: string): TimeWording | null {
  const bound = BOUNDS.exec(words)?.[1]?.toLowerCase();
  const edge = start_on ?? end_on;
  if (bound === undefined || edge === null) return null;
  const day = bound === 'after' ? shiftDay(edge, -1) : bound === 'before' ? shiftDay(edge, 1) : edge;
  if (unit === 'day') return { preposition: '', text: `${bound} ${dayWording(day)}` };
  if (unit === 'week') return { preposition: '', text: `${bound} the week of ${dayWording(day)}` };
  if (unit === 'month') return { preposition: '', text: `${bound} ${monthWording(day)}` };
  return unit === 'year' ? { preposition: '', text: `${bound} ${day.slice(0, 4)}` } : null;
}

/** The month after which a season that is called the last one is this year's. */
const SEASON_ENDS: ReadonlyMap<string, number> = new Map([
  ['spring', 5],
  ['summer', 8],
  ['fall', 11],
  ['autumn', 11],
]);

/** "last summer" → in the summer of 2023. */
function seasonWording(words: string, published: string): TimeWording | null {
  const match = /^(this|last|next) (spring|summer|fall|autumn)$/iu.exec(words);
  if (match === null) return null;
  const [year = 0, month = 0] = published.split('-').map(Number);
  const season = match[2]!.toLowerCase();
  const isOver = month > SEASON_ENDS.get(season)!;
  const shift = /^last$/iu.test(match[1]!) ? (isOver ? 0 : -1) : /^next$/iu.test(match[1]!) ? 1 : 0;
  return { preposition: 'in', text: `the ${season} of ${year + shift}` };
}
