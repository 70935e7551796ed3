/** The name, type and country of a linked entity, from all that its articles say. */
import type { KnownEntity } from '../../../core/config.ts';
import { compareText } from '../../../core/order.ts';
import { lookUpName } from '../../../language/names/gazetteer.ts';
import type { LinkedEntity } from '../contract.ts';
import type { LinkNode } from './link-node.ts';

/** What one set of nodes is. */
export function describeLinked(members: readonly LinkNode[], known: ReadonlyMap<string, KnownEntity>): LinkedEntity {
  const type = mostFrequent(members.map(({ type: each, mentionCount }) => [each, mentionCount]))!;
  const configured = members
    .map(({ key, local }) => (key.startsWith('known|') ? known.get(local.name) : undefined))
    .find(Boolean);
  if (configured) {
    const { name, country_code, wikidata_id } = configured;
    return { name, type: configured.type, country_code: country_code ?? countryOf(members), wikidata_id };
  }
  const listed = members.find(({ key }) => key.startsWith('lexicon|'));
  const name = listed ? listed.local.name : bestName(members);
  const country = countryOf(members) ?? (listed ? (lookUpName(name)?.country ?? null) : null);
  return { name, type, country_code: country, wikidata_id: null };
}

/** The most attested of the names of two words and more; of one word where there is no other. */
function bestName(members: readonly LinkNode[]): string {
  const articles = new Map<string, number>();
  for (const { local } of members) articles.set(local.name, (articles.get(local.name) ?? 0) + 1);
  const wordsOf = (name: string): number => name.split(' ').length;
  const isFull = (name: string): number => (wordsOf(name) > 1 ? 1 : 0);
  const isShouted = (name: string): number => (name === name.toUpperCase() && wordsOf(name) > 1 ? 1 : 0);
  return [...articles].sort(
    ([a, countA], [b, countB]) =>
      isFull(b) - isFull(a) ||
      isShouted(a) - isShouted(b) ||
      countB - countA ||
      wordsOf(b) - wordsOf(a) ||
      b.length - a.length ||
      compareText(a, b),
  )[0]![0];
}

function countryOf(members: readonly LinkNode[]): string | null {
  return mostFrequent(members.flatMap(({ local }) => (local.country_code ? [[local.country_code, 1] as const] : [])));
}

/** The value of the greatest weight; of equal ones the first by code unit. */
function mostFrequent<Value extends string>(values: readonly (readonly [Value, number])[]): Value | null {
  const weights = new Map<Value, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))[0]?.[0] ?? null;
}
