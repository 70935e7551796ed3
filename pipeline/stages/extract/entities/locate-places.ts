/** Places of one name in several countries: "Alexandria, Va." is no Egyptian town, "Georgia" beside Ohio no country. */
import type { Document } from '../../../language/document.ts';
import type { GazetteerEntry } from '../../../language/names/gazetteer.ts';
import type { FoundName } from '../../../language/names/name-context.ts';

/** Names that tell that Georgia is the country. */
const CAUCASUS: ReadonlySet<string> = new Set(['GE', 'AM', 'AZ', 'RU']);

/** The names with other entries where the text says, or where its other places show, which country a place is in. */
export function locatePlaces(document: Document, names: readonly FoundName[]): FoundName[] {
  const moved = new Map<string, GazetteerEntry>();
  names.forEach((name, at) => {
    const country = statedCountry(document, name, names[at + 1]);
    if (country !== null && name.entry && country !== name.entry.country)
      moved.set(name.entry.name, { ...name.entry, country, kind: 'place' });
  });
  const georgia = stateOfGeorgia(names);
  if (georgia) moved.set(georgia.name, georgia);
  if (moved.size === 0) return [...names];
  return names.map((name) => {
    const entry = name.entry && name.entry.type === 'place' ? moved.get(name.entry.name) : undefined;
    return entry ? { ...name, entry } : name;
  });
}

/** The country of the place after a town's name and a comma: "Birmingham, [Ala.]", "Paris, [Texas]". */
function statedCountry({ tokens }: Document, name: FoundName, next: FoundName | undefined): string | null {
  const isTown = name.entry?.kind === 'place' || name.entry?.kind === 'capital';
  if (!isTown || tokens[name.endToken]?.form !== ',' || next?.firstToken !== name.endToken + 1) return null;
  if (next.type !== 'place' || !next.entry) return null;
  const follows = tokens[next.endToken];
  const isList = follows !== undefined && /^(?:and|or)$/u.test(follows.form);
  const closes = next.entry.kind === 'country' || next.entry.country === 'US';
  return closes && !isList ? next.entry.country : null;
}

/** The state of Georgia, where the article names places of the United States and none of the Caucasus. */
function stateOfGeorgia(names: readonly FoundName[]): GazetteerEntry | null {
  const georgia = names.find(({ entry }) => entry?.name === 'Georgia' && entry.kind === 'country')?.entry;
  if (!georgia) return null;
  const others = names.filter(({ entry }) => entry && entry.name !== 'Georgia' && entry.country !== null);
  const isCaucasus = others.some(({ entry }) => CAUCASUS.has(entry!.country!));
  const isAmerica = others.some(({ entry }) => entry!.country === 'US');
  return isAmerica && !isCaucasus ? { ...georgia, country: 'US', kind: 'place' } : null;
}
