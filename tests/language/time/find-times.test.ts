import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluateRecognizersDates } from '../../../pipeline/evaluate/recognizers-dates.ts';
import { createAnnotate } from '../../../pipeline/language/annotate.ts';
import { cutAtoms } from '../../../pipeline/language/quantities/atom.ts';
import { findDocumentTimes, findTimesIn } from '../../../pipeline/language/time/find-times.ts';
import type { TimeExpression } from '../../../pipeline/language/time/time-expression.ts';
import { flatAnalyzer } from '../flat-analyzer.ts';

/** A Saturday. */
const BASE = '2024-04-13';

const shown = (text: string, times: readonly TimeExpression[]): string[] =>
  times.map(({ start, end, start_on, end_on }) => `${text.slice(start, end)} = ${start_on ?? ''}/${end_on ?? ''}`);

const timesIn = (text: string, base: string | null = BASE): string[] => shown(text, findTimesIn(cutAtoms(text), base));

describe('times that the words fix', () => {
  it.each([
    ['It opened in 2023.', '2023 = 2023-01-01/2023-12-31'],
    ['in the final quarter of 2023', 'the final quarter of 2023 = 2023-10-01/2023-12-31'],
    ['on 13 April 2024', '13 April 2024 = 2024-04-13/2024-04-13'],
    ['April 13th, 2024', 'April 13th, 2024 = 2024-04-13/2024-04-13'],
    ['2024-04-13', '2024-04-13 = 2024-04-13/2024-04-13'],
    ['13.04.2024', '13.04.2024 = 2024-04-13/2024-04-13'],
    ['in April 2024', 'April 2024 = 2024-04-01/2024-04-30'],
    ['Q1 2024', 'Q1 2024 = 2024-01-01/2024-03-31'],
    ['the first half of 2022', 'the first half of 2022 = 2022-01-01/2022-06-30'],
    ['the first nine months of 2023', 'the first nine months of 2023 = 2023-01-01/2023-09-30'],
    ['in the 1990s', '1990s = 1990-01-01/1999-12-31'],
    ['the 19th century', '19th century = 1800-01-01/1899-12-31'],
    ['by 2050', 'by 2050 = /2050-12-31'],
    ['Mr. Hill’s 2000 ticket', '2000 = 2000-01-01/2000-12-31'],
    ['since 2014', 'since 2014 = 2014-01-01/'],
    ['by 2030', 'by 2030 = /2030-12-31'],
    ['before May 2020', 'before May 2020 = /2020-04-30'],
    ['from 2014 to 2018', 'from 2014 to 2018 = 2014-01-01/2018-12-31'],
    ['between May and July 2019', 'between May and July 2019 = 2019-05-01/2019-07-31'],
    ['Nov 18-Dec 19, 2015', 'Nov 18-Dec 19, 2015 = 2015-11-18/2015-12-19'],
    ['the 2019-20 season', '2019-20 = 2019-01-01/2020-12-31'],
    ['early 2024', 'early 2024 = 2024-01-01/2024-04-30'],
    ['on 30 February 2019', '30 February 2019 = /'],
    ['Christmas Day 2022', 'Christmas Day 2022 = 2022-12-25/2022-12-25'],
    ['Easter 2018', 'Easter 2018 = 2018-04-01/2018-04-01'],
    ['in the three months to the end of June 2023', 'the three months to the end of June 2023 = 2023-04-01/2023-06-30'],
    ['in the year to 31 March 2023', 'the year to 31 March 2023 = 2022-04-01/2023-03-31'],
    ['for the quarter ended June 30, 2023', 'the quarter ended June 30, 2023 = 2023-04-01/2023-06-30'],
    ['in the 12 months through May 2023', 'the 12 months through May 2023 = 2022-06-01/2023-05-31'],
    ['in the half-year to 15 May 2023', 'the half-year to 15 May 2023 = 2022-11-16/2023-05-15'],
    ['the week to 7 May 2023', 'the week to 7 May 2023 = 2023-05-01/2023-05-07'],
    ['open for three weeks to 15 May 2023', '15 May 2023 = 2023-05-15/2023-05-15'],
    ['the financial year 2023/24', 'year 2023/24 = 2023-01-01/2024-12-31'],
    ['in 2023/26', '2023 = 2023-01-01/2023-12-31'],
    ['over Labor Day weekend 2021', 'Labor Day weekend 2021 = 2021-09-04/2021-09-06'],
    ['Thanksgiving 2023 weekend', 'Thanksgiving 2023 weekend = 2023-11-23/2023-11-26'],
    ['in nineteen ninety-six', 'nineteen ninety-six = 1996-01-01/1996-12-31'],
  ])('%s', (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
    expect(timesIn(text, null)).toEqual([expected]);
  });
});

describe('times counted from the base', () => {
  it.each([
    ['on Friday', 'Friday = 2024-04-12/2024-04-12'],
    ['on Saturday', 'Saturday = 2024-04-13/2024-04-13'],
    ['They will meet on Friday.', 'Friday = 2024-04-19/2024-04-19'],
    ['last year', 'last year = 2023-01-01/2023-12-31'],
    ['in April last year', 'April last year = 2023-04-01/2023-04-30'],
    ['this week', 'this week = 2024-04-08/2024-04-14'],
    ['next month', 'next month = 2024-05-01/2024-05-31'],
    ['On April 2', 'April 2 = 2024-04-02/2024-04-02'],
    ['in December', 'December = 2023-12-01/2023-12-31'],
    ['yesterday', 'yesterday = 2024-04-12/2024-04-12'],
    ['the last three months', 'the last three months = 2024-01-13/2024-04-13'],
    ['the past two quarters', 'the past two quarters = 2023-10-01/2024-03-31'],
    ['two years ago', 'two years ago = 2022-01-01/2022-12-31'],
    ['five days ago', 'five days ago = 2024-04-08/2024-04-08'],
    ['earlier this year', 'earlier this year = 2024-01-01/2024-04-13'],
    ['later this month', 'later this month = 2024-04-13/2024-04-30'],
    ['in the first quarter', 'the first quarter = 2024-01-01/2024-03-31'],
    ['last year’s second half', 'last year’s second half = 2023-07-01/2023-12-31'],
    ['late last year', 'late last year = 2023-09-01/2023-12-31'],
    ['the year to date', 'the year to date = 2024-01-01/2024-04-13'],
    ['next Friday', 'next Friday = 2024-04-19/2024-04-19'],
    ['in the three months to March', 'the three months to March = 2024-01-01/2024-03-31'],
    ['They plan to open in May.', 'May = 2024-05-01/2024-05-31'],
    ['The plan of May failed.', 'May = 2023-05-01/2023-05-31'],
    ['The bank is set to close by June.', 'by June = /2024-06-30'],
    ['They set a record in June.', 'June = 2023-06-01/2023-06-30'],
    ['They will move in on April 9.', 'April 9 = 2024-04-09/2024-04-09'],
    ['They will move in on March 9.', 'March 9 = 2025-03-09/2025-03-09'],
    ['The law takes effect in July.', 'July = 2024-07-01/2024-07-31'],
    ['It will fall, she said on Friday.', 'Friday = 2024-04-12/2024-04-12'],
    ['over the next decade', 'the next decade = 2024-04-14/2034-04-13'],
    ['in the next decade', 'the next decade = 2030-01-01/2039-12-31'],
    ['next March', 'next March = 2025-03-01/2025-03-31'],
    ['in two weeks’ time', 'in two weeks’ time = 2024-04-22/2024-04-28'],
    ['It will open in two months.', 'in two months = 2024-06-01/2024-06-30'],
    ['over Easter weekend', 'Easter weekend = 2024-03-30/2024-03-31'],
    ['admitted on Friday to two of the charges', 'Friday = 2024-04-12/2024-04-12'],
    ['from Monday to Friday', 'from Monday to Friday = 2024-04-08/2024-04-12'],
  ])('%s', (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it.each(['last year', 'on Friday', 'the last three months', 'On April 2', 'two years ago', 'in the first quarter'])(
    '%s has no days without a base',
    (text) => {
      const [time] = findTimesIn(cutAtoms(text), null);
      expect(time).toMatchObject({ start_on: null, end_on: null, isRelative: true });
    },
  );

  it('finds the year that "that year" means, across sentences', () => {
    const text = 'It opened in 2021. It closed in that year’s final quarter.';
    const document = createAnnotate(flatAnalyzer)(text);
    const times = findDocumentTimes(document, null).flat();
    expect(shown(text, times)).toEqual([
      '2021 = 2021-01-01/2021-12-31',
      'that year’s final quarter = 2021-10-01/2021-12-31',
    ]);
  });

  it('tells times that state a length from those that do not', () => {
    const lengths = (text: string) => findTimesIn(cutAtoms(text), BASE).map(({ holdsLength }) => holdsLength);
    expect(lengths('the last three months')).toEqual([true]);
    expect(lengths('the first nine months of 2023')).toEqual([false]);
    expect(lengths('in the three months to June')).toEqual([false]);
    expect(lengths('on May 3')).toEqual([false]);
  });
});

describe('what is no time', () => {
  it.each([
    'It may be sold; the march went on.',
    'Theresa May said so.',
    '2,000 people',
    '2000 people',
    'the firm’s 2000 ships',
    '2,050 ships',
    'some 2050 ships',
    'It cost $2000.',
    'a second chance',
    'an easter egg',
    'The sun rose.',
    '1500 metres',
    'one of the 12',
    'after 9/11',
    'at Mar-a-Lago',
    'a new year begins',
    'It would be the third strike in two months.',
    'three months to live',
    'on “This Week”',
    'the March on Rome',
  ])('%s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it('takes times of day, which have no days', () => {
    expect(timesIn('from 1.05am to 7.05am')).toEqual(['from 1.05am to 7.05am = /']);
    expect(timesIn('at 9 a.m. on 3 May 2020')).toEqual(['9 a.m. = /', '3 May 2020 = 2020-05-03/2020-05-03']);
  });
});

it('reads any words, whole or broken off, and keeps times apart', () => {
  const words =
    "in the a an of to until by from between since after before on at next last this that same first second three 12 2023 '90s 5 1/2 : . , - – / ’ s time year years months month week weeks half quarter quarters end ended early mid late so far earlier later ago now date May June 31 Friday Easter Labor Day weekend Christmas will plans set fiscal financial couple few fortnight hours am q h noon nineties 19th century today tomorrow";
  const pieces = fc.constantFrom(...words.split(' '));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom(' ', ''), fc.boolean(), (parts, gap, hasBase) => {
      const text = parts.join(gap);
      let end = 0;
      for (const time of findTimesIn(cutAtoms(text), hasBase ? BASE : null)) {
        if (time.start < end || time.end <= time.start || time.end > text.length) return false;
        if (time.start_on !== null && time.end_on !== null && time.start_on > time.end_on) return false;
        end = time.end;
      }
      return true;
    }),
    { seed: 11, numRuns: 5000 },
  );
});

it.each([
  'in the three months to ',
  'the year to the year to ',
  'by 2050 ',
  'in a year’s ',
  'Easter ',
  'that year ',
  '2023/24 ',
])(
  'reads hostile text in linear time: "%s" many times',
  (piece) => {
    expect(findTimesIn(cutAtoms(piece.repeat(10_000)), BASE).length).toBeLessThanOrEqual(20_000);
  },
  5000,
);

const specs = join(import.meta.dirname, '../../../../shared/data/figures/recognizers');

test.skipIf(!existsSync(specs))(
  'at least 0.85 of the Recognizers dates and date ranges (../shared/data/figures)',
  () => {
    expect(evaluateRecognizersDates(specs).measures[0]!.value).toBeGreaterThanOrEqual(0.85);
  },
);
