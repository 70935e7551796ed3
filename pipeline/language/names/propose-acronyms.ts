/** Acronyms that the text uses as names: "the [[IAEA]]". */
import { type FoundName, makeName, type NameContext } from './name-context.ts';
import { isCommonAcronym } from './stop-names.ts';

/** Words of two to six capitals, digits or "&" among them, in sentences that are not all capitals. */
export function proposeAcronyms(context: NameContext): FoundName[] {
  const { document, casings, sentenceOfToken } = context;
  const found: FoundName[] = [];
  for (const token of document.tokens) {
    if (token.upos !== 'PROPN' || !/^\p{Lu}[\p{Lu}\d&]{1,5}$/u.test(token.form)) continue;
    if (casings[sentenceOfToken[token.index]!] !== 'mixed' || isCommonAcronym(token.form)) continue;
    if (document.tokens[token.index - 1]?.form === '-' || document.tokens[token.index + 1]?.form === '-') continue;
    found.push(makeName(document, token.index, token.index + 1, 'organization', 'name/acronym'));
  }
  return found;
}
