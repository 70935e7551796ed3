/** The wire services that an article credits, under the names that credit lines use: AP, AFP, Reuters. */
import { AGENCIES } from '../../../language/lexicon/organizations.ts';

/** `AP`, `AFP`, `dpa`: a short form of up to four letters. */
const SHORT_FORM = /^(?:[A-Z]{2,4}|dpa)$/u;
/** Services that are best known by their short form although the full one is one word. */
const CANONICAL = canonicalNames();
/** As photo credits write them: ASSOCIATED PRESS. */
const IN_CAPITALS = new Map([...CANONICAL].map(([form, canonical]) => [form.toUpperCase(), canonical]));

/** The canonical name of a wire service; null for anything else. */
export function canonicalAgency(name: string): string | null {
  const plain = name.replace(/^the /iu, '');
  return CANONICAL.get(plain) ?? IN_CAPITALS.get(plain) ?? null;
}

function canonicalNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases } of AGENCIES) {
    const canonical = /[\s-]/u.test(name) ? (aliases.find((alias) => SHORT_FORM.test(alias)) ?? name) : name;
    for (const form of [name, ...aliases]) names.set(form, canonical);
  }
  return names;
}
