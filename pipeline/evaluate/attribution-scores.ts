/** PolNeAR's measures: spans, words and whole attributions. Words are compared, punctuation never. */
import type { Span } from '../core/span.ts';
import { intersectionOverUnion, intersectionSize, type Measure, matchOneToOne, overlapF1, Tally } from './measure.ts';
import { wordsUnder } from './text-words.ts';

/** The three roles of an attribution, as pieces. */
export interface AttributionSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
type RoleWords = Readonly<Record<Role, ReadonlySet<number>>>;

const MIN_CONTENT_IOU = 0.5;
const MIN_SOURCE_F1 = 0.5;

/** Counts over articles. */
export class AttributionScores {
  private readonly exact = { source: new Tally(), cue: new Tally(), content: new Tally() };
  private readonly words = { source: new Tally(), cue: new Tally(), content: new Tally() };
  private readonly overlap = { source: new BestFits(), cue: new BestFits(), content: new BestFits() };
  private readonly coverage = { source: new Coverage(), cue: new Coverage(), content: new Coverage() };
  private readonly whole = new Tally();

  /** Adds one article; spans count code points. */
  add(text: string, gold: readonly AttributionSpans[], found: readonly AttributionSpans[]): void {
    const wordsOf = wordsUnder(text);
    for (const role of ROLES) {
      const goldSpans = spansAsWords(gold, role, wordsOf);
      const foundSpans = spansAsWords(found, role, wordsOf);
      this.exact[role].addSets(keysOf(goldSpans), keysOf(foundSpans));
      this.words[role].addSets(
        wordsOf(gold.flatMap((each) => each[role])),
        wordsOf(found.flatMap((each) => each[role])),
      );
      this.overlap[role].add(goldSpans, foundSpans);
      this.coverage[role].add(goldSpans, foundSpans);
    }
    const byRole = (each: AttributionSpans): RoleWords => ({
      source: wordsOf(each.source),
      cue: wordsOf(each.cue),
      content: wordsOf(each.content),
    });
    const right = matchOneToOne(gold.map(byRole), found.map(byRole), wholeSimilarity, MIN_CONTENT_IOU).length;
    this.whole.add(right, found.length - right, gold.length - right);
  }

  /**
   * - `exact`: distinct spans of an article that hold exactly the same words; each content piece is a span.
   * - Word overlap, in the three readings that are in use:
   *   - `words`, pooled: words of an article that stand in the role in any attribution. Long spans count more than short ones, and a span
   *     that is missed costs all its words.
   *   - `coverage by span`: the intersection-based measure of Johansson and Moschitti (2010, “Reranking Models in Fine-grained Opinion
   *     Analysis”; 2013, “Relational Features in Fine-Grained Opinion Analysis”), which the literature calls soft or overlap precision and
   *     recall: precision is the mean over found spans of the share of their words that gold spans cover, recall the mean over gold spans
   *     of the share that found spans cover.
   *   - `overlap by span`, best fit: precision is the mean over found spans of the F1 of their words with the one gold span that fits
   *     best (0 where none does), recall the same over gold spans. Harder than coverage, which does not mind words beside the span.
   * - `whole`: attributions paired one to one, with a content IoU of at least 0.5, a source word F1 of at least 0.5 and a cue word in
   *   common (or no cue on either side).
   *
   * How far PolNeAR's annotators agree by each of them: `npm run evaluate -- attribution-agreement FILE…`.
   */
  toMeasures(): Measure[] {
    return [
      ...ROLES.map((role) => this.exact[role].toMeasure(`exact ${role} spans`)),
      ...ROLES.map((role) => this.words[role].toMeasure(`${role} words`)),
      ...ROLES.map((role) => this.coverage[role].toMeasure(`${role} coverage by span`)),
      ...ROLES.map((role) => this.overlap[role].toMeasure(`${role} overlap by span`)),
      this.whole.toMeasure('whole attributions'),
    ];
  }
}

type Words = ReadonlySet<number>;

/** The mean of what each span gets from the spans on the other side. */
abstract class SpanMeans {
  private readonly found = { sum: 0, count: 0 };
  private readonly gold = { sum: 0, count: 0 };

  /** What a span gets, 0 to 1. */
  protected abstract rate(span: Words, others: readonly Words[]): number;

  add(gold: readonly Words[], found: readonly Words[]): void {
    for (const span of found) this.found.sum += this.rate(span, gold);
    for (const span of gold) this.gold.sum += this.rate(span, found);
    this.found.count += found.length;
    this.gold.count += gold.length;
  }

  toMeasure(name: string): Measure {
    const precision = this.found.count > 0 ? this.found.sum / this.found.count : 0;
    const recall = this.gold.count > 0 ? this.gold.sum / this.gold.count : 0;
    const value = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    return { name, value, precision, recall, counts: `${this.found.count} spans, ${this.gold.count} in gold` };
  }
}

/** How well spans fit, each to the one on the other side that fits it best. */
class BestFits extends SpanMeans {
  protected rate(span: Words, others: readonly Words[]): number {
    return others.reduce((best, other) => Math.max(best, overlapF1(span, other)), 0);
  }
}

/** How much of each span the other side covers; a word that several spans cover counts once, so that no span gets more than 1. */
class Coverage extends SpanMeans {
  protected rate(span: Words, others: readonly Words[]): number {
    let covered = 0;
    for (const word of span) if (others.some((other) => other.has(word))) covered++;
    return covered / span.size;
  }
}

type WordsOf = (spans: readonly Span[]) => Set<number>;

/** The distinct spans in a role, as the words that they hold; spans without words do not count. */
function spansAsWords(attributions: readonly AttributionSpans[], role: Role, wordsOf: WordsOf): Set<number>[] {
  const byKey = new Map<string, Set<number>>();
  for (const attribution of attributions) {
    for (const piece of attribution[role]) {
      const words = wordsOf([piece]);
      if (words.size > 0) byKey.set(keyOf(words), words);
    }
  }
  return [...byKey.values()];
}

const keyOf = (words: ReadonlySet<number>): string => [...words].join();
const keysOf = (spans: readonly ReadonlySet<number>[]): Set<string> => new Set(spans.map(keyOf));

/** Content IoU; 0 where source or cue is wrong. */
function wholeSimilarity(gold: RoleWords, found: RoleWords): number {
  if (overlapF1(gold.source, found.source) < MIN_SOURCE_F1) return 0;
  const hasCue = gold.cue.size + found.cue.size > 0;
  if (hasCue && intersectionSize(gold.cue, found.cue) === 0) return 0;
  return intersectionOverUnion(gold.content, found.content);
}
