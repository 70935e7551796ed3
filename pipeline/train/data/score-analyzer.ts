/** Measures of an analyzer on gold words. */
import type { Analyzer } from '../../language/analyzer.ts';
import type { ConlluSentence } from '../../language/conllu.ts';
import type { NamedSentence } from './names-corpora.ts';

/** Shares of words (0 to 1), punctuation counted. */
export interface TreeScores {
  readonly upos: number;
  readonly xpos: number;
  /** Right head. */
  readonly uas: number;
  /** Right head and relation without its subtype, as the CoNLL 2018 shared task measured. */
  readonly las: number;
  /** Right head and relation with its subtype. */
  readonly lasWithSubtype: number;
}

const universal = (deprel: string): string => deprel.split(':')[0]!;

/** Tags and trees against a treebank. */
export function scoreTrees(analyzer: Analyzer, sentences: readonly ConlluSentence[]): TreeScores {
  const analyses = analyzer.analyze(sentences.map(({ words }) => words.map(({ form }) => form)));
  const right = { upos: 0, xpos: 0, uas: 0, las: 0, lasWithSubtype: 0 };
  let words = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { upos, xpos, heads, deprels } = analyses[index]!;
    for (const [position, gold] of sentence.words.entries()) {
      words++;
      if (upos[position] === gold.upos) right.upos++;
      if (xpos[position] === gold.xpos) right.xpos++;
      if (heads[position] !== gold.head) continue;
      right.uas++;
      if (universal(deprels[position]!) === universal(gold.deprel)) right.las++;
      if (deprels[position] === gold.deprel) right.lasWithSubtype++;
    }
  }
  return {
    upos: right.upos / words,
    xpos: right.xpos / words,
    uas: right.uas / words,
    las: right.las / words,
    lasWithSubtype: right.lasWithSubtype / words,
  };
}

/** Types that the measures of names count. */
export const SCORED_TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

export interface NameScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 of each type. */
  readonly byType: Readonly<Record<string, number>>;
}

/** Names against a corpus: a name counts where both ends and the type are right. */
export function scoreNames(analyzer: Analyzer, sentences: readonly NamedSentence[]): NameScores {
  const analyses = analyzer.analyze(sentences.map(({ forms }) => forms));
  const counts = new Map([...SCORED_TYPES, 'all'].map((type) => [type, { gold: 0, found: 0, right: 0 }]));
  const count = (type: string, key: 'gold' | 'found' | 'right'): void => {
    counts.get(type)![key]++;
    counts.get('all')![key]++;
  };
  for (const [index, { names }] of sentences.entries()) {
    const gold = new Set<string>();
    for (const { first, end, type } of names) {
      if (type === null || !SCORED_TYPES.has(type)) continue;
      gold.add(`${first} ${end} ${type}`);
      count(type, 'gold');
    }
    for (const { first, end, type } of analyses[index]!.names) {
      if (!SCORED_TYPES.has(type)) continue;
      count(type, 'found');
      if (gold.has(`${first} ${end} ${type}`)) count(type, 'right');
    }
  }
  const f1 = ({ gold, found, right }: { gold: number; found: number; right: number }): number =>
    (2 * right) / Math.max(1, gold + found);
  const all = counts.get('all')!;
  return {
    precision: all.right / Math.max(1, all.found),
    recall: all.right / Math.max(1, all.gold),
    f1: f1(all),
    byType: Object.fromEntries([...SCORED_TYPES].map((type) => [type, f1(counts.get(type)!)])),
  };
}
