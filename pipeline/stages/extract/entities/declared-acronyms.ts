/** Acronyms that the text gives for a name: "General Atomics ([[GA]])". */
import type { Document } from '../../../language/document.ts';
import { type FoundName, nameText } from '../../../language/names/name-context.ts';
import { isAcronym } from '../../../language/names/name-keys.ts';

/** The long form of each short form that stands in brackets right after a name. */
export function declaredAcronyms(document: Document, names: readonly FoundName[]): Map<string, string> {
  const declared = new Map<string, string>();
  for (const name of names) {
    const opening = document.tokens[name.endToken];
    const short = document.tokens[name.endToken + 1];
    const closing = document.tokens[name.endToken + 2];
    if (opening?.form !== '(' || closing?.form !== ')' || !short || !isAcronym(short.form)) continue;
    const long = nameText(document, name);
    if (long[0]?.toLowerCase() === short.form[0]!.toLowerCase()) declared.set(short.form, long);
  }
  return declared;
}
