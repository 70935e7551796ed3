/** Ties people whose names are spelled otherwise: "Zelensky" and "Zelenskyy", "Joe Biden" and "Joseph R. Biden". */
import { agreeAsFirstNames, agreeAsPeople, agreeInSuffix, readPersonName } from '../../../language/names/name-keys.ts';
import type { ArticleContexts } from './article-contexts.ts';
import type { LinkNode, LinkSets } from './link-node.ts';

const LEAST_SIMILARITY = 0.05;
/** Shorter surnames differ too little for their consonants to tell. */
const SHORTEST_SKELETON = 3;
/** Of names in one block so many are compared with each. */
const MOST_COMPARED = 40;

/** Joins people whose surnames are equal, or sound so, and whose given names agree. */
export function linkSpellings(
  nodes: readonly LinkNode[],
  sets: LinkSets,
  contexts: ArticleContexts,
  mayJoin: (a: number, b: number) => boolean,
): void {
  const blocks = new Map<string, number[]>();
  const seen = new Set<string>();
  nodes.forEach(({ type, key, local }, at) => {
    if (type !== 'person' || seen.has(key)) return;
    seen.add(key);
    const { last, wordCount } = readPersonName(local.name);
    if (wordCount < 2) return;
    const block = skeletonOf(last);
    blocks.set(block, [...(blocks.get(block) ?? []).slice(-MOST_COMPARED), at]);
  });
  for (const block of blocks.values()) {
    block.forEach((at, position) => {
      for (const other of block.slice(0, position)) {
        const rule = relationOf(nodes[other]!, nodes[at]!, contexts);
        if (rule && mayJoin(at, other)) sets.join(at, other, rule);
      }
    });
  }
}

function relationOf(a: LinkNode, b: LinkNode, contexts: ArticleContexts): string | null {
  const [first, second] = [readPersonName(a.local.name), readPersonName(b.local.name)];
  if (a.local.gender && b.local.gender && a.local.gender !== b.local.gender) return null;
  const isSimilar = contexts.similarity(a.record, b.record) >= LEAST_SIMILARITY;
  if (agreeAsPeople(first, second) && agreeInSuffix(first, second)) {
    const isSafe = first.first.length > 1 && second.first.length > 1 && first.first === second.first;
    return isSafe || isSimilar ? 'link/name-variant' : null;
  }
  const soundsAlike = first.last !== second.last && skeletonOf(first.last).length >= SHORTEST_SKELETON;
  const bothGiven = first.first.length > 1 && second.first.length > 1;
  return soundsAlike && bothGiven && isSimilar && agreeAsFirstNames(first.first, second.first) ? 'link/spelling' : null;
}

/** Consonants of a surname, with spellings of one sound made one: `zelenskyy` → `zlnsk`. */
function skeletonOf(last: string): string {
  return last
    .replaceAll('kh', 'k')
    .replaceAll('gh', 'g')
    .replaceAll('ck', 'k')
    .replace(/[qc]/gu, 'k')
    .replaceAll('w', 'v')
    .replace(/[aeiouyhj' ]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}
