/**
 * Figures against NewsQuant (Almasian et al. 2023, "CQE: A Comprehensive Quantity Extractor"): values, units, bounds and subjects.
 * What NewsQuant decides otherwise than the codebook is mapped here, by named rules, and counted.
 */
import type { Annotate, Document } from '../language/document.ts';
import type { FigureMention, ParsedArticle } from '../stages/contract.ts';
import { extractFigures } from '../stages/extract/figures/index.ts';
import { type Measure, Tally } from './measure.ts';
import { isSameUnit, stem, unitCode } from './newsquant-units.ts';

/** One gold quantity, as the file has it. `change`: `=`, `~`, `>`, `<`, `up`, `down`. */
export interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
  readonly referred_concepts: string;
}

interface GoldSentence {
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

/** The measures, the cases that a rule set aside, and every miss and extra as text. */
export interface NewsQuantResult {
  readonly measures: readonly Measure[];
  readonly setAside: readonly { readonly rule: string; readonly count: number }[];
  readonly differences: readonly string[];
}

/** Scores the sentences of a NewsQuant file (its parsed JSON), each read as an article of its own. */
export function evaluateNewsQuant(content: unknown, annotate: Annotate): NewsQuantResult {
  const tallies = {
    value: new Tally(),
    unit: new Tally(),
    bound: new Tally(),
    partial: new Tally(),
    complete: new Tally(),
  };
  const setAside = new Map<string, number>();
  const differences: string[] = [];
  for (const sentence of content as readonly GoldSentence[]) {
    const found = figuresOf(sentence.text, annotate).filter((figure) =>
      keep(figure.kind === 'ordinal', 'found: NewsQuant has no ordinals', setAside),
    );
    const free = new Set(found);
    const gold = sentence.quantities
      .map((quantity) => ({ quantity, figures: takeMatch(quantity, free) }))
      .filter(({ quantity, figures }) =>
        keep(figures === null && isArticleLike(quantity), 'gold: "one" is no figure', setAside),
      );
    const extra = [...free].filter((figure) =>
      keep(figure.kind === 'multiple', 'found: NewsQuant has few multiples', setAside),
    );
    scoreSentence(sentence.text, gold, extra, tallies, differences);
  }
  return {
    measures: [
      tallies.value.toMeasure('NewsQuant value'),
      tallies.unit.toMeasure('NewsQuant value and unit'),
      tallies.bound.toMeasure('NewsQuant value and bound'),
      tallies.partial.toMeasure('NewsQuant subject, partial'),
      tallies.complete.toMeasure('NewsQuant subject, complete'),
    ],
    setAside: [...setAside].map(([rule, count]) => ({ rule, count })),
    differences,
  };
}

function keep(isSetAside: boolean, rule: string, setAside: Map<string, number>): boolean {
  if (isSetAside) setAside.set(rule, (setAside.get(rule) ?? 0) + 1);
  return !isSetAside;
}

/** "one hand", "one of the best screens": counted in NewsQuant, "a" by the codebook. */
function isArticleLike(quantity: GoldQuantity): boolean {
  return Number(quantity.value) === 1 && unitCode(quantity.normalized_unit) === null;
}

function figuresOf(text: string, annotate: Annotate): FigureMention[] {
  const document: Document = annotate(text);
  const parsed = {
    article: { article_id: 'newsquant', published_on: null },
    document,
    sentenceKinds: document.sentences.map(() => 'body'),
  } as unknown as ParsedArticle;
  return extractFigures(parsed).figures;
}

/** A gold quantity and the figures found for it. */
interface Matched {
  readonly quantity: GoldQuantity;
  readonly figures: readonly FigureMention[] | null;
}

type Tallies = { readonly [key in 'value' | 'unit' | 'bound' | 'partial' | 'complete']: Tally };

function scoreSentence(
  text: string,
  gold: readonly Matched[],
  extra: readonly FigureMention[],
  tallies: Tallies,
  differences: string[],
): void {
  let matched = 0;
  const right = { unit: 0, bound: 0, partial: 0, complete: 0 };
  let withSubject = 0;
  for (const { quantity, figures } of gold) {
    const concepts = conceptsOf(quantity);
    if (concepts.length > 0) withSubject++;
    if (figures === null) {
      differences.push(`missed ${quantity.change} ${quantity.value} ${quantity.normalized_unit} | ${text}`);
      continue;
    }
    matched++;
    const figure = figures[figures.length - 1]!;
    if (isSameUnit(quantity, figure)) right.unit++;
    else differences.push(`unit ${quantity.value} ${quantity.normalized_unit} ≠ ${figure.unit} | ${text}`);
    if (isSameBound(quantity, figure)) right.bound++;
    else differences.push(`bound ${quantity.change} ${quantity.value} ≠ ${figure.bound} ${figure.change} | ${text}`);
    if (concepts.length === 0) continue;
    const verdict = compareSubject(concepts, figures);
    if (verdict.isPartial) right.partial++;
    if (verdict.isComplete) right.complete++;
    else
      differences.push(
        `subject ${quantity.value}: ${quantity.referred_concepts} [${quantity.unit}] ≠ ${figure.subject_text} (${figure.rule}) | ${text}`,
      );
  }
  for (const figure of extra)
    differences.push(`extra ${figure.value_low}–${figure.value_high} ${figure.unit} (${figure.rule}) | ${text}`);
  tallies.value.add(matched, extra.length, gold.length - matched);
  for (const key of ['unit', 'bound'] as const)
    tallies[key].add(right[key], extra.length + matched - right[key], gold.length - right[key]);
  for (const key of ['partial', 'complete'] as const) {
    const answered = withSubject - (gold.length - matched);
    tallies[key].add(right[key], Math.max(0, answered - right[key]), withSubject - right[key]);
  }
}

/** Takes the figure of the gold value; for a gold range that is a change, its two figures. */
function takeMatch(quantity: GoldQuantity, free: Set<FigureMention>): FigureMention[] | null {
  const [low, high] = rangeOf(quantity.value);
  const candidates = [...free].filter((figure) => isSameValue(figure, low, high));
  const best = candidates.find((figure) => isSameUnit(quantity, figure)) ?? candidates[0];
  if (best !== undefined) {
    free.delete(best);
    return [best];
  }
  if (low === high) return null;
  const first = [...free].find((figure) => isSameValue(figure, low, low));
  const second = [...free].find((figure) => figure !== first && isSameValue(figure, high, high));
  if (first === undefined || second === undefined) return null;
  free.delete(first);
  free.delete(second);
  return [first, second];
}

/** "5", "-50.8", "12-120": both ends. */
function rangeOf(value: string): [number, number] {
  const match = /^(-?[\d.]+(?:[eE][-+]?\d+)?)-(-?[\d.]+)$/u.exec(value);
  return match === null ? [Number(value), Number(value)] : [Number(match[1]), Number(match[2])];
}

function isSameValue(figure: FigureMention, low: number, high: number): boolean {
  const ends = [figure.value_low ?? figure.value_high!, figure.value_high ?? figure.value_low!];
  return isNear(ends[0]!, low) && isNear(ends[1]!, high);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function isSameBound(quantity: GoldQuantity, figure: FigureMention): boolean {
  switch (quantity.change) {
    case '~':
      return figure.bound === 'approximate';
    case '>':
      return figure.bound === 'more_than' || figure.bound === 'at_least';
    case '<':
      return figure.bound === 'less_than' || figure.bound === 'at_most';
    case 'up':
      return figure.change === 'rise';
    case 'down':
      return figure.change === 'fall';
    default:
      return figure.bound === 'exact' || figure.bound === 'range';
  }
}

/** NewsQuant's concepts; where it has none for a counted noun, the noun, which the codebook makes the subject. */
function conceptsOf(quantity: GoldQuantity): string[][] {
  const isCount =
    unitCode(quantity.normalized_unit) === null &&
    quantity.normalized_unit !== '-' &&
    !quantity.normalized_unit.startsWith('%');
  const noun = quantity.normalized_unit.startsWith('%')
    ? quantity.normalized_unit.slice(1)
    : isCount
      ? quantity.unit
      : '';
  const named = quantity.referred_concepts === '-' ? [] : quantity.referred_concepts.split(',');
  const all = [...named, ...(noun === '' ? [] : [noun])].map(contentWords).filter((words) => words.length > 0);
  const union = named.flatMap(contentWords);
  return named.length > 1 ? [...all, union] : all;
}

const STOP_WORDS = new Set(
  'a an the of in on at to for from by with across among between during over under into about than per via within and or its their his her our this that these those is are was were be which who as s - such'.split(
    ' ',
  ),
);

function contentWords(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stem);
}

/** Partial: a content word in common. Complete: the same content words, of the whole subject or of it up to what follows its noun. */
function compareSubject(
  concepts: readonly string[][],
  figures: readonly FigureMention[],
): { isPartial: boolean; isComplete: boolean } {
  let isPartial = false;
  let isComplete = false;
  for (const { subject_text } of figures) {
    if (subject_text === null) continue;
    const short = subject_text.split(/ (?:of|in|from|on|at|for|with|that|which|who|to|worth|between|by) |, /u)[0]!;
    const whole = new Set(contentWords(subject_text));
    const core = new Set(contentWords(short));
    for (const concept of concepts) {
      isPartial ||= concept.some((word) => whole.has(word));
      isComplete ||= isSameSet(concept, whole) || isSameSet(concept, core);
    }
  }
  return { isPartial, isComplete };
}

function isSameSet(words: readonly string[], set: ReadonlySet<string>): boolean {
  const unique = new Set(words);
  return unique.size === set.size && [...unique].every((word) => set.has(word));
}
