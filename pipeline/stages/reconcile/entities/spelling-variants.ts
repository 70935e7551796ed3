/** Ties people whose names are spelled otherwise: "Zelensky" and "Zelenskyy", "Joe Biden" and "Joseph R. Biden". */
import {
  agreeAsFirstNames,
  agreeAsPeople,
  agreeInSuffix,
  endsFullName,
  readPersonName,
} from '../../../language/names/name-keys.ts';
import type { ArticleContexts } from './article-contexts.ts';
import type { LinkNode, LinkSets } from './link-node.ts';

const LEAST_SIMILARITY = 0.05;
/** Shorter surnames differ too little for their consonants to tell. */
const SHORTEST_SKELETON = 3;
/** Of a name's articles so many are compared. */
const COMPARED_ARTICLES = 6;
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
  const byKey = new Map<string, number[]>();
  nodes.forEach(({ type, key, local }, at) => {
    if (type !== 'person') return;
    const same = byKey.get(key);
    if (same) {
      if (same.length < COMPARED_ARTICLES) same.push(at);
      return;
    }
    byKey.set(key, [at]);
    const { last, wordCount } = readPersonName(local.name);
    if (wordCount < 2) return;
    const block = skeletonOf(last);
    blocks.set(block, [...(blocks.get(block) ?? []).slice(-MOST_COMPARED), at]);
  });
  const areNear = (a: number, b: number): boolean =>
    byKey
      .get(nodes[a]!.key)!
      .some((first) =>
        byKey
          .get(nodes[b]!.key)!
          .some((second) => contexts.similarity(nodes[first]!.record, nodes[second]!.record) >= LEAST_SIMILARITY),
      );
  for (const block of blocks.values()) {
    block.forEach((at, position) => {
      for (const other of block.slice(0, position)) {
        const rule = relationOf(nodes[other]!, nodes[at]!, () => areNear(other, at));
        if (rule && mayJoin(at, other)) sets.join(at, other, rule);
      }
    });
  }
}

function relationOf(a: LinkNode, b: LinkNode, areNear: () => boolean): string | null {
  const [first, second] = [readPersonName(a.local.name), readPersonName(b.local.name)];
  if (a.local.gender && b.local.gender && a.local.gender !== b.local.gender) return null;
  if (agreeAsPeople(first, second) && agreeInSuffix(first, second)) {
    const isSafe = first.first.length > 1 && second.first.length > 1 && first.first === second.first;
    return isSafe || areNear() ? 'link/name-variant' : null;
  }
  if (endsFullName(first, second) || endsFullName(second, first)) return areNear() ? 'link/name-variant' : null;
  const soundsAlike = first.last !== second.last && skeletonOf(first.last).length >= SHORTEST_SKELETON;
  const bothGiven = first.first.length > 1 && second.first.length > 1;
  return soundsAlike && bothGiven && agreeAsFirstNames(first.first, second.first) && areNear() ? 'link/spelling' : null;
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
