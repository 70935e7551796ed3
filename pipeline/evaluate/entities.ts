/** Measures of entities against gold: linking over all articles (B-cubed), and pronouns and descriptions resolved. */
import type { AnnotatedArticle } from './gold.ts';
import { type Measure, Tally } from './measure.ts';
import { wordsUnder } from './text-words.ts';

/** A mention under the same words on both sides; `null` where a side has none. */
interface MentionPair {
  readonly article: string;
  readonly form: 'name' | 'reference';
  readonly gold: string | null;
  readonly found: string | null;
}

/**
 * B-cubed F1 over name mentions (Bagga & Baldwin 1998; a mention that one side lacks is alone there), and F1 of pronouns
 * and nominals that lead to the right entity: the found entity that most of a gold entity's names belong to, or the reverse.
 * @param texts gives an article's text by its id.
 */
export function scoreEntities(
  gold: readonly AnnotatedArticle[],
  found: readonly AnnotatedArticle[],
  texts: (article: string) => string,
): Measure[] {
  const byId = new Map(found.map((article) => [article.article, article]));
  const pairs = gold.flatMap((article) => pairMentions(article, byId.get(article.article), texts(article.article)));
  return [scoreLinks(pairs), scoreReferences(pairs)];
}

function pairMentions(gold: AnnotatedArticle, found: AnnotatedArticle | undefined, text: string): MentionPair[] {
  const words = wordsUnder(text);
  const pairs = new Map<string, { -readonly [Key in keyof MentionPair]: MentionPair[Key] }>();
  for (const [side, article] of [
    ['gold', gold],
    ['found', found],
  ] as const) {
    for (const { key, mentions } of article?.entities ?? []) {
      for (const mention of mentions) {
        const form = (mention.form ?? 'name') === 'name' ? 'name' : 'reference';
        const place = `${form} ${[...words([mention])].join(' ')}`;
        const pair = pairs.get(place) ?? { article: gold.article, form, gold: null, found: null };
        pair[side] = key;
        pairs.set(place, pair);
      }
    }
  }
  return [...pairs.values()];
}

function scoreLinks(pairs: readonly MentionPair[]): Measure {
  const names = pairs.filter(({ form }) => form === 'name');
  const precision = meanOverlap(names, 'found', 'gold');
  const recall = meanOverlap(names, 'gold', 'found');
  const value = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { name: 'entities (B-cubed)', value, precision, recall, counts: `${names.length} name mentions` };
}

/** The mean, over one side's mentions, of the share of its entity's mentions that are of the same entity on the other side. */
function meanOverlap(pairs: readonly MentionPair[], own: 'gold' | 'found', other: 'gold' | 'found'): number {
  const sizes = new Map<string, number>();
  const common = new Map<string, number>();
  const owned = pairs.filter((pair) => pair[own] !== null);
  const both = (pair: MentionPair): string => `${pair[own]}\n${pair[other]}`;
  for (const pair of owned) {
    sizes.set(pair[own]!, (sizes.get(pair[own]!) ?? 0) + 1);
    if (pair[other] !== null) common.set(both(pair), (common.get(both(pair)) ?? 0) + 1);
  }
  const sum = owned.reduce((total, pair) => total + (common.get(both(pair)) ?? 0) / sizes.get(pair[own]!)!, 0);
  return owned.length > 0 ? sum / owned.length : 0;
}

function scoreReferences(pairs: readonly MentionPair[]): Measure {
  const goldOf = mostShared(pairs);
  const tally = new Tally();
  for (const { form, gold, found } of pairs) {
    if (form !== 'reference') continue;
    const isRight = gold !== null && found !== null && goldOf.get(found) === gold;
    tally.add(Number(isRight), Number(found !== null && !isRight), Number(gold !== null && !isRight));
  }
  return tally.toMeasure('pronouns and nominals');
}

/** The gold entity that most names of each found entity belong to. */
function mostShared(pairs: readonly MentionPair[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, gold, found } of pairs) {
    if (form !== 'name' || gold === null || found === null) continue;
    const votes = counts.get(found) ?? new Map<string, number>();
    votes.set(gold, (votes.get(gold) ?? 0) + 1);
    counts.set(found, votes);
  }
  return new Map(
    [...counts].map(([found, votes]) => [
      found,
      [...votes].reduce((best, each) => (each[1] > best[1] ? each : best))[0],
    ]),
  );
}
