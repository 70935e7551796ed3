/** The unit of a figure: the one read beside its number, or the noun that it counts. */
import type { Document, Token } from '../../../language/document.ts';
import type { Quantity } from '../../../language/quantities/quantity.ts';
import { readDenominator } from '../../../language/quantities/read-rate.ts';
import type { UnitContext } from '../../../language/quantities/read-unit.ts';
import type { Candidate, FigureSentence } from './candidate.ts';

/** A counted noun has no currency. */
const NO_SIGNS: UnitContext = { signs: new Map() };

/** The unit read, or the lemma of the counted noun with what it is counted by ("test/day"). */
export function unitOf({ atoms, document }: FigureSentence, { quantity, noun, endToken }: Candidate): string | null {
  if (noun === null) return quantity.unit;
  const lemma = withHyphenated(document, noun, quantity);
  const end = document.tokens[endToken - 1]!.end;
  if (quantity.kind === 'ordinal') return lemma;
  let after = quantity.end;
  while (after < atoms.length && atoms[after]!.start < end) after++;
  const rate = readDenominator(atoms, after, NO_SIGNS);
  return rate === null ? lemma : `${lemma}/${rate.code}`;
}

/** "fund-raiser", "by-election": the lemma with what a hyphen ties to it; not the "3" of "3-cylinder". */
function withHyphenated({ tokens }: Document, noun: Token, { isCompound }: Quantity): string {
  const lemma = lemmaOf(noun);
  const hyphen = tokens[noun.index - 1];
  const first = tokens[noun.index - 2];
  if (
    isCompound ||
    hyphen?.form !== '-' ||
    first === undefined ||
    hyphen.end !== noun.start ||
    first.end !== hyphen.start
  )
    return lemma;
  return first.upos === 'NUM' || !/^\p{L}/u.test(first.form) ? lemma : `${first.form.toLowerCase()}-${lemma}`;
}

/** The noun's lemma in lower case; names keep their capitals ("Republican"). */
export function lemmaOf(noun: Token): string {
  const lemma = noun.lemma === '' ? noun.form : noun.lemma;
  if (noun.upos !== 'PROPN') return lemma.toLowerCase();
  return noun.xpos === 'NNPS' && lemma === noun.form && lemma.endsWith('s') ? lemma.slice(0, -1) : lemma;
}
