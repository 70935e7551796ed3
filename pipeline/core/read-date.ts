/** Dates of publication as files and markup state them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** No stated date is longer; what is longer is no date. */
const MAX_DATE_LENGTH = 100;

/**
 * The day that a stated date names, as written (no time zone is applied): ISO 8601, RFC 2822, or English words.
 * All-number dates other than year first count only where day and month cannot be mistaken ("13/04/2024").
 * @returns `YYYY-MM-DD`, or null where no single day can be read.
 */
export function readDate(value: string): string | null {
  const text = value.trim().toLowerCase();
  if (text.length > MAX_DATE_LENGTH) return null;
  return readYearFirst(text) ?? readWithMonthName(text) ?? readNumbers(text);
}

/** `2024-04-13T10:00:00Z`, `2024/4/13`, `20240413`. */
function readYearFirst(text: string): string | null {
  const match = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|(\d{2})(\d{2}))(?![\d-])/u.exec(text);
  if (!match) return null;
  return toIsoDate(match[1], match[2] ?? match[4] ?? match[6], match[3] ?? match[5] ?? match[7]);
}

/** `13 April 2024`, `Sat, 13 Apr 2024 10:00 GMT`, `April 13th, 2024, 10:00 AM`. */
function readWithMonthName(text: string): string | null {
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})\b/u.exec(text);
  if (dayFirst) return toIsoDate(dayFirst[3], monthNumber(dayFirst[2]!), dayFirst[1]);
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text);
  if (monthFirst) return toIsoDate(monthFirst[3], monthNumber(monthFirst[1]!), monthFirst[2]);
  return null;
}

/** `13/04/2024`, `4.13.2024`: only where one of the two numbers is above 12. */
function readNumbers(text: string): string | null {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12) return toIsoDate(match[3], match[2], match[1]);
  if (second > 12 || first === second) return toIsoDate(match[3], match[1], match[2]);
  return null;
}

/** A month's number by its English name or its first three letters; the rest must be letters of that name. */
function monthNumber(name: string): string | undefined {
  const index = MONTHS.indexOf(name.slice(0, 3));
  return index < 0 ? undefined : String(index + 1);
}

function toIsoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month || !day) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (m < 1 || m > 12 || d < 1 || d > days[m - 1]!) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
