/** Numbers in digits and words: "1,200", "2.5 million", "twenty-one", "half a million", "two-thirds", "tens of thousands", "21st". */
import { NUMBER_OPENERS, VULGAR_FRACTIONS } from '../lexicon/number-words.ts';
import { type Atom, isForeignDigit } from './atom.ts';
import { createNumber, type NumberAttempt } from './number-reading.ts';
import { readDigits, withScale } from './read-digits.ts';
import { readVague, readWords } from './read-words.ts';

/** Reads the number that begins at an atom. Looks ahead no further than the number is long. */
export function readNumber(atoms: readonly Atom[], first: number): NumberAttempt {
  const atom = atoms[first];
  if (atom === undefined) return null;
  if (atom.kind === 'number') return readDigits(atoms, first);
  if (atom.kind === 'word') {
    return NUMBER_OPENERS.has(atom.lower) ? (readVague(atoms, first) ?? readWords(atoms, first)) : null;
  }
  if (VULGAR_FRACTIONS.has(atom.form)) {
    return withScale(atoms, createNumber(first, first + 1, VULGAR_FRACTIONS.get(atom.form)!, 'fraction'));
  }
  if (isForeignDigit(atom)) {
    let end = first + 1;
    while (end < atoms.length && atoms[end]!.isGlued && isForeignDigit(atoms[end]!)) end++;
    return { first, end, reason: 'its digits are not 0 to 9' };
  }
  return null;
}
