/** What the time layer gives: words that name a time, and the days that they stand for. */
import type { Span } from '../../core/span.ts';

/**
 * What a time expression stands for:
 * `day` one day ("on Friday"), `period` a calendar period or a stretch of days ("in 2023", "the last three months"),
 * `range` two ends in the words ("from May to June"), `since` open at its end ("since 2014"), `until` open at its start
 * ("by 2030", "before May"), `clock` a time of day alone ("at 9 a.m.").
 */
export type TimeKind = 'day' | 'period' | 'range' | 'since' | 'until' | 'clock';

/** The calendar unit that a time is as long as. */
export type TimeUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * One time expression. The span leaves out a preposition in front ("in", "on", "during"), but holds the words that bound the time
 * ("since", "by", "from … to", "between … and"). A time that needs a base or an antecedent which is not known has no days
 * (`start_on` and `end_on` null): days are never guessed.
 */
export interface TimeExpression extends Span {
  readonly kind: TimeKind;
  /** Null for ranges, clock times and stretches of no calendar unit. */
  readonly unit: TimeUnit | null;
  /** First day, ISO 8601; null where open or unknown. */
  readonly start_on: string | null;
  /** Last day, inclusive; null where open or unknown. */
  readonly end_on: string | null;
  /** True where the days depend on the base ("last year", "on Friday"); false where the words fix them ("in 2023"). */
  readonly isRelative: boolean;
  /** True where the words state a length too, which is a figure of its own: "the last three months", "two years ago". */
  readonly holdsLength: boolean;
}
