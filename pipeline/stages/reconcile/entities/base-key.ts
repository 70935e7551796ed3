/** Keys under which local entities of different articles are one thing without looking any further. */
import type { KnownEntity } from '../../../core/config.ts';
import { isWeakName, lookUpName } from '../../../language/names/gazetteer.ts';
import { normalizeName, organizationKey } from '../../../language/names/name-keys.ts';
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
    return `lexicon|${entry.type}|${entry.name}|${entry.country ?? ''}`;
  if (local.type === 'organization') return `organization|${organizationKey(local.name)}`;
  const normal = normalizeName(local.name);
  return `${local.type}|${local.type === 'group' ? normal.replace(/(?<=\p{L}{3})s$/u, '') : normal}`;
}

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
