import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtoms } from '../../../pipeline/language/quantities/atom.ts';
import { findQuantities } from '../../../pipeline/language/quantities/find-quantities.ts';
import { mayHoldQuantity } from '../../../pipeline/language/quantities/may-hold-quantity.ts';

const mayHold = (text: string): boolean => mayHoldQuantity(text, { start: 0, end: text.length });

describe('mayHoldQuantity', () => {
  it.each([
    'It cost $5.',
    'Twenty-one ships',
    'half of them',
    'It took under a year.',
    'AN HOUR',
    '½ of it',
    '٣٤ ships',
    'a fourfold rise',
    'the secondmost, then Second',
  ])('looks closer at %s', (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it.each([
    'The ship sailed; nobody said why.',
    'Often, someone attends the tenement.',
    'A “few” attentive café owners — none of them old…',
    'several minus a',
    '',
  ])('passes %s', (text) => {
    expect(mayHold(text)).toBe(false);
  });

  it('looks at nothing outside its range', () => {
    const text = '5 ships of 6';
    expect(mayHoldQuantity(text, { start: 1, end: 10 })).toBe(false);
  });

  it('passes no text in which a quantity or an unreadable number is found', () => {
    const pieces = fc.constantFrom(
      ...'a an A under over than year mile half few several dozen score first ten tens of and no u u.s. - . , $ £ ½ ٣ é ’ x can minus couple million'.split(
        ' ',
      ),
      ' ',
      ' ',
      '\u00a0',
      'KELVIN',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const { quantities, problems } = findQuantities(cutAtoms(text), { signs: new Map() });
        return mayHold(text) || quantities.length + problems.length === 0;
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
