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
  private readonly whole = new Tally();

  /** Adds one article; spans count code points. */
  add(text: string, gold: readonly AttributionSpans[], found: readonly AttributionSpans[]): void {
    const wordsOf = wordsUnder(text);
    for (const role of ROLES) {
      this.exact[role].addSets(spanKeys(gold, role, wordsOf), spanKeys(found, role, wordsOf));
      this.words[role].addSets(
        wordsOf(gold.flatMap((each) => each[role])),
        wordsOf(found.flatMap((each) => each[role])),
      );
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
   * - `words`: words of an article that stand in the role in any attribution.
   * - `whole`: attributions paired one to one, with a content IoU of at least 0.5, a source word F1 of at least 0.5 and a cue word in
   *   common (or no cue on either side).
   */
  toMeasures(): Measure[] {
    return [
      ...ROLES.map((role) => this.exact[role].toMeasure(`exact ${role} spans`)),
      ...ROLES.map((role) => this.words[role].toMeasure(`${role} words`)),
      this.whole.toMeasure('whole attributions'),
    ];
  }
}

/** Spans by the words that they hold; spans without words do not count. */
function spanKeys(
  attributions: readonly AttributionSpans[],
  role: Role,
  wordsOf: (spans: readonly Span[]) => Set<number>,
): Set<string> {
  const keys = new Set<string>();
  for (const attribution of attributions) {
    for (const piece of attribution[role]) {
      const words = [...wordsOf([piece])];
      if (words.length > 0) keys.add(`${words[0]}-${words.at(-1)}`);
    }
  }
  return keys;
}

/** Content IoU; 0 where source or cue is wrong. */
function wholeSimilarity(gold: RoleWords, found: RoleWords): number {
  if (overlapF1(gold.source, found.source) < MIN_SOURCE_F1) return 0;
  const hasCue = gold.cue.size + found.cue.size > 0;
  if (hasCue && intersectionSize(gold.cue, found.cue) === 0) return 0;
  return intersectionOverUnion(gold.content, found.content);
}
