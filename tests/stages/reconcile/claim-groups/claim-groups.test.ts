import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupClaims } from '../../../../pipeline/stages/reconcile/claim-groups/index.ts';
import type { ClaimItem } from '../../../../pipeline/stages/reconcile/contract.ts';
import { makeClaim, makeQuote, makeRecord, membersOf } from '../records.ts';

const [one, two, three] = ['a', 'b', 'c'].map((id) => makeRecord(id));

/** Claims of the same story, so that common words weigh little. */
const OTHERS: readonly ClaimItem[] = [
  makeClaim(one!, 'Norway opened a tunnel under the fjord in March.'),
  makeClaim(one!, 'Norway hopes that tourists return to the valley.'),
  makeClaim(two!, 'Ferries carried 200 cars over the fjord every hour.'),
  makeClaim(two!, 'Engineers had warned of falling rocks.'),
  makeClaim(three!, 'Norway borrowed money for the tunnel from a bank in Oslo.'),
  makeClaim(three!, 'Drivers pay a toll of 90 kroner.'),
];

function grouped(a: ClaimItem, b: ClaimItem): boolean {
  const items = [a, b, ...OTHERS];
  return groupClaims(items).some((group) => group.members.includes(0) && group.members.includes(1));
}

describe('the same proposition', () => {
  test.each([
    ['other wording', 'Denmark supplied the steel for the bridge.', 'The steel for the bridge came from Denmark.'],
    ['a people for its country', 'Denmark delivers steel to Sweden.', 'Danish steel is delivered to Sweden.'],
    [
      'a seat of government for its country',
      'Stockholm rejected the offer of steel.',
      'Sweden turned down and rejected the offer of steel.',
    ],
    [
      'precision of a number',
      'About 70% of the steel came from Denmark.',
      'More than 70 percent of the steel was supplied by Denmark.',
    ],
    ['synonyms', 'The minister resigned after the inquiry.', 'The minister quit after the investigation.'],
  ])('%s', (_, a, b) => {
    expect(grouped(makeClaim(one!, a), makeClaim(two!, b))).toBe(true);
  });
});

describe('another proposition', () => {
  test.each([
    ['another number', 'About 70% of the steel came from Denmark.', 'About 20% of the steel came from Denmark.'],
    ['another actor', 'Denmark closed its border to trucks.', 'Sweden closed its border to trucks.'],
    ['another object', 'Denmark supplied steel for the new bridge.', 'Denmark supplied nurses for a hospital.'],
    [
      'another predicate',
      'The mayor praised the builders of the old bridge.',
      'The mayor fined the owners of a casino.',
    ],
  ])('%s', (_, a, b) => {
    expect(grouped(makeClaim(one!, a), makeClaim(two!, b))).toBe(false);
  });

  test('another time', () => {
    const times = (year: number) => ({ time_start_on: `${year}-01-01`, time_end_on: `${year}-12-31` });
    const text = 'Denmark sold steel to Sweden.';
    expect(grouped(makeClaim(one!, text, times(2021)), makeClaim(two!, text, times(2022)))).toBe(false);
    expect(grouped(makeClaim(one!, text, times(2021)), makeClaim(two!, text))).toBe(true);
  });
});

describe('status', () => {
  const text = 'Denmark supplied the steel for the bridge.';
  const status = (...items: readonly ClaimItem[]): string | undefined =>
    groupClaims([...items, ...OTHERS]).find((group) => group.members.includes(0))?.status;

  test('one article is single', () => {
    expect(status(makeClaim(one!, text))).toBe('single');
  });

  test('the same words are repeated', () => {
    expect(status(makeClaim(one!, text), makeClaim(two!, text))).toBe('repeated');
  });

  test('hedging or another source makes them varied', () => {
    expect(status(makeClaim(one!, text), makeClaim(two!, text, { certainty: 'possible' }))).toBe('varied');
    const { attribution } = makeQuote(two!, text);
    expect(status(makeClaim(one!, text), makeClaim(two!, text, {}, attribution))).toBe('varied');
  });

  test('a denial and a negation dispute', () => {
    const { attribution } = makeQuote(two!, text, { stance: 'denies' });
    expect(status(makeClaim(one!, text), makeClaim(two!, text, {}, attribution))).toBe('disputed');
    const negated = makeClaim(two!, 'Denmark did not supply the steel for the bridge.', { polarity: 'negated' });
    expect(status(makeClaim(one!, text), negated)).toBe('disputed');
  });

  test('the same words read as negated once do not', () => {
    expect(status(makeClaim(one!, text), makeClaim(two!, text, { polarity: 'negated' }))).toBe('repeated');
  });
});

test('the representative stands on its own', () => {
  const items = [
    makeClaim(one!, 'It supplied the steel for the bridge.', { is_verbatim: true }),
    makeClaim(two!, 'Denmark supplied the steel for the bridge.'),
    ...OTHERS,
  ];
  const group = groupClaims(items).find(({ members }) => members.includes(1));
  expect(group?.representative).toBe(1);
});

describe('laws', () => {
  const statements = fc.array(
    fc.array(
      fc.constantFrom(
        'Denmark',
        'Sweden',
        'steel',
        'bridge',
        'sold',
        'closed',
        'not',
        '70%',
        '90%',
        'minister',
        'in',
        'March',
      ),
      {
        minLength: 2,
        maxLength: 8,
      },
    ),
    { maxLength: 25 },
  );

  test('every claim is in one group, whatever the order', () => {
    fc.assert(
      fc.property(statements, fc.infiniteStream(fc.nat()), (list, random) => {
        const items = list.map((words, at) => makeClaim([one, two, three][at % 3]!, `${words.join(' ')} ${at}`));
        const groups = groupClaims(items);
        expect(groups.flatMap((group) => group.members).sort((a, b) => a - b)).toEqual(items.map((_, at) => at));
        const shuffled = items
          .map((item) => ({ item, order: random.next().value as number }))
          .sort((a, b) => a.order - b.order)
          .map(({ item }) => item);
        const show = (item: ClaimItem): string => item.id;
        expect(membersOf(groupClaims(shuffled), shuffled, show)).toEqual(membersOf(groups, items, show));
      }),
      { numRuns: 60 },
    );
  });

  test('copies cost no more than their number', () => {
    const items = Array.from({ length: 20_000 }, (_, at) =>
      makeClaim(makeRecord(`r${at}`), `Denmark sold steel number ${at % 7} to Sweden.`),
    );
    const start = performance.now();
    const groups = groupClaims(items);
    expect(groups.flatMap((group) => group.members)).toHaveLength(items.length);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
