/**
 * Relative times as the days they stand for, where the article's date of publication tells them.
 *
 *     Yellen was in Beijing this week.      → … in the week of 8 April 2024.
 *     Imports doubled last year.            → Imports doubled in 2023.
 *     She resigned Friday morning.          → She resigned on the morning of 12 April 2024.
 *     Friday's action hit three firms.      → The 12 April 2024 action …
 *     She said so in a Friday post.         → … in a 12 April 2024 post.
 *     She said so at a March dinner.        → … at a March 2024 dinner.
 * Not: "today's world" (no one day), "the Sept. 11 attacks" (of another year).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { dayOfIso } from '../../../../language/time/calendar.ts';
import type { TimeExpression } from '../../../../language/time/time-expression.ts';
import { isRelation } from '../../../../language/tree.ts';
import { type ClaimContext, tokensIn } from '../claim-context.ts';
import { auxiliariesOf, isFiniteForm, ownSubject } from '../clause.ts';
import { DAY_PARTS, locateTime, type TimePlace } from './locate-time.ts';
import { timeDirection } from './time-direction.ts';
import { dayWording, type TimeWording, timeWording } from './time-wording.ts';
import { addedWords, type Word } from './word.ts';

/** "nearly a month ago": no day, no month. Lemmas. */
const APPROXIMATORS = new Set(
  'nearly almost about around roughly over just than only barely some approximately'.split(' '),
);
/** "by late Thursday": the preposition stands before these. Lemmas. */
const EDGES = new Set(['late', 'early', 'mid']);
/** What happens on one day: "today's ruling", not "today's world". Lemmas. */
const EVENTS = new Set(
  `announcement attack hearing ruling decision vote speech statement meeting debate report action release indictment arrest shooting
  election news testimony address interview conference ceremony event game disclosure rally verdict trial session agreement deal
  veto order reading editions edition tweet letter move filing briefing charge motion appearance nomination resignation result win
  loss victory defeat launch mission lawsuit`.split(/\s+/u),
);

/** "the world today": of these days, not of one. Lemmas. */
const OF_THESE_DAYS = new Set(
  'world society life america country culture generation economy market politics youth'.split(' '),
);
/** A day of a month without a year counts as near within so many days. */
const NEAR = 100;

/** Rewrites the times among the words. `times` are those of the sentence that the words come from. */
export function makeTimesAbsolute(
  context: ClaimContext,
  words: readonly Word[],
  times: readonly TimeExpression[],
): Word[] {
  const published = context.parsed.article.published_on;
  let result = [...words];
  if (published === null) return result;
  for (const time of times) {
    if (!time.isRelative) continue;
    const [first, end] = tokensIn(context.document, time);
    if (isTitle(context.document, first) || isOfTheseDays(context.document, first, end)) continue;
    const at = result.findIndex((word) => word.token?.index === first);
    if (at < 0 || result[at + end - first - 1]?.token?.index !== end - 1) continue;
    const place: Place = { context, time, first, end, at, words: result, published };
    result = rewritten(place) ?? result;
  }
  return result;
}

/** The "Today" of a programme's name: a capital inside a sentence. */
function isTitle(document: Document, first: number): boolean {
  const { form } = document.tokens[first]!;
  const before = document.tokens[first - 1];
  return (
    /^(?:Today|Tonight|Yesterday|Tomorrow|This|Last)$/u.test(form) &&
    before !== undefined &&
    /^[\p{L}\p{N},]/u.test(before.form)
  );
}

/** "the world today", "Today firms rule markets": of these days, not of one. */
function isOfTheseDays(document: Document, first: number, end: number): boolean {
  if (end !== first + 1 || !/^today$/iu.test(document.tokens[first]!.form)) return false;
  const before = document.tokens[first - 1]?.lemma.toLowerCase() ?? '';
  const verb = document.tokens[document.tokens[first]!.head];
  const isOpen = verb !== undefined && (verb.index > first || isRelation(verb.deprel, 'acl', 'advcl'));
  const isHabit =
    isOpen && verb.upos === 'VERB' && /^VB[PZ]$/u.test(verb.xpos) && auxiliariesOf(document, verb).length === 0;
  const subject = isHabit ? ownSubject(document, verb) : null;
  return OF_THESE_DAYS.has(before) || (subject !== null && subject.index !== first);
}

/** A time and where it stands among the words. */
interface Place extends TimePlace {
  readonly at: number;
  readonly words: readonly Word[];
}

/** The words with this time made absolute; null where it stays. */
function rewritten(place: Place): Word[] | null {
  const head = headOfTime(place);
  if (head === null) return null;
  const time = locateTime(place, head);
  const { document } = place.context;
  if (time === null || (time.holdsLength && document.tokens[place.end - 1]!.lemma !== 'ago')) return null;
  const next = document.tokens[place.end];
  if (next?.xpos === 'POS') return asPossessive(place, time, head);
  const wording = timeWording(time, document.text.slice(time.start, time.end), place.published);
  if (wording === null || isYetToEnd(place, time, head)) return null;
  if (isModifying(head) && next !== undefined && isBefore(document, head, next)) {
    const part = DAY_PARTS.has(next.lemma) ? asDayPart(place, time, next) : null;
    const modifier = part ?? asModifier(place, time);
    if (modifier !== null || !isBareDay(document, place)) return modifier;
    return asAdverbial(place, wording);
  }
  return isAdverbial(place, head) ? asAdverbial(place, wording) : null;
}

/** A time before a noun; "the Dec. 27 debate", where the article is read as part of the date. */
function isModifying({ deprel, xpos }: Token): boolean {
  return isRelation(deprel, 'compound', 'nmod:unmarked', 'amod') || (xpos === 'DT' && deprel === 'det');
}

/** "the poll released [yesterday] shows": never a noun's modifier, whatever the tree makes of it. */
function isBareDay(document: Document, { first, end }: TimePlace): boolean {
  return end === first + 1 && /^(?:yesterday|today|tomorrow|tonight)$/iu.test(document.tokens[first]!.form);
}

/** "She left at the end of the year", told in January: of the year before. */
function isYetToEnd({ context, published }: TimePlace, { unit, start_on }: TimeExpression, head: Token): boolean {
  return unit === null && start_on !== null && start_on > published && timeDirection(context.document, head) === 'back';
}

/** True where the time stands right before its noun, other nouns of the compound aside: "a [Friday] court session". */
function isBefore(document: Document, time: Token, next: Token): boolean {
  return (
    time.head === next.index ||
    (next.head === time.head &&
      isRelation(next.deprel, 'compound') &&
      next.index < time.head &&
      document.tokens[time.head]!.upos === 'NOUN')
  );
}

function headOfTime({ context, first, end }: Place): Token | null {
  return context.document.tokens.slice(first, end).find(({ head }) => head < first || head >= end) ?? null;
}

/** "Friday's action" → the 12 April 2024 action; "before Friday's vote" → before the 12 April 2024 vote. */
function asPossessive(place: Place, time: TimeExpression, head: Token): Word[] | null {
  const { context, first, end, at, words, published } = place;
  const { tokens, text } = context.document;
  const owned = tokens[head.head];
  if (owned === undefined || owned.xpos === 'NNP' || tokens[first - 1]?.upos === 'DET') return null;
  const isEvent = EVENTS.has(owned.lemma) || EVENTS.has(owned.form) || EVENTS.has(tokens[end + 1]?.lemma ?? '');
  if (/^today$/iu.test(tokens[end - 1]!.form) && !isEvent) return null;
  const wording = timeWording(time, text.slice(time.start, time.end), published)?.text;
  if (wording === undefined || words[at + end - first]?.token?.index !== end) return null;
  if (time.unit === 'week') return behindOwned(place, owned, wording);
  if (time.unit !== 'day' && time.unit !== 'month' && time.unit !== 'year') return null;
  const [, bound = '', days = ''] = /^(?:(since|after|until|till|by|before) )?(.*)$/u.exec(wording) ?? [];
  return [...words.slice(0, at), ...addedWords(bound, 'the', days), ...words.slice(at + end - first + 1)];
}

/** "last week's long debate" → the long debate in the week of 1 April 2024. */
function behindOwned({ first, end, at, words }: Place, owned: Token, wording: string): Word[] | null {
  const ownedAt = words.findIndex(({ token }) => token === owned);
  if (ownedAt < 0) return null;
  return [
    ...words.slice(0, at),
    ...addedWords('the'),
    ...words.slice(at + end - first + 1, ownedAt + 1),
    ...addedWords('in', wording),
    ...words.slice(ownedAt + 1),
  ];
}

/** "on Friday morning" → on the morning of 12 April 2024. */
function asDayPart({ first, end, at, words }: Place, time: TimeExpression, part: Token): Word[] | null {
  const after = at + end - first;
  if (time.start_on === null || words[after]?.token !== part) return null;
  const before = words[at - 1]?.token;
  if (before?.upos === 'DET') return null;
  const isEdge = EDGES.has(before?.lemma ?? '');
  const preposition = before?.upos === 'ADP' || before?.upos === 'SCONJ' ? '' : isEdge ? 'in' : 'on';
  const text = addedWords(preposition, 'the', part.form, 'of', dayWording(time.start_on));
  return [...words.slice(0, at), ...text, ...words.slice(after + 1)];
}

/** "a Friday post" → a 12 April 2024 post. */
function asModifier({ context, first, end, at, words, published }: Place, time: TimeExpression): Word[] | null {
  const isMonth = time.unit === 'month' && end === first + 1;
  if (
    (time.kind !== 'day' && !isMonth) ||
    time.start_on === null ||
    (!isMonth && isHoliday(context.document, time)) ||
    (!isMonth && isFar(time.start_on, published))
  )
    return null;
  const next = context.document.tokens[end]!;
  const own = words[at]!;
  if (own.token?.upos === 'DET') {
    if (next.upos !== 'NOUN') return null;
    const day = addedWords('the', dayWording(time.start_on));
    return [...words.slice(0, at), ...day, ...words.slice(at + end - first)];
  }
  const before = words[at - 1];
  if (
    !/^(?:NOUN|PROPN)$/u.test(next.upos) ||
    before?.token === null ||
    !/^(?:DET|PRON|ADP|PART|ADJ)$/u.test(before?.token?.upos ?? '')
  )
    return null;
  if (before?.token?.upos === 'ADP') return null;
  const day = timeWording(time, context.document.text.slice(time.start, time.end), published)?.text;
  if (day === undefined) return null;
  const article: Word | undefined = /^an?$/iu.test(before!.text)
    ? { ...before!, text: /^(?:8|11|18) /u.test(day) ? 'an' : 'a' }
    : before;
  return [...words.slice(0, at - 1), article!, ...addedWords(day), ...words.slice(at + end - first)];
}

/** "Memorial Day": named, neither a weekday nor a date. */
function isHoliday(document: Document, { start, end }: TimeExpression): boolean {
  return !/\d|^\p{L}+day$/u.test(document.text.slice(start, end));
}

function isFar(day: string, published: string): boolean {
  return Math.abs(dayOfIso(day)! - dayOfIso(published)!) > NEAR;
}

/** True where the time stands on its own in the clause. */
function isAdverbial({ context: { document }, time, first, end }: Place, head: Token): boolean {
  const inside = document.tokens.slice(first, end);
  const before = document.tokens[first - 1];
  if (time.kind === 'since' || time.kind === 'until') return !inside.some((token) => isOfNoun(token, end));
  if (time.kind === 'day' && before?.lemma === 'on' && before.upos === 'ADP') return true;
  if (time.kind === 'day' && isRelation(head.deprel, 'conj')) return before?.upos === 'CCONJ';
  if (time.unit === 'week' && inside.some(({ lemma }) => lemma === 'ago')) return false;
  if (time.kind === 'day' && isRelation(head.deprel, 'obj', 'iobj', 'appos', 'xcomp', 'ccomp')) return true;
  if (document.tokens[first - 1]?.lemma === 'of') return /^(?:month|year)$/u.test(time.unit ?? '');
  const verb = document.tokens[head.head];
  if (time.kind === 'day' && head.deprel === 'nsubj')
    return verb?.upos === 'VERB' && head.index > verb.index ? true : isBesideSubject(document, head);
  if (isRelation(head.deprel, 'xcomp') && /^(?:last|next)$/u.test(inside[0]?.lemma ?? '')) return true;
  if (/^from$/u.test(document.tokens[first - 1]?.lemma ?? '') && time.unit !== 'day') return false;
  return isRelation(head.deprel, 'obl', 'advmod', 'nmod') && !isRelation(head.deprel, 'nmod:poss', 'nmod:desc');
}

/** "before the [May] election": part of a longer phrase. */
function isOfNoun({ deprel, head }: Token, end: number): boolean {
  return head >= end && isRelation(deprel, 'compound', 'nummod', 'amod');
}

/** "The issue [Friday] dealt with ships": a second subject, right behind the first. */
function isBesideSubject(document: Document, { head, index }: Token): boolean {
  const before = document.tokens[index - 1];
  return before?.head === head && isRelation(before.deprel, 'nsubj');
}

/** "on Friday", "Friday", "by late Friday": a preposition that stands in front stays, but for "on". */
function asAdverbial({ context, first, end, at, words }: Place, wording: TimeWording): Word[] | null {
  const before = words[at - 1]?.token;
  const isCounted = context.document.tokens.slice(first, end).some(({ lemma }) => lemma === 'ago');
  if (isCounted && APPROXIMATORS.has(before?.lemma ?? '')) return null;
  const isPreposition =
    (before?.upos === 'ADP' && !isStranded(before, wording, first, end)) ||
    (before?.upos === 'SCONJ' && before.lemma === 'as') ||
    before?.upos === 'CCONJ';
  const hasPreposition = isPreposition || (EDGES.has(before?.lemma ?? '') && words[at - 2]?.token?.upos === 'ADP');
  const isOn = isPreposition && before?.lemma === 'on' && wording.preposition !== 'on';
  const isBare = (hasPreposition && !isOn) || isSubject(context.document, first, end);
  const preposition = isBare ? '' : wording.preposition;
  return [
    ...words.slice(0, isOn ? at - 1 : at),
    ...addedWords(preposition, wording.text),
    ...words.slice(at + end - first),
  ];
}

/** "Both sides dug [in] Wednesday", "those we spoke [to] Friday": no preposition of the day. */
function isStranded(before: Token, { preposition }: TimeWording, first: number, end: number): boolean {
  return preposition === 'on' && (before.lemma === 'in' || before.head < first - 1) && before.head < end;
}

/** "[Today] marks the end": the verb behind the time has no other subject. */
function isSubject(document: Document, first: number, end: number): boolean {
  const verb = document.tokens[end];
  if (verb === undefined || !isFiniteForm(verb) || verb.upos !== 'VERB' || end > first + 1) return false;
  const subject = ownSubject(document, verb);
  return subject === null || (subject.index >= first && subject.index < end);
}
