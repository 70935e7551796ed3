/** Keys under which local entities of different articles are one thing without looking any further. */
import type { KnownEntity } from '../../../core/config.ts';
import { isWeakName, lookUpName } from '../../../language/names/gazetteer.ts';
import { expandCountry, normalizeName, organizationKey, readPersonName } from '../../../language/names/name-keys.ts';
import type { LocalEntity } from '../../contract.ts';

const EMBASSY = /\b(?:embassy|consulate|high commission)\b/iu;

/** Configured entities by each of their names. */
export type KnownByName = ReadonlyMap<string, KnownEntity>;

/** The key of a local entity: config first, then the lexicon, then its own words. Its type is part of it. */
export function baseKey(local: LocalEntity, known: KnownByName): string {
  const configured = known.get(local.name);
  if (configured && configured.type === local.type) return `known|${configured.type}|${configured.name}`;
  const embassy = embassyKey(local);
  if (embassy) return embassy;
  const entry = lookUpName(local.name);
  if (
    entry &&
    entry.type === local.type &&
    (!isWeakName(local.name) || entry.name !== local.name || local.country_code !== null)
  )
    return `lexicon|${entry.type}|${entry.name}|${local.country_code ?? entry.country ?? ''}`;
  if (local.type === 'organization') return `organization|${organizationKey(expandCountry(local.name))}`;
  if (local.type === 'person') return personKey(local.name);
  const normal = normalizeName(expandCountry(local.name));
  return `${local.type}|${local.type === 'group' ? normal.replace(/(?<=\p{L}{3})s$/u, '') : normal}`;
}

/** A full name's words; a single word is no key to other articles and gets the article's own. */
function personKey(name: string): string {
  const { first, middle, last, suffix, wordCount } = readPersonName(name);
  return wordCount === 1 ? `${SINGLE_NAME}${last}` : `person|${[first, ...middle, last, suffix].join(' ').trim()}`;
}

/** Begins the keys of people named by one word: these are linked by context, not by key. */
export const SINGLE_NAME = 'person-word|';

/** `embassy|CN|US`; the host is empty where the name does not say it. Null for all else. */
function embassyKey({ name, type, country_code, aliases }: LocalEntity): string | null {
  if (type !== 'organization' || country_code === null || !EMBASSY.test(name)) return null;
  const host = [name, ...aliases].map(hostOf).find((code) => code !== null);
  return `embassy|${country_code}|${host ?? ''}`;
}

function hostOf(name: string): string | null {
  const place = / (?:in|to) (?:the )?(.+)$/u.exec(name)?.[1];
  return (place && lookUpName(place)?.country) || null;
}
