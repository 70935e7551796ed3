/** From the quantities of one sentence to its figures. */
import { type Span, trimSpan } from '../../../core/span.ts';
import type { FigureRow } from '../../../core/tables.gen.ts';
import { UNIT_WORDS } from '../../../language/lexicon/units.ts';
import type { Quantity } from '../../../language/quantities/quantity.ts';
import type { TimeExpression } from '../../../language/time/time-expression.ts';
import type { FigureMention } from '../../contract.ts';
import { type Candidate, type FigureSentence, highestToken, tokenFrom } from './candidate.ts';
import { changeOf } from './change.ts';
import { type CountedNoun, findCountedNoun } from './counted-noun.ts';
import { restatedBy, withBoundOf } from './equivalents.ts';
import { isNoFigure, isOneForA } from './not-a-figure.ts';
import { contentTerms } from './noun-phrase.ts';
import { periodOf } from './period.ts';
import { type Subject, subjectOf } from './subject.ts';
import { lemmaOf, unitOf } from './unit-of.ts';

/**
 * The figures of a sentence.
 * @param offset figures of the article before this sentence, which `equivalent_of` counts on from.
 */
export function readFigures(context: FigureSentence, quantities: readonly Quantity[], offset: number): FigureMention[] {
  const candidates = candidatesOf(context, quantities);
  if (candidates.length === 0) return [];
  const omitted: Span[] = [
    ...candidates.map((candidate) => candidate.omitted),
    ...context.times.map((time) => withPreposition(context, time)),
  ];
  const measured = withSubjects(context, candidates, omitted);
  const others = measured.map(({ candidate, subject }) => ({ candidate, subject: subject?.phrase.tokens ?? [] }));
  const figures: FigureMention[] = [];
  for (const [index, { candidate, subject, restated, rule }] of measured.entries()) {
    const tokens = others[index]!.subject;
    const period = restated === null ? periodOf(context, candidate, tokens, others) : null;
    const first = restated === null ? null : figures[restated]!;
    const { quantity } = candidate;
    figures.push({
      value_low: quantity.low,
      value_high: quantity.high,
      bound: quantity.bound,
      pieces: [candidate.span],
      kind: kindOf(quantity),
      change:
        changeOf(context, candidate) ??
        (isJoined(context, candidate, measured[index - 1]) ? figures[index - 1]!.change : null),
      unit: unitOf(context, candidate),
      subject_text: subject?.phrase.text ?? null,
      subject_terms: contentTerms(tokens),
      period_start_on: (first === null ? period?.start_on : first.period_start_on) ?? null,
      period_end_on: (first === null ? period?.end_on : first.period_end_on) ?? null,
      equivalent_of: restated === null ? null : offset + restated,
      rule,
      confidence: confidenceOf(candidate),
    });
  }
  return figures;
}

/** A candidate with what it measures, and the index of the one that it restates. */
interface Measured {
  readonly candidate: Candidate;
  readonly subject: Subject | null;
  readonly restated: number | null;
  readonly rule: string;
}

function withSubjects(context: FigureSentence, candidates: readonly Prepared[], omitted: readonly Span[]): Measured[] {
  const measured: Measured[] = [];
  for (const { candidate, rule } of candidates) {
    const restated = restatedBy(context, candidate, measured);
    const first = restated === null ? null : measured[restated]!.candidate.quantity;
    const bounded = first === null ? candidate.quantity : withBoundOf(candidate.quantity, first);
    const quantity = withUnitOfOtherEnd(
      context,
      { ...candidate, quantity: bounded },
      measured[measured.length - 1]?.candidate,
    );
    const subject = subjectOf(context, candidate, measured, omitted);
    measured.push({ candidate: { ...candidate, quantity }, subject, restated, rule });
  }
  return measured;
}

/** The most tokens between the two ends of a change. */
const LONGEST_CHANGE = 8;

/** "climbed from 21 mpg to 23", "900 lots from 800": the unit of the other end. */
function withUnitOfOtherEnd(
  { document }: FigureSentence,
  candidate: Candidate,
  other: Candidate | undefined,
): Quantity {
  const { quantity, firstToken } = candidate;
  if (other === undefined || quantity.kind !== 'number' || candidate.noun !== null) return quantity;
  const link = document.tokens[firstToken - 1]?.form.toLowerCase();
  const otherLink = document.tokens[other.firstToken - 1]?.form.toLowerCase();
  const isPair = (link === 'from' && otherLink !== 'from') || (link === 'to' && otherLink === 'from');
  if (!isPair || firstToken - other.endToken > LONGEST_CHANGE) return quantity;
  if (other.noun !== null) return { ...quantity, unit: lemmaOf(other.noun) };
  return other.quantity.unit === null
    ? quantity
    : {
        ...quantity,
        unit: other.quantity.unit,
        kind: other.quantity.kind,
        rule: `${other.quantity.rule.split('/')[0]}/other-end`,
      };
}

/** "grew by 900 posts or 3%": the second figure of one change. */
function isJoined({ document }: FigureSentence, candidate: Candidate, previous: Measured | undefined): boolean {
  if (previous === undefined) return false;
  const last = previous.candidate;
  if (candidate.firstToken - last.endToken > 2) return false;
  const between = document.tokens.slice(last.endToken, candidate.firstToken);
  if (between.length === 1 && /^(?:to|from)$/u.test(between[0]!.form) && last.noun === null) return true;
  return (
    between.length <= 2 &&
    between.some(({ form }) => form === 'or' || form === '(') &&
    between.every(({ form }) => /^(?:or|,|\()$/u.test(form))
  );
}

/** A candidate with the span that its subject leaves out (the number, not the noun that it counts). */
interface Prepared {
  readonly candidate: Candidate;
  readonly omitted: Span;
  readonly rule: string;
}

function candidatesOf(context: FigureSentence, quantities: readonly Quantity[]): Prepared[] {
  const prepared: Prepared[] = [];
  for (const each of quantities) {
    for (const part of partsOf(context, each)) {
      if (isOneForA(part)) continue;
      const late = withLateUnit(context, part, countedBy(context, part));
      const { quantity, counted } = late;
      if (isNoFigure(context, quantity, counted?.noun ?? null)) continue;
      const candidate = candidateOf(context, quantity, counted);
      if (candidate !== null) prepared.push(candidate);
    }
  }
  return prepared;
}

/** "three more years", "five straight days": a duration whose unit stands after adjectives. */
function withLateUnit(
  { document, atoms }: FigureSentence,
  quantity: Quantity,
  counted: CountedNoun | null,
): { quantity: Quantity; counted: CountedNoun | null } {
  const unit = counted?.rule === 'next' ? UNIT_WORDS.get(counted.noun.form.toLowerCase()) : undefined;
  if (unit?.kind !== 'duration' || counted === null || quantity.kind !== 'number') return { quantity, counted };
  const last = atoms[quantity.end - 1]!.token;
  for (let index = last + 1; index < counted.noun.index; index++) {
    if (!/^(?:ADJ|ADV)$/u.test(document.tokens[index]!.upos)) return { quantity, counted };
  }
  let end = quantity.end;
  while (end < atoms.length && atoms[end]!.start < counted.noun.end) end++;
  const rule = 'duration/late';
  return { quantity: { ...quantity, end, coreEnd: end, kind: 'duration', unit: unit.code, rule }, counted: null };
}

/** A change has two figures, its start and its end ("from 3% to 5%"); a range is one. */
function partsOf(context: FigureSentence, quantity: Quantity): readonly Quantity[] {
  if (quantity.ends === null || quantity.connector !== 'from') return [quantity];
  const [low, high] = quantity.ends;
  const isFall = (low.low ?? 0) > (high.high ?? 0);
  if (!isFall && !isOfChange(context, quantity)) return [quantity];
  return [{ ...low, end: Math.max(low.end, low.numberEnd) }, high];
}

/** True where a word of change governs the range: "rose from 3% to 5%", "fines from $5 to $10" not. */
function isOfChange(context: FigureSentence, quantity: Quantity): boolean {
  const candidate = candidateOf(context, quantity, null);
  return candidate !== null && changeOf(context, candidate.candidate) !== null;
}

function countedBy(context: FigureSentence, quantity: Quantity): CountedNoun | null {
  if ((quantity.kind !== 'number' && quantity.kind !== 'ordinal') || quantity.rule === 'count/strong') return null;
  const last = context.atoms[quantity.end - 1]!.token;
  return last < 0 ? null : findCountedNoun(context.document, context.sentence, last, quantity.isCompound);
}

function candidateOf(context: FigureSentence, quantity: Quantity, counted: CountedNoun | null): Prepared | null {
  const { document, atoms } = context;
  const firstToken = atoms[quantity.first]!.token;
  const lastToken = atoms[quantity.end - 1]!.token;
  if (firstToken < 0 || lastToken < 0) return null;
  const number: Span = { start: atoms[quantity.first]!.start, end: atoms[quantity.end - 1]!.end };
  const noun = counted?.noun ?? null;
  const end = noun === null ? number.end : Math.max(number.end, noun.end);
  const span = trimSpan(document.text, { start: number.start, end });
  if (span === null) return null;
  const endToken = Math.max(lastToken, noun?.index ?? 0) + 1;
  const head = noun ?? highestToken(document, atoms[quantity.coreFirst]!.token, lastToken + 1);
  return {
    candidate: { quantity, firstToken, endToken, noun, head, span, isCompound: counted?.rule === 'hyphen' },
    omitted: omittedOf(context, quantity, counted, number, firstToken),
    rule: counted === null ? quantity.rule : `${quantity.kind === 'ordinal' ? 'ordinal' : 'count'}/${counted.rule}`,
  };
}

/** What subjects leave out: the figure with the word that ties it to its noun; of a compound its noun too, of an ordinal nothing. */
function omittedOf(
  context: FigureSentence,
  quantity: Quantity,
  counted: CountedNoun | null,
  number: Span,
  firstToken: number,
): Span {
  if (quantity.kind === 'ordinal') return { start: number.start, end: number.start };
  const end = counted?.rule === 'hyphen' ? counted.noun.end : number.end;
  return { start: startWithValueWord(context, firstToken, number.start), end };
}

/** Words that tie a noun to what it is worth; a subject leaves them out with the figure. */
const VALUE_LINKS = new Set([
  'worth',
  'valued',
  'priced',
  'at',
  'estimated',
  'put',
  'totaling',
  'totalling',
  'starting',
  'from',
  'with',
]);

function startWithValueWord({ document, sentence }: FigureSentence, firstToken: number, start: number): number {
  let from = start;
  for (let index = firstToken - 1; index >= sentence.firstToken; index--) {
    const token = document.tokens[index]!;
    if (!VALUE_LINKS.has(token.form.toLowerCase())) break;
    from = token.start;
  }
  return from;
}

/** The time with the preposition before it. */
function withPreposition({ document, sentence }: FigureSentence, time: TimeExpression): Span {
  const token = tokenFrom(document, sentence, time.start);
  const before = token === null ? undefined : document.tokens[token.index - 1];
  return before !== undefined && before.upos === 'ADP' ? { start: before.start, end: time.end } : time;
}

function kindOf(quantity: Quantity): FigureRow['kind'] {
  return quantity.kind === 'number' ? 'count' : quantity.kind;
}

/** How sure each kind is, from its error rate on the dev sample of NewsQuant. */
const CONFIDENCE: Readonly<Record<FigureRow['kind'], number>> = {
  money: 0.97,
  percent: 0.97,
  measurement: 0.95,
  rate: 0.93,
  duration: 0.92,
  fraction: 0.85,
  count: 0.88,
  ordinal: 0.75,
  multiple: 0.85,
};
/** A count with no noun is the least sure. */
const BARE_CONFIDENCE = 0.6;

function confidenceOf({ quantity, noun }: Candidate): number {
  return quantity.kind === 'number' && noun === null ? BARE_CONFIDENCE : CONFIDENCE[kindOf(quantity)];
}
