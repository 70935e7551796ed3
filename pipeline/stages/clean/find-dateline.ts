/** Datelines: where and when an article was written, before its first sentence or on a line of their own. */
import { readDate } from '../../core/read-date.ts';
import { agenciesIn } from './find-credit.ts';

/** A dateline at the start of a text; `length` covers it with its dash. */
export interface Dateline {
  readonly length: number;
  /** The day that it states in full, else null: a weekday alone is no date. */
  readonly published_on: string | null;
  readonly agencies: readonly string[];
}

const HEAD_LENGTH = 200;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_NAME = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?';
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const LABEL =
  '(?:date|dated|published|posted|first published|published on|posted on|publication date|updated|last updated|last modified|modified|created)';

/**
 * A date run into the first sentence, with a label or in digits:
 * ` date 2024-04-13 China is supplying …`
 * `  ^^^^^^^^^^^^^^^`
 */
const RUN_IN_DATE = new RegExp(`^(?:${LABEL}\\s*:?\\s+${DATE}|\\d{4}-\\d{2}-\\d{2})(?=\\s)`, 'iu');

/** A line of nothing but dates, times and labels: `Published: 13 April 2024, 10:00 GMT | Updated 14 April 2024`. */
const DATE_LINE = new RegExp(
  `^(?:(?:${LABEL}|on|at|${DAY_NAME}|${DATE}|${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|[0-2]?\\d[:.][0-5]\\d(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|[ap]\\.?m\\.?|GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|Z|\\d+ (?:minute|hour|day|week|month)s? ago|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|[|,;:•·–—()-])\\s*){1,16}$`,
  'iu',
);

/**
 * A place in capitals, an agency in brackets, a date, and a dash:
 * `WASHINGTON (Reuters) - The senator …`   `MOSCOW, April 13 (AP) — …`   `Kyiv, Ukraine (CNN) —`
 * `^^^^^^^^^^^^^^^^^^^^^^`
 */
const PLACE_CAPITALS =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4})(?:, ?(?:\p{Lu}[\p{L}.]{0,15} ?){1,3})?(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?(?: ?\([^()]{2,40}\))?(?:\s*(?:--|[—―])\s*|\s+[-–]\s+)(?=["“‘(]?[\p{Lu}\p{N}])/u;
const PLACE_BRACKET =
  /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:, ?(?:\p{Lu}[\p{L}.]{0,15} ?){1,3})?(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)? ?\((?:\p{Lu}[\p{L}. -]{1,30})\)\s*(?:--|[-–—―:])?\s*(?=["“‘(]?[\p{Lu}\p{N}])/u;
const AGENCY_BRACKET = /^\(([\p{Lu}][\p{L}. -]{1,30})\)\s*(?:--|[-–—―:])?\s*(?=["“‘(]?[\p{Lu}\p{N}])/u;

/** A dateline before the first sentence; null where there is none. */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, HEAD_LENGTH);
  const date = RUN_IN_DATE.exec(head);
  if (date && /^\s+["“‘]?\p{Lu}/u.test(paragraph.slice(date[0].length, HEAD_LENGTH)))
    return { length: date[0].length, published_on: statedDay(date[0]), agencies: [] };
  const place = PLACE_CAPITALS.exec(head) ?? PLACE_BRACKET.exec(head) ?? AGENCY_BRACKET.exec(head);
  if (!place || place[0].length >= paragraph.length) return null;
  const agencies = agenciesIn(/\(([^()]*)\)/u.exec(place[0])?.[1] ?? '');
  const isBracketOnly = !/(?:--|[-–—―:])\s*$/u.test(place[0]);
  if (isBracketOnly && agencies.length === 0) return null;
  return { length: place[0].trimEnd().length, published_on: statedDay(place[0]), agencies };
}

/** The day that a line of dates alone states (null for "2 days ago"); undefined where the line is no such line. */
export function readDateLine(line: string): string | null | undefined {
  if (line.length > 150 || !/\d/u.test(line) || !DATE_LINE.test(line)) return undefined;
  return statedDay(line);
}

/** The first full date that is not a date of change. */
function statedDay(text: string): string | null {
  const published = text.split(/\b(?:last )?(?:updated|modified)\b/iu)[0]!;
  const match = new RegExp(DATE, 'iu').exec(published) ?? /\d{1,2}[./]\d{1,2}[./]\d{4}/u.exec(published);
  return match ? readDate(match[0]) : null;
}
