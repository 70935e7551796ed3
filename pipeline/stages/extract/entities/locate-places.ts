/** Places and organs of one name in several countries: "Alexandria, Va." is no Egyptian town, "Georgia" beside Ohio no country. */
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
  const home = homeOfBodies(names);
  if (moved.size === 0 && home === null) return [...names];
  const moveBody = (entry: GazetteerEntry): GazetteerEntry | undefined =>
    home !== null && COMMON_BODIES.has(entry.name) ? { ...entry, country: home } : undefined;
  return names.map((name) => {
    const entry = name.entry && (name.entry.type === 'place' ? moved.get(name.entry.name) : moveBody(name.entry));
    return entry ? { ...name, entry } : name;
  });
}

/** Organs that many countries have; the lexicon gives them to the United States. */
const COMMON_BODIES: ReadonlySet<string> = new Set([
  'Supreme Court',
  'Congress',
  'Senate',
  'House of Representatives',
  'National Guard',
  'Coast Guard',
  'Treasury Department',
  'Marine Corps',
]);

/** The country that an article without the United States speaks of most; null where it speaks of the United States or of none. */
function homeOfBodies(names: readonly FoundName[]): string | null {
  const counts = new Map<string, number>();
  for (const { entry } of names) {
    if (entry?.country && entry.kind !== 'organization')
      counts.set(entry.country, (counts.get(entry.country) ?? 0) + 1);
  }
  if (counts.size === 0 || counts.has('US')) return null;
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
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
