import { describe, expect, test } from 'vitest';
import { createClaimContext } from '../../../../../pipeline/stages/extract/claims/claim-context.ts';
import { makeLengthsAbsolute } from '../../../../../pipeline/stages/extract/claims/statement/make-lengths-absolute.ts';
import { verbatimWords } from '../../../../../pipeline/stages/extract/claims/statement/word.ts';
import { articleOf, readTree } from '../read-tree.ts';

function rewritten(text: string, published_on: string | null = '2024-04-12'): string {
  const row = text
    .split(' ')
    .map(
      (form, at) =>
        `${form}|${form.toLowerCase().replace(/s$/u, '').replace(/^thi$/u, 'this')}|${/\d/u.test(form) ? 'NUM|CD' : 'NOUN|NN'}|${at === 0 ? '0|root' : '1|obl'}`,
    )
    .join(' ');
  const document = readTree(row);
  const found = { entities: [], mentions: [], figures: [], attributions: [] };
  const context = createClaimContext(articleOf(document, published_on), found);
  return makeLengthsAbsolute(context, verbatimWords(document.tokens))
    .map(({ text: word }) => word)
    .join(' ');
}

describe('lengths of time that the day of publication bounds', () => {
  test.each([
    ['Prices fell over the last few weeks', 'Prices fell over the few weeks before 12 April 2024'],
    ['It holds for the next 75 years', 'It holds for the 75 years after 12 April 2024'],
    ['The hearings held this past week ended', 'The hearings held in the week before 12 April 2024 ended'],
    ['She left two weeks ago', 'She left two weeks before 12 April 2024'],
    ['Prices fell in recent weeks', 'Prices fell in the weeks before 12 April 2024'],
    ['It closes in the coming days', 'It closes in the days after 12 April 2024'],
    ['It closes in the coming days and weeks', 'It closes in the coming days and weeks'],
    ['In recent talks weeks were lost', 'In recent talks weeks were lost'],
    ['She left long ago', 'She left long ago'],
    ['Prices fell in the last week of May', 'Prices fell in the last week of May'],
    ['Prices fell in the last fiscal year', 'Prices fell in the last fiscal year'],
    ['The last few weeks were hard', 'The last few weeks were hard'],
  ])('%s', (text, expected) => expect(rewritten(text)).toBe(expected));

  test('stay where that day is not known', () =>
    expect(rewritten('Prices fell over the past year', null)).toBe('Prices fell over the past year'));
});
