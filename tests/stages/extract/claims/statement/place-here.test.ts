import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../../pipeline/stages/extract/claims/index.ts';
import { articleOf, attributionOf, readTree } from '../read-tree.ts';

const MET =
  'ST.|St.|PROPN|NNP|2|compound IVES|Ives|PROPN|NNP|5|dep —|—|PUNCT|:|2|punct Crews|crew|NOUN|NNS|5|nsubj met|meet|VERB|VBD|0|root here|here|ADV|RB|5|advmod in|in|ADP|IN|8|case May_|May|PROPN|NNP|5|obl .|.|PUNCT|.|5|punct';
const SAID = MET.replace(
  '.|.|PUNCT|.|5|punct',
  ',|,|PUNCT|,|5|punct Ana|Ana|PROPN|NNP|11|nsubj said|say|VERB|VBD|5|parataxis .|.|PUNCT|.|5|punct',
);

function statementOf(row: string, dateline: number, quotation: 'direct' | null = null): string | undefined {
  const document = readTree(row);
  const parsed = articleOf(document);
  const parts = dateline === 0 ? [] : [{ kind: 'dateline' as const, start: 0, end: dateline }];
  const said =
    quotation === null
      ? []
      : [attributionOf(document, { source: 'Ana', cue: 'said', content: ['Crews met here in May'], quotation })];
  const found = { entities: [], mentions: [], figures: [], attributions: said };
  const claims = extractClaims({ ...parsed, article: { ...parsed.article, parts } }, found);
  return claims.find(({ statement }) => / (?:here|in St)/u.test(statement))?.statement;
}

describe('“here”', () => {
  it.each([
    ['is the place of the dateline', MET.replace('in|in|ADP', 'after|after|ADP'), 10, /met in St\. Ives after May/u],
    ['stays before another place', MET.replace('in|in|ADP', 'near|near|ADP'), 10, /met here near May/u],
    ['stays without a dateline', MET, 0, /met here in May/u],
    ['stays behind verbs of coming', MET.replace('met|meet', 'came|come'), 10, /came here in May/u],
    ['stays behind a preposition', MET.replace('here', 'from|from|ADP|IN|7|case here'), 10, /here/u],
  ])('%s', (_, row, dateline, expected) => {
    expect(statementOf(row, dateline)).toMatch(expected);
  });

  it('stays in what a speaker says', () => {
    expect(statementOf(SAID, 10, 'direct')).toMatch(/here/u);
  });
});
