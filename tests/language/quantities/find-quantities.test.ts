import { describe, expect, it } from 'vitest';
import { cutAtoms } from '../../../pipeline/language/quantities/atom.ts';
import { findQuantities } from '../../../pipeline/language/quantities/find-quantities.ts';
import { readSharedSigns } from '../../../pipeline/language/quantities/shared-signs.ts';

/** `words | low..high bound kind unit` of each quantity of a text; `!words` for what could not be read. */
function quantitiesIn(text: string, home: string | null = null): string[] {
  const atoms = cutAtoms(text);
  const { quantities, problems } = findQuantities(atoms, { signs: readSharedSigns(text, home) });
  const words = (first: number, end: number) => text.slice(atoms[first]!.start, atoms[end - 1]!.end);
  return [
    ...quantities.map(
      ({ first, end, low, high, bound, kind, unit }) =>
        `${words(first, end)} | ${low ?? ''}..${high ?? ''} ${bound} ${kind} ${unit ?? '-'}`,
    ),
    ...problems.map(({ first, end }) => `!${words(first, end)}`),
  ];
}

describe('money', () => {
  it.each([
    [
      'It paid $900m (£723m).',
      '$900m | 900000000..900000000 exact money USD',
      '£723m | 723000000..723000000 exact money GBP',
    ],
    ['It cost US$ 5.', 'US$ 5 | 5..5 exact money USD'],
    ['A $5 fee.', '$5 | 5..5 exact money USD'],
    ['A$5 and C $6.', 'A$5 | 5..5 exact money AUD', 'C $6 | 6..6 exact money CAD'],
    ['USD10m', 'USD10m | 10000000..10000000 exact money USD'],
    ['7.5 million Danish crowns', '7.5 million Danish crowns | 7500000..7500000 exact money DKK'],
    ['a 50-cent coin', '50-cent | 0.5..0.5 exact money USD'],
    ['30 pence', '30 pence | 0.3..0.3 exact money GBP'],
    ['down to $-50.8bn', '$-50.8bn | -50800000000..-50800000000 exact money USD'],
    ['$5-10 million', '$5-10 million | 5000000..10000000 range money USD'],
    ['tens of millions of dollars', 'tens of millions of dollars | 10000000..100000000 range money USD'],
    ['500 Hong Kong dollars', '500 Hong Kong dollars | 500..500 exact money HKD'],
    ['¥500, the yuan fell', '¥500 | 500..500 exact money CNY'],
    ['It fetched 361 million pounds.', '361 million pounds | 361000000..361000000 exact money GBP'],
    ['ALL 5 rooms', '5 | 5..5 exact number -'],
    ['a 200-pound man', '200-pound | 200..200 exact measurement [lb_av]'],
    ['ten pounds of flour', 'ten pounds | 10..10 exact measurement [lb_av]'],
  ])('%s', (text, ...expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });

  it('reads a plain dollar as that of the country that the text comes from, unless it says otherwise', () => {
    expect(quantitiesIn('It cost $5.', 'AUD')).toEqual(['$5 | 5..5 exact money AUD']);
    expect(quantitiesIn('It cost $5. All figures in Canadian dollars.')[0]).toBe('$5 | 5..5 exact money CAD');
    expect(quantitiesIn('He got 5 Canadian dollars ($4).')[1]).toBe('$4 | 4..4 exact money USD');
  });
});

describe('units', () => {
  it.each([
    ['87 mph (140 km/h)', '87 mph | 87..87 exact measurement [mi_i]/h', '140 km/h | 140..140 exact measurement km/h'],
    ['0.3 percentage points', '0.3 percentage points | 0.3..0.3 exact percent percentage point'],
    ['25 basis points', '25 basis points | 25..25 exact percent basis point'],
    ['five per cent', 'five per cent | 5..5 exact percent percent'],
    ['37.5 degrees', '37.5 degrees | 37.5..37.5 exact measurement deg'],
    ['minus 40 degrees Celsius', 'minus 40 degrees Celsius | -40..-40 exact measurement Cel'],
    ['6ft 2in', '6ft 2in | 6.16666666666667..6.16666666666667 exact measurement [ft_i]'],
    ['a 10-minute walk', '10-minute | 10..10 exact duration minute'],
    ['a 68-year-old', '68-year-old | 68..68 exact duration year'],
    ['women aged 25 to 54', '25 to 54 | 25..54 range duration year'],
    ['$14.95 a month', '$14.95 a month | 14.95..14.95 exact rate USD/month'],
    ['paid $5m a year ago', '$5m | 5000000..5000000 exact money USD'],
    ['under $10 per gram', 'under $10 per gram | ..10 less_than rate USD/g'],
    ['a 7- or 8-inch screen', '7- | 7..7 exact measurement [in_i]', '8-inch | 8..8 exact measurement [in_i]'],
    ['48m deep', '48m | 48..48 exact measurement m'],
    ['2.3m homes', '2.3m | 2300000..2300000 exact number -'],
    ['10 kV/cm', '10 kV/cm | 10..10 exact measurement kV/cm'],
  ])('%s', (text, ...expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('a bare "m"', () => {
  it.each([
    ['The bank lent 1.4m to small firms.', 1_400_000],
    ['Almost 2m voted.', 2_000_000],
    ['Some 1.2m have fled.', 1_200_000],
    ['a town that is home to 1.4m', 1_400_000],
    ['Profits fell to 1.4m.', 1_400_000],
    ['Of the $3bn, 400m is in cash.', 400_000_000],
    ['The wall is 1.4m high.', 1.4],
    ['He ran the 100m.', 100],
    ['The reservoir fell by 2m.', 2],
    ['She cleared 1.95m.', 1.95],
    ['stay 2m apart, visitors were told', 2],
    ['a 3m raised bed for residents', 3],
    ['within 50m of the voters', 50],
  ])('%s', (text, value) => {
    const found = findQuantities(cutAtoms(text), { signs: readSharedSigns(text) }).quantities;
    expect(found.at(-1)).toMatchObject({ low: expect.any(Number), unit: value < 1000 ? 'm' : null });
    expect(found.at(-1)!.high).toBe(value);
  });
});

describe('bounds, ranges, shares and multiples', () => {
  it.each([
    ['more than 70%', 'more than 70% | 70.. more_than percent percent'],
    ['just under 296 hp', 'just under 296 hp | ..296 less_than measurement [HP]'],
    ['at least 43 people', 'at least 43 | 43.. at_least number -'],
    ['up to $8 million', 'up to $8 million | ..8000000 at_most money USD'],
    ['nearly 300', 'nearly 300 | 300..300 approximate number -'],
    ['some seven miles', 'some seven miles | 7..7 approximate measurement [mi_i]'],
    ['under a year', 'under a year | ..1 less_than duration year'],
    ['10 or more days', '10 or more days | 10.. at_least duration day'],
    ['500-plus pages', '500-plus | 500.. at_least number -'],
    ['between 5 and 7', 'between 5 and 7 | 5..7 range number -'],
    ['3–5%', '3–5% | 3..5 range percent percent'],
    ['7,000 to 8,000', '7,000 to 8,000 | 7000..8000 range number -'],
    ['from $250,000 to $1 million', 'from $250,000 to $1 million | 250000..1000000 range money USD'],
    ['one in three', 'one in three | 0.333333333333333..0.333333333333333 exact fraction -'],
    ['7 out of 10', '7 out of 10 | 0.7..0.7 exact fraction -'],
    ['twice as many', 'twice | 2..2 exact multiple -'],
    ['a threefold rise', 'threefold | 3..3 exact multiple -'],
    ['three times as many', 'three times | 3..3 exact multiple -'],
    ['questions about two ships', 'two | 2..2 exact number -'],
    ['one-half of one percentage point', 'one-half of one percentage point | 0.5..0.5 exact percent percentage point'],
    ['hundred of thousands of jobs', 'hundred of thousands | 100000..1000000 range number -'],
    ['in a year', ...[]],
    ['about a year', ...[]],
  ])('%s', (text, ...expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  it.each([
    'the G7 and the F-16',
    'COVID-19',
    'a 5G mast',
    'Call +1-222-2222-222.',
    'on 12/10/2019 at 7:30',
    '5-5-5-5-5',
    'No. 5 and #3',
    '9/11',
    'at 192.168.1.2',
    'the San Francisco 49ers',
    'https://a.example/b?c=5',
  ])('%s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    ['It sold 1,,2 of them.', '!1,,2'],
    ['There were ٣٤ of them.', '!٣٤'],
    ['It has 1e999 parts.', '!1e999'],
    ['It costs $$5.', '!$$5'],
    [`It is ${'9'.repeat(10_000)} long.`, `!${'9'.repeat(10_000)}`],
  ])('has an issue and no value: %#', (text, problem) => {
    expect(quantitiesIn(text)).toEqual([problem]);
  });

  it('has no value for a product beyond all bounds', () => {
    const found = quantitiesIn(`a ${'million '.repeat(100)}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^!a million/u);
  });

  it.each([
    ['one ', 20_000],
    ['5 to ', 20_000],
    ['$', 400_000],
    ['5-', 200_000],
    ['half a ', 10_000],
    ['9', 400_000],
    ['between 1 and ', 10_000],
    ['twenty ', 10_000],
    ['2 weeks before ', 6_000],
  ])('reads hostile text in linear time: "%s" many times', (piece, times) => {
    const small = timeOf(piece.repeat(times / 10));
    const large = timeOf(piece.repeat(times));
    expect(large).toBeLessThan(Math.max(small * 60, 2000));
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  quantitiesIn(text);
  return performance.now() - start;
}
