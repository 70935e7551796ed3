/** Names inside names: "the [[[US]] Treasury Department]]", "the [[[Chinese]] embassy]]"; none inside fixed names ("London Metal Exchange"). */
import type { Document } from '../../../language/document.ts';
import { GOVERNMENT_HEADS } from '../../../language/lexicon/organization-words.ts';
import { LONGEST_GAZETTEER_NAME, lookUpName } from '../../../language/names/gazetteer.ts';
import { type FoundName, makeName, nameText } from '../../../language/names/name-context.ts';

/** The country or people that an organ of its government is named by; null where the name is fixed. */
export function nestedName(document: Document, name: FoundName): FoundName | null {
  if (name.type !== 'organization' || name.endToken - name.firstToken < 2) return null;
  const words = document.tokens.slice(name.firstToken, name.endToken).map((token) => token.form.toLowerCase());
  if (!words.some((word) => GOVERNMENT_HEADS.has(word)) || words.includes('bank')) return null;
  for (let end = Math.min(name.endToken - 1, name.firstToken + LONGEST_GAZETTEER_NAME); end > name.firstToken; end--) {
    const text = nameText(document, { start: name.start, end: document.tokens[end - 1]!.end });
    const entry = lookUpName(text);
    if (entry && (entry.kind === 'country' || (entry.kind === 'people' && entry.country !== null)))
      return makeName(document, name.firstToken, end, entry.type, 'name/nested', entry);
  }
  return null;
}
