import { describe, expect, test } from 'vitest';
import { readDate } from '../../pipeline/core/read-date.ts';

describe('readDate', () => {
  test.each([
    ['2024-04-13', '2024-04-13'],
    ['2024-04-13T23:30:00-07:00', '2024-04-13'],
    ['2024/4/3', '2024-04-03'],
    ['20240413', '2024-04-13'],
    ['Sat, 13 Apr 2024 10:00:00 GMT', '2024-04-13'],
    ['13th of April 2024', '2024-04-13'],
    ['April 13, 2024, 10:00 AM', '2024-04-13'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['13/04/2024', '2024-04-13'],
    ['4.13.2024', '2024-04-13'],
    ['04/04/2024', '2024-04-04'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is the day %s', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test.each([
    ['03/04/2024', 'day and month can be mistaken'],
    ['2024-13-01', 'no such month'],
    ['30 February 2024', 'no such day'],
    ['Friday', 'a weekday alone'],
    ['2024', 'a year alone'],
    ['2024-04-131', 'a longer number'],
    ['x'.repeat(1_000_000), 'no date at all'],
  ])('%.20s is none: %s', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
