/** English words for times. */
import type { TimeUnit } from '../time/time-expression.ts';

function numbered(names: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [index, forms] of names.split(' ').entries()) for (const form of forms.split('|')) map.set(form, index);
  return map;
}

/** Months from 0, lower case. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
);

/** Days of the week from 0 for Monday, lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|wednesdays thursday|thu|thur|thurs|thursdays friday|fri|fridays saturday|sat|saturdays sunday|sun|sundays',
);

/** Short forms of weekdays that are words too. */
export const WORDLIKE_WEEKDAYS: ReadonlySet<string> = new Set(['sat', 'sun', 'mon', 'wed', 'fri', 'tue', 'thu']);

/** Nouns of calendar units. */
export const UNIT_NOUNS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    weekend: 'weekend',
    weekends: 'weekend',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    half: 'half',
    halves: 'half',
    season: 'season',
    year: 'year',
    years: 'year',
    decade: 'decade',
    decades: 'decade',
    century: 'century',
    centuries: 'century',
  } as const),
);

/** Seasons: named, but of no fixed days. */
export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter']);

/** Words that move a unit: "last year" is one back, "this" is here, "next" is one on. */
export const SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    upcoming: 1,
    following: 1,
  }),
);

/** Days counted from the base. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1, tmrw: 1, tmr: 1 }),
);

/** Parts of a day: "this morning" is today. */
export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime']);

/** Decades by their names: "the nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
);

/** Holidays on a fixed day, words joined by a space: month and day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    'christmas day': [12, 25],
    'christmas eve': [12, 24],
    christmas: [12, 25],
    'boxing day': [12, 26],
    "new year ' s day": [1, 1],
    "new year ' s eve": [12, 31],
    'new years day': [1, 1],
    'new years eve': [12, 31],
    'new year ’ s day': [1, 1],
    'new year ’ s eve': [12, 31],
    'new year': [1, 1],
    'independence day': [7, 4],
    "valentine ' s day": [2, 14],
    'valentines day': [2, 14],
    halloween: [10, 31],
    'earth day': [4, 22],
    "april fool ' s day": [4, 1],
    'april fools day': [4, 1],
    'armistice day': [11, 11],
    'veterans day': [11, 11],
    'saint patrick': [3, 17],
    "st patrick ' s day": [3, 17],
    "saint patrick ' s day": [3, 17],
    juneteenth: [6, 19],
    "international workers ' day": [5, 1],
    'new year day': [1, 1],
    'may day': [5, 1],
    'bastille day': [7, 14],
  } as const),
);

/** Holidays on the nth weekday of a month: month, weekday from 0, number (5 for the last), days after it. */
export const WEEKDAY_HOLIDAYS: ReadonlyMap<string, readonly [number, number, number, number]> = new Map(
  Object.entries({
    thanksgiving: [11, 3, 4, 0],
    'thanksgiving day': [11, 3, 4, 0],
    'black friday': [11, 3, 4, 1],
    'cyber monday': [11, 3, 4, 4],
    'labor day': [9, 0, 1, 0],
    'memorial day': [5, 0, 5, 0],
    'martin luther king day': [1, 0, 3, 0],
    'presidents day': [2, 0, 3, 0],
    'columbus day': [10, 0, 2, 0],
    "mother ' s day": [5, 6, 2, 0],
    "father ' s day": [6, 6, 3, 0],
  } as const),
);

/** Holidays counted from Easter Sunday, in days. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    easter: 0,
    'easter sunday': 0,
    'easter monday': 1,
    'good friday': -2,
    'palm sunday': -7,
    'ash wednesday': -46,
    pentecost: 49,
  }),
);

/** The most words that a holiday's name has. */
export const LONGEST_HOLIDAY = 5;

/** Words of the future: a weekday or month after them lies ahead. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  (
    'will shall going scheduled expected expects expect expecting due upcoming starting begins ll deadline want wants aims aiming hopes hoping intends ' +
    'intend intending must should would could might seeks seeking slated poised likely resume resumes expires expire'
  ).split(' '),
);

/** Words of the future by the word after them: "plans to", "set to close", "takes effect"; "the plan" and "pledged delegates" are none. */
export const FUTURE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'plan plans planned planning aim hope pledge pledges pledged promise promises promised vow vows vowed set forecast projected predicted'
    .split(' ')
    .map((word) => [word, new Set(['to', 'for'])] as const),
  ...'takes take comes come'.split(' ').map((word) => [word, new Set(['effect', 'place', 'into'])] as const),
]);

/** Words after which a sentence speaks of what was again: "will fall, it said on Friday". */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  'said told announced reported added showed warned wrote was were had did ago'.split(' '),
);
