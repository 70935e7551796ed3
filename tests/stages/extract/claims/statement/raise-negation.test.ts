import { describe, expect, it } from 'vitest';
import {
  isUnderNegatedBelief,
  withRaisedNegation,
} from '../../../../../pipeline/stages/extract/claims/statement/raise-negation.ts';
import { verbatimWords } from '../../../../../pipeline/stages/extract/claims/statement/word.ts';
import { readTree } from '../read-tree.ts';

const THINK =
  "I|I|PRON|PRP|4|nsubj do_|do|AUX|VBP|4|aux n't|n't|PART|RB|4|advmod think|think|VERB|VB|0|root ferries|ferry|NOUN|NNS|6|nsubj sink|sink|VERB|VBP|4|ccomp";

function raised(row: string, head: number): string | null {
  const document = readTree(row);
  const words = verbatimWords(document.tokens.slice(4));
  const token = document.tokens[head]!;
  if (!isUnderNegatedBelief(document, token)) return null;
  return (
    withRaisedNegation(document, token, words)
      ?.map(({ text }) => text)
      .join(' ') ?? null
  );
}

describe('a negated belief', () => {
  it('negates what is believed', () => {
    expect(raised(THINK, 5)).toBe('ferries do not sink');
    expect(raised(THINK.replace('sink|sink|VERB|VBP', 'sank|sink|VERB|VBD'), 5)).toBe('ferries did not sink');
  });

  it.each([
    ['cannot', 'can|can|AUX|MD|7|aux', 'ferries cannot sink'],
    ['will not', 'will|will|AUX|MD|7|aux', 'ferries will not sink'],
  ])('stands after an auxiliary: %s', (_, auxiliary, expected) => {
    const row = THINK.replace('6|nsubj', '7|nsubj').replace('sink|sink|VERB|VBP', `${auxiliary} sink|sink|VERB|VB`);
    expect(raised(row, 6)).toBe(expected);
  });

  it('is in “nor” too', () => {
    const nor = THINK.replace("n't|n't|PART|RB|4|advmod", 'nor|nor|CCONJ|CC|4|cc');
    expect(raised(nor, 5)).toBe('ferries do not sink');
    expect(raised(nor.replace('nor|nor', 'and|and'), 5)).toBeNull();
  });

  it('does not raise over other verbs, nor without a negation', () => {
    expect(raised(THINK.replace('think|think', 'know|know'), 5)).toBeNull();
    expect(raised(THINK.replace("n't|n't|PART|RB", 'often|often|ADV|RB'), 5)).toBeNull();
  });
});
