/** Scores a release against gold with the measures that `score.py` of the gold annotations defines. */
import type { AnnotatedArticle, AnnotatedAttribution, AnnotatedClaim, AnnotatedFigure } from './gold.ts';
import {
  Accuracy,
  intersectionOverUnion,
  type Match,
  type Measure,
  matchOneToOne,
  overlapF1,
  Tally,
} from './measure.ts';
import { wordsUnder } from './text-words.ts';

/** A gold item that was not found, or a found item that is not gold. */
interface Difference {
  readonly side: 'missed' | 'extra';
  readonly article: string;
  readonly kind: 'boilerplate' | 'mention' | 'figure' | 'attribution' | 'claim';
  readonly text: string;
}

/** The measures in a fixed order, and what differs. */
export interface Scores {
  readonly measures: readonly Measure[];
  readonly differences: readonly Difference[];
  /** Matched claims, for measures of their groups: keys of gold and found claim. */
  readonly claimMatches: readonly {
    readonly article: string;
    readonly gold: AnnotatedClaim;
    readonly found: AnnotatedClaim;
  }[];
}

/** Least word overlap of two claims, and of two attributions' contents, that are one. */
const LEAST_OVERLAP = 0.5;
/** Figures match on any word in common. */
const ANY_OVERLAP = 0.01;

const NOTHING: Omit<AnnotatedArticle, 'article'> = {
  boilerplate: [],
  entities: [],
  figures: [],
  attributions: [],
  claims: [],
};

/**
 * @param texts gives an article's text by its id.
 */
export function score(
  gold: readonly AnnotatedArticle[],
  found: readonly AnnotatedArticle[],
  texts: (article: string) => string,
): Scores {
  const board = new Board();
  const byId = new Map(found.map((article) => [article.article, article]));
  for (const article of gold)
    board.scoreArticle(
      article,
      byId.get(article.article) ?? { ...NOTHING, article: article.article },
      texts(article.article),
    );
  return board.finish();
}

type Words = ReturnType<typeof wordsUnder>;

class Board {
  private readonly tallies = new Map<string, Tally>();
  private readonly accuracies = new Map<string, Accuracy>();
  private readonly differences: Difference[] = [];
  private readonly claimMatches: { article: string; gold: AnnotatedClaim; found: AnnotatedClaim }[] = [];

  scoreArticle(gold: AnnotatedArticle, found: AnnotatedArticle, text: string): void {
    const words = wordsUnder(text);
    this.tally('boilerplate').addSets(words(gold.boilerplate), words(found.boilerplate));
    this.scoreMentions(gold, found, words);
    const figures = this.scoreFigures(gold, found, words);
    this.scoreAttributions(gold, found, words);
    const claims = this.scoreClaims(gold, found, words);
    this.scoreTies(gold, figures, claims);
  }

  finish(): Scores {
    const groups = this.tally('groups (pairs)');
    this.claimMatches.forEach((a, i) => {
      for (const b of this.claimMatches.slice(0, i)) {
        if (a.article === b.article) continue;
        const inGold = a.gold.group === b.gold.group;
        const inFound = a.found.group != null && a.found.group === b.found.group;
        groups.add(Number(inGold && inFound), Number(inFound && !inGold), Number(inGold && !inFound));
      }
    });
    return {
      measures: [
        ...[...this.tallies].map(([name, tally]) => tally.toMeasure(name)),
        ...[...this.accuracies].map(([name, accuracy]) => accuracy.toMeasure(name)),
      ],
      differences: this.differences,
      claimMatches: this.claimMatches,
    };
  }

  private tally(name: string): Tally {
    const tally = this.tallies.get(name) ?? new Tally();
    this.tallies.set(name, tally);
    return tally;
  }

  private accuracy(name: string): Accuracy {
    const accuracy = this.accuracies.get(name) ?? new Accuracy();
    this.accuracies.set(name, accuracy);
    return accuracy;
  }

  private scoreMentions(gold: AnnotatedArticle, found: AnnotatedArticle, words: Words): void {
    const goldNames = namesByWords(gold, words);
    const foundNames = namesByWords(found, words);
    const common = [...goldNames.keys()].filter((key) => foundNames.has(key));
    const rightType = common.filter((key) => goldNames.get(key)!.type === foundNames.get(key)!.type).length;
    this.tally('mentions').add(common.length, foundNames.size - common.length, goldNames.size - common.length);
    this.tally('mentions+type').add(rightType, foundNames.size - rightType, goldNames.size - rightType);
    const differences = (side: Difference['side'], own: typeof goldNames, other: typeof goldNames): void => {
      for (const [key, { text, type }] of own)
        if (!other.has(key))
          this.differences.push({ side, article: gold.article, kind: 'mention', text: `${text} (${type})` });
    };
    differences('missed', goldNames, foundNames);
    differences('extra', foundNames, goldNames);
  }

  private scoreFigures(gold: AnnotatedArticle, found: AnnotatedArticle, words: Words): Pair<AnnotatedFigure>[] {
    const matches = matchOneToOne(
      withWords(gold.figures, (figure) => words(figure.at)),
      withWords(found.figures, (figure) => words(figure.at)),
      (a, b) => intersectionOverUnion(a.words, b.words),
      ANY_OVERLAP,
    );
    const count = (name: string, keys: readonly (keyof AnnotatedFigure)[]): void => {
      const right = matches.filter(([a, b]) =>
        keys.every((key) => (a.item[key] || null) === (b.item[key] || null)),
      ).length;
      this.tally(name).add(right, found.figures.length - right, gold.figures.length - right);
    };
    count('figures', []);
    count('figures+value', ['value_low', 'value_high']);
    count('figures+value+unit', ['value_low', 'value_high', 'unit']);
    count('figures strict', ['value_low', 'value_high', 'unit', 'bound', 'period']);
    this.note('figure', gold.article, gold.figures, found.figures, matches, (figure) => join(figure.at));
    return matches.map(([{ item: a }, { item: b }]) => [a, b]);
  }

  private scoreAttributions(gold: AnnotatedArticle, found: AnnotatedArticle, words: Words): void {
    const read = (attribution: AnnotatedAttribution) => ({
      source: words(attribution.source),
      cue: words(attribution.cue),
      content: words(attribution.content),
    });
    const goldItems = withWords(gold.attributions, read);
    const foundItems = withWords(found.attributions, read);
    const sharesCue = (a: ReturnType<typeof read>, b: ReturnType<typeof read>): boolean =>
      overlapF1(a.cue, b.cue) > 0 && a.cue.size > 0;
    const matches = matchOneToOne(
      goldItems,
      foundItems,
      (a, b) => {
        const content = intersectionOverUnion(a.words.content, b.words.content);
        return content >= LEAST_OVERLAP ? content + (sharesCue(a.words, b.words) ? 0.5 : 0) : 0;
      },
      LEAST_OVERLAP,
    );
    const add = (name: string, right: number): void =>
      this.tally(name).add(right, foundItems.length - right, goldItems.length - right);
    const sameSource = matches.filter(([a, b]) => overlapF1(a.words.source, b.words.source) >= 0.5);
    const sameCue = sameSource.filter(
      ([a, b]) => sharesCue(a.words, b.words) || a.words.cue.size + b.words.cue.size === 0,
    );
    add('attributions', matches.length);
    add('attributions+source', sameSource.length);
    add('attributions strict', sameCue.length);
    for (const role of ['source', 'cue', 'content'] as const)
      this.tally(`${role} words`).addSets(
        new Set(goldItems.flatMap((item) => [...item.words[role]])),
        new Set(foundItems.flatMap((item) => [...item.words[role]])),
      );
    for (const [a, b] of matches)
      for (const column of ['quotation', 'stance', 'source_kind'] as const)
        this.accuracy(`attribution ${column}`).add(a.item[column] === b.item[column]);
    this.note('attribution', gold.article, gold.attributions, found.attributions, matches, (attribution) =>
      [attribution.source, attribution.cue, attribution.content].map(join).join(' | '),
    );
  }

  private scoreClaims(gold: AnnotatedArticle, found: AnnotatedArticle, words: Words): Pair<AnnotatedClaim>[] {
    const matches = matchOneToOne(
      withWords(gold.claims, (claim) => words(claim.span)),
      withWords(found.claims, (claim) => words(claim.span)),
      (a, b) => intersectionOverUnion(a.words, b.words),
      LEAST_OVERLAP,
    );
    this.tally('claims').add(matches.length, found.claims.length - matches.length, gold.claims.length - matches.length);
    for (const [{ item: a }, { item: b }] of matches) {
      for (const column of ['kind', 'polarity', 'certainty'] as const)
        this.accuracy(`claim ${column}`).add(a[column] === b[column]);
      this.accuracy('claim voice').add(Boolean(a.attribution) === Boolean(b.attribution));
      this.claimMatches.push({ article: gold.article, gold: a, found: b });
    }
    this.note('claim', gold.article, gold.claims, found.claims, matches, (claim) => join(claim.span));
    return matches.map(([{ item: a }, { item: b }]) => [a, b]);
  }

  /** Of the gold figures that a gold claim lists, those that were found in a claim that matches such a claim. */
  private scoreTies(
    gold: AnnotatedArticle,
    figures: readonly Pair<AnnotatedFigure>[],
    claims: readonly Pair<AnnotatedClaim>[],
  ): void {
    const foundFigureOf = new Map(figures.map(([a, b]) => [a.key, b.key]));
    for (const key of new Set(gold.claims.flatMap((claim) => claim.figures))) {
      const figure = foundFigureOf.get(key);
      const isTied =
        figure !== undefined && claims.some(([a, b]) => a.figures.includes(key) && b.figures.includes(figure));
      this.accuracy('figures tied to claims').add(isTied);
    }
  }

  private note<Item>(
    kind: Difference['kind'],
    article: string,
    gold: readonly Item[],
    found: readonly Item[],
    matches: readonly Match<WithWords<Item, unknown>, WithWords<Item, unknown>>[],
    show: (item: Item) => string,
  ): void {
    const matchedGold = new Set(matches.map(([item]) => item.item));
    const matchedFound = new Set(matches.map(([, item]) => item.item));
    for (const item of gold)
      if (!matchedGold.has(item)) this.differences.push({ side: 'missed', article, kind, text: show(item) });
    for (const item of found)
      if (!matchedFound.has(item)) this.differences.push({ side: 'extra', article, kind, text: show(item) });
  }
}

/** A gold item and the found item that it matches. */
type Pair<Item> = readonly [gold: Item, found: Item];

interface WithWords<Item, Read> {
  readonly item: Item;
  readonly words: Read;
}

function withWords<Item, Read>(items: readonly Item[], read: (item: Item) => Read): WithWords<Item, Read>[] {
  return items.map((item) => ({ item, words: read(item) }));
}

/** Name mentions by the numbers of their words; the later of two with the same words stands. */
function namesByWords(article: AnnotatedArticle, words: Words): Map<string, { text: string; type: string }> {
  const names = new Map<string, { text: string; type: string }>();
  for (const { type, mentions } of article.entities)
    for (const mention of mentions)
      if ((mention.form ?? 'name') === 'name') names.set([...words([mention])].join(' '), { text: mention.text, type });
  return names;
}

function join(pieces: readonly { readonly text: string }[]): string {
  return pieces.map((piece) => piece.text).join(' … ');
}
