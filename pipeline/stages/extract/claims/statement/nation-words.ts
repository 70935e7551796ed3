/**
 * “Our” of what a whole country has.
 *
 *     “Our laws protect our ships,” Ms. Ruiz said.      → The country's laws protect Ms. Ruiz's ships.
 *      ^^^                                                ^^^^^^^^^^^^^
 */
import type { Document, Token } from '../../../../language/document.ts';
import { isFirstPerson } from './find-speaker.ts';

/** “our country”, “our laws” in anybody's words: the country, the country's laws; not the speaker's own. */
export function nationWords(document: Document, token: Token): string | null {
  if (token.form.toLowerCase() !== 'our' || token.xpos !== 'PRP$') return null;
  const noun = document.tokens[token.head]?.lemma.toLowerCase() ?? '';
  return NATIONS.has(noun) ? 'the' : NATIONAL.has(noun) ? "the country's" : null;
}

/** True for a first person that means the speaker, not the country. */
export function isSpeakers(document: Document, token: Token): boolean {
  return isFirstPerson(token) && nationWords(document, token) === null;
}

/** The country itself, and what only a country has. Lemmas. */
const NATIONS = new Set(['country', 'nation', 'homeland']);
const NATIONAL = new Set(
  `democracy constitution founder citizen border military troops troop economy election law president government history currency
  flag society ally adversary enemy sovereignty republic soldier veteran forefather citizenry motto kid child people`.split(
    /\s+/u,
  ),
);
