import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  dayOfIso,
  daysIn,
  easterOf,
  isoOf,
  periodOf,
  validDay,
  weekdayOf,
} from '../../../pipeline/language/time/calendar.ts';

const anyDay = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) });

describe('calendar', () => {
  it('counts days as the Gregorian calendar does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayOfIso(isoOf(day))).toBe(day);
        expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('has every day in its week, month, quarter, half, year, decade and century', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('week', 'month', 'quarter', 'half', 'year', 'decade', 'century'),
        (day, unit) => {
          const range = periodOf(unit, day);
          expect(range.firstDay <= day && day <= range.lastDay).toBe(true);
          expect(periodOf(unit, day, 1).firstDay).toBe(range.lastDay + 1);
          expect(periodOf(unit, day, -1).lastDay).toBe(range.firstDay - 1);
        },
      ),
    );
  });

  it.each([
    ['2024-02-30', null],
    ['2023-02-29', null],
    ['2024-02-29', '2024-02-29'],
    ['2024-04-13T10:00:00Z', '2024-04-13'],
    ['2024-4-13', null],
    ['soon', null],
  ])('%s is %s', (text, iso) => {
    const day = dayOfIso(text);
    expect(day === null ? null : isoOf(day)).toBe(iso);
  });

  it('moves by months to the last day where the day does not exist', () => {
    expect(isoOf(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoOf(addMonths(dayOf(2024, 3, 31), -13))).toBe('2023-02-28');
  });

  it('knows days of months, and days that are none', () => {
    expect(daysIn(1900, 2)).toBe(28);
    expect(daysIn(2000, 2)).toBe(29);
    expect(validDay(2024, 13, 1)).toBeNull();
  });

  it.each([
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, iso) => {
    expect(isoOf(easterOf(year))).toBe(iso);
  });
});
