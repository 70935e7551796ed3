/**
 * Relative times as the days they stand for, where the article's date of publication tells them.
 *
 *     Yellen was in Beijing this week.      → … in the week of 8 April 2024.
 *     Imports doubled last year.            → Imports doubled in 2023.
 * Not: "last year's imports", "Friday's action": a time inside a noun phrase stays.
 */
import type { Token } from '../../../../language/document.ts';
import type { TimeExpression } from '../../../../language/time/time-expression.ts';
import { isRelation } from '../../../../language/tree.ts';
import { type ClaimContext, tokensIn } from '../claim-context.ts';
import { addedWords, type Word } from './word.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** "nearly a month ago": no day, no month. Lemmas. */
const APPROXIMATORS = new Set(
  'nearly almost about around roughly over just than only barely some approximately'.split(' '),
);
/** "by late Thursday": the preposition stands before these. Lemmas. */
const EDGES = new Set(['late', 'early', 'mid']);
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Rewrites the times among the words. `times` are those of the sentence that the words come from. */
export function makeTimesAbsolute(
  context: ClaimContext,
  words: readonly Word[],
  times: readonly TimeExpression[],
): Word[] {
  let result = [...words];
  const isOpen = words.some(({ token }) => token?.xpos === 'MD' || AHEAD.has(token?.lemma ?? ''));
  for (const time of times) {
    if (isOpen && time.kind === 'day' && !isNamedDay(context, time)) continue;
    const wording =
      time.isRelative && isAdverbial(context, time) ? (partWording(context, time) ?? absoluteWording(time)) : null;
    if (wording === null) continue;
    const [first, end] = tokensIn(context.document, time);
    const at = result.findIndex((word) => word.token?.index === first);
    const length = end - first;
    if (at < 0 || result[at + length - 1]?.token?.index !== end - 1) continue;
    const before = result[at - 1]?.token;
    const isCounted = context.document.tokens.slice(first, end).some(({ lemma }) => lemma === 'ago');
    if (isCounted && APPROXIMATORS.has(before?.lemma ?? '')) continue;
    const hasPreposition =
      before?.upos === 'ADP' || (EDGES.has(before?.lemma ?? '') && result[at - 2]?.token?.upos === 'ADP');
    const isOn = before?.upos === 'ADP' && before.lemma === 'on' && wording.preposition !== 'on';
    const start = isOn ? at - 1 : at;
    const preposition = hasPreposition && !isOn ? '' : wording.preposition;
    result = [...result.slice(0, start), ...addedWords(preposition, wording.text), ...result.slice(at + length)];
  }
  return result;
}

/** "today", "tomorrow", "next Friday": one day whatever the clause; "Friday" and "June 28" may lie before or after. */
function isNamedDay({ document }: ClaimContext, time: TimeExpression): boolean {
  return document.tokens.slice(...tokensIn(document, time)).some((token) => DEICTIC.has(token.form.toLowerCase()));
}

const DEICTIC = new Set('today tonight tomorrow yesterday next last this'.split(' '));
/** Verbs and adjectives of what lies ahead. Lemmas. */
const AHEAD = new Set('plan expect schedule intend set due hope aim slate prepare'.split(' '));

/** "earlier this year" → earlier in 2018. */
function partWording({ document }: ClaimContext, time: TimeExpression): Wording | null {
  const match = /^(earlier|later) this (year|month)$/iu.exec(document.text.slice(time.start, time.end));
  const day = time.start_on ?? time.end_on;
  if (match === null || day === null) return null;
  const [year = 0, month = 0] = day.split('-').map(Number);
  const whole = match[2] === 'year' ? String(year) : `${MONTHS[month - 1]} ${year}`;
  return { preposition: '', text: `${match[1]!.toLowerCase()} in ${whole}` };
}

/** True where the time stands on its own in the clause. */
function isAdverbial({ document }: ClaimContext, time: TimeExpression): boolean {
  const [first, end] = tokensIn(document, time);
  const inside: readonly Token[] = document.tokens.slice(first, end);
  const head = inside.find((token) => token.head < first || token.head >= end);
  const after = document.tokens[end];
  if (
    head === undefined ||
    after?.xpos === 'POS' ||
    (time.unit === 'week' && inside.some(({ lemma }) => lemma === 'ago'))
  )
    return false;
  if (time.kind === 'day' && head.deprel === 'obj') return true;
  if (/^(?:from|of)$/u.test(document.tokens[first - 1]?.lemma ?? '')) return false;
  return isRelation(head.deprel, 'obl', 'advmod', 'nmod') && !isRelation(head.deprel, 'nmod:poss', 'nmod:desc');
}

interface Wording {
  readonly preposition: string;
  readonly text: string;
}

/** "12 April 2024", "the week of 8 April 2024", "March 2024", "2023" with the preposition that it takes; null for other lengths. */
function absoluteWording({ kind, unit, start_on, end_on }: TimeExpression): Wording | null {
  if (start_on === null || end_on === null || (kind !== 'day' && kind !== 'period')) return null;
  const [year = 0, month = 0, day = 0] = start_on.split('-').map(Number);
  const date = `${day} ${MONTHS[month - 1]} ${year}`;
  if (kind === 'day' || start_on === end_on) return { preposition: 'on', text: date };
  switch (unit) {
    case 'week':
      return { preposition: 'in', text: `the week of ${date}` };
    case 'weekend':
      return { preposition: 'on', text: `the weekend of ${date}` };
    case 'month':
      return { preposition: 'in', text: `${MONTHS[month - 1]} ${year}` };
    case 'quarter':
      return { preposition: 'in', text: `the ${ORDINALS[Math.floor((month - 1) / 3)]} quarter of ${year}` };
    case 'year':
      return start_on.endsWith('-01-01') && end_on.startsWith(start_on.slice(0, 4))
        ? { preposition: 'in', text: String(year) }
        : null;
    default:
      return null;
  }
}
