/** What the network's labels often get wrong and the words tell surely. */
import type { SentenceName } from '../analyzer.ts';
import { LEGAL_FORMS } from '../lexicon/organization-words.ts';

/** The Penn tag of electronic addresses. */
const ADDRESS = 'ADD';

/**
 * The names of a sentence without electronic addresses at their ends ("[[Ann Lee]] lee@example.org", "www.example.org"), and with the legal
 * form that a comma parts from a company's name ("[[Varo Optics, Inc.]]").
 */
export function mendNames(
  names: readonly SentenceName[],
  forms: readonly string[],
  xpos: readonly string[],
): SentenceName[] {
  const mended: SentenceName[] = [];
  for (let { first, end, type } of names) {
    first = Math.max(first, mended.at(-1)?.end ?? 0);
    while (end > first && xpos[end - 1] === ADDRESS) end--;
    while (end > first && xpos[first] === ADDRESS) first++;
    if (end <= first) continue;
    if (forms[end] === ',' && isLegalForm(forms, end + 1)) {
      end += 2;
      type = 'organization';
    }
    mended.push({ first, end, type });
  }
  return mended;
}

/** "Inc.", "Ltd" with a capital. */
function isLegalForm(forms: readonly string[], at: number): boolean {
  const form = forms[at];
  return form !== undefined && /^\p{Lu}/u.test(form) && LEGAL_FORMS.has(form.toLowerCase());
}
