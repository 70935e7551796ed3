import { describe, expect, it } from 'vitest';
import { findCondition, mayHoldCondition } from '../../../../pipeline/stages/extract/attributions/find-conditions.ts';

const read = (text: string): string | null => {
  const span = findCondition(text, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
};

describe('findCondition', () => {
  it.each([
    ['A senior official, talking to reporters on condition of anonymity, called it late.', 'on condition of anonymity'],
    ['Speaking anonymously, they disclosed the plan.', 'Speaking anonymously'],
    ['The officials spoke anonymously at a briefing.', 'spoke anonymously'],
    ['It is late, an aide said under condition of anonymity.', 'under condition of anonymity'],
    ['an aide who asked not to be named said', 'asked not to be named'],
    ['He spoke on the condition that his name not be used.', 'on the condition that his name not be used'],
    ['She declined to be identified.', 'declined to be identified'],
    ['They requested anonymity.', 'requested anonymity'],
    ['Aides asked that their names not be used.', 'asked that their names not be used'],
    ['He was not authorized to discuss it.', 'was not authorized to discuss it'],
    ['SHE SPOKE ON BACKGROUND.', 'SPOKE ON BACKGROUND'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(mayHoldCondition(text)).toBe(true);
  });

  it.each([
    'He agreed on condition that they leave.',
    'The anonymous letter said so.',
    'He declined to comment.',
    'She was named chairwoman.',
    'The deal is on good terms.',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('sees quickly that most texts hold none', () => {
    expect(mayHoldCondition('The mayor said that it was late.')).toBe(false);
  });

  it('looks inside its sentence only', () => {
    const text = 'He left. She spoke anonymously.';
    expect(findCondition(text, { start: 0, end: 8 })).toBeNull();
  });
});
