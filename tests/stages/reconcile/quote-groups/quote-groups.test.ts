import { describe, expect, test } from 'vitest';
import type { QuoteItem } from '../../../../pipeline/stages/reconcile/contract.ts';
import { groupQuotes } from '../../../../pipeline/stages/reconcile/quote-groups/index.ts';
import { quotedWords } from '../../../../pipeline/stages/reconcile/quote-groups/quoted-words.ts';
import { makeQuote, makeRecord } from '../records.ts';

const [one, two] = ['a', 'b'].map((id) => makeRecord(id));
const OTHERS: readonly QuoteItem[] = [
  makeQuote(one!, 'The tunnel was never safe'),
  makeQuote(two!, 'Nobody asked the fishermen'),
  makeQuote(two!, 'We will build a wider road to the harbour'),
];

function groupOfFirst(...items: readonly QuoteItem[]) {
  return groupQuotes([...items, ...OTHERS]).find((group) => group.members.includes(0));
}

describe('renderings of one utterance', () => {
  test.each([
    ['identical', 'We will close the bridge for the winter', 'We will close the bridge for the winter.', 0],
    [
      'trimmed',
      'We will close the bridge for the winter, and perhaps for good',
      'We will close the bridge for the winter',
      4 / 12,
    ],
    [
      'reworded',
      'We will shut the bridge down during the winter months',
      'We are going to close the bridge during winter months',
      null,
    ],
  ] as const)('%s', (status, a, b, drift) => {
    const group = groupOfFirst(makeQuote(one!, a), makeQuote(two!, b));
    expect(group).toMatchObject({ members: [0, 1], status });
    if (drift !== null) expect(group?.drift).toBeCloseTo(drift, 2);
    expect(group?.drift).toBeLessThanOrEqual(1);
  });

  test('the fullest wording represents', () => {
    const group = groupOfFirst(
      makeQuote(one!, 'close the bridge for the winter'),
      makeQuote(two!, 'We will close the bridge for the winter, and perhaps for good'),
    );
    expect(group?.representative).toBe(1);
  });

  test('part of a mixed rendering is compared by what is quoted', () => {
    const mixed = makeQuote(
      one!,
      'the council, weary of complaints from shops, would “close the old bridge for the whole winter',
      { quotation: 'mixed' },
    );
    expect(groupOfFirst(mixed, makeQuote(two!, 'We will close the old bridge for the whole winter'))?.members).toEqual([
      0, 1,
    ]);
  });
});

describe('not one utterance', () => {
  test('other words', () => {
    expect(
      groupOfFirst(makeQuote(one!, 'We will close the bridge'), makeQuote(two!, 'Taxes must fall'))?.members,
    ).toEqual([0]);
  });

  test('indirect attributions alone are in no group', () => {
    const indirect = { quotation: 'indirect' } as const;
    const items = [
      makeQuote(one!, 'that the bridge would close for the winter', indirect),
      makeQuote(two!, 'that the bridge would close for the winter', indirect),
    ];
    expect(groupQuotes(items)).toEqual([]);
  });

  test('an indirect rendering joins a quoted one', () => {
    const items = [
      makeQuote(one!, 'close the bridge for the winter'),
      makeQuote(two!, 'close the bridge for the winter', { quotation: 'indirect' }),
    ];
    expect(groupOfFirst(...items)?.members).toEqual([0, 1]);
  });
});

describe('quotedWords', () => {
  test.each([
    ['is not a party” to “the dispute” or a “side involved', 'is not a party …  … the dispute …  … side involved'],
    ['he “hopes” so', 'hopes'],
    ['no marks at all', 'no marks at all'],
    ['she said "no" twice', 'no'],
    ['begins inside" and goes on', 'begins inside'],
  ])('%s', (piece, quoted) => {
    const bare = (text: string): string => text.replace(/[\s…]+/gu, ' ').trim();
    expect(bare(quotedWords(piece))).toBe(bare(quoted));
  });
});
