/** How well groups across articles are found: pairs of figures and quotations, and stories. */
import { groupBy } from '../core/group-by.ts';
import type { ArticleRecord } from '../stages/contract.ts';
import { groupStories } from '../stages/reconcile/stories/index.ts';
import type { AnnotatedArticle } from './gold.ts';
import { intersectionOverUnion, type Measure, matchOneToOne, Tally } from './measure.ts';
import { wordsUnder } from './text-words.ts';

/** Figures match on any word in common, attributions on half of their content's words, as in `score.py`. */
const LEAST_FIGURE_OVERLAP = 0.01;
const LEAST_CONTENT_OVERLAP = 0.5;

/** A gold item's group, and the group of the item that it was matched with. */
interface MatchedGroups {
  readonly article: string;
  readonly gold: string | null | undefined;
  readonly found: string | null | undefined;
}

/**
 * Pairs of matched items of different articles that stand in one group: `score.py`'s measure of claim groups, for the two other kinds.
 * @param textOf gives an article's text by its id.
 */
export function scoreGroups(
  gold: readonly AnnotatedArticle[],
  found: readonly AnnotatedArticle[],
  textOf: (article: string) => string,
): Measure[] {
  const foundById = new Map(found.map((article) => [article.article, article]));
  const figures: MatchedGroups[] = [];
  const quotes: MatchedGroups[] = [];
  for (const article of gold) {
    const other = foundById.get(article.article);
    if (!other) continue;
    const words = wordsUnder(textOf(article.article));
    const match = <Item>(
      goldItems: readonly Item[],
      foundItems: readonly Item[],
      read: (item: Item) => Set<number>,
      least: number,
    ) => {
      const withWords = (items: readonly Item[]) => items.map((item) => ({ item, words: read(item) }));
      return matchOneToOne(
        withWords(goldItems),
        withWords(foundItems),
        (a, b) => intersectionOverUnion(a.words, b.words),
        least,
      );
    };
    for (const [a, b] of match(article.figures, other.figures, (figure) => words(figure.at), LEAST_FIGURE_OVERLAP))
      figures.push({ article: article.article, gold: a.item.group, found: b.item.group });
    for (const [a, b] of match(
      article.attributions,
      other.attributions,
      ({ content }) => words(content),
      LEAST_CONTENT_OVERLAP,
    ))
      quotes.push({ article: article.article, gold: a.item.group, found: b.item.group });
  }
  return [tallyPairs(figures).toMeasure('figure groups (pairs)'), tallyPairs(quotes).toMeasure('quote groups (pairs)')];
}

function tallyPairs(items: readonly MatchedGroups[]): Tally {
  const tally = new Tally();
  items.forEach((a, at) => {
    for (const b of items.slice(0, at)) {
      if (a.article === b.article) continue;
      const inGold = a.gold != null && a.gold === b.gold;
      const inFound = a.found != null && a.found === b.found;
      tally.add(Number(inGold && inFound), Number(inFound && !inGold), Number(inGold && !inFound));
    }
  });
  return tally;
}

/**
 * Stories recovered where the inputs' own are withheld: B-cubed (Bagga and Baldwin 1998), with dates and without.
 * @param records articles whose `story` is the gold one.
 */
export function scoreStories(records: readonly ArticleRecord[], windowDays: number): Measure[] {
  const gold = records.map((record) => record.article.story ?? record.article.article_id);
  const groupWith = (hasDates: boolean): number[] => {
    const withheld = records.map((record) => ({
      ...record,
      article: { ...record.article, story: null, published_on: hasDates ? record.article.published_on : null },
    }));
    const found: number[] = [];
    for (const [story, { records: members }] of groupStories(withheld, { windowDays }).entries())
      for (const at of members) found[at] = story;
    return found;
  };
  return [
    toMeasure('stories (B-cubed)', scoreBCubed(gold, groupWith(true))),
    toMeasure('stories without dates (B-cubed)', scoreBCubed(gold, groupWith(false))),
  ];
}

interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly items: number;
}

/** Mean over the items of the shares of their group that is right, and of their gold group that is found. */
export function scoreBCubed(gold: readonly unknown[], found: readonly unknown[]): BCubed {
  const items = gold.map((_, at) => at);
  const byGold = groupBy(items, (at) => gold[at]);
  const byFound = groupBy(items, (at) => found[at]);
  let precision = 0;
  let recall = 0;
  for (const at of items) {
    const ofFound = byFound.get(found[at])!;
    const shared = ofFound.filter((other) => gold[other] === gold[at]).length;
    precision += shared / ofFound.length / items.length;
    recall += shared / byGold.get(gold[at])!.length / items.length;
  }
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    items: items.length,
  };
}

function toMeasure(name: string, { precision, recall, f1, items }: BCubed): Measure {
  return { name, value: f1, precision, recall, counts: `${items} articles` };
}
