/** Articles that repeat another one almost word for word. */
import type { ArticleBrief } from '../../contract.ts';

/** Signatures are cut into bands; articles that share one are compared. */
const BAND_SIZE = 4;

/** Estimated share of five-word sequences in common from which one article repeats another. */
const MIN_SHARED = 0.7;

/** At most so many earlier articles are compared in a band. */
const MAX_COMPARED = 32;

/**
 * For every record the id of the earlier article (by id) that it repeats, or null. Chains lead to their first article.
 * Near linear: only articles that repeat none are kept for comparison.
 * @param records sorted by article id.
 */
export function findDuplicates(records: readonly ArticleBrief[]): (string | null)[] {
  const bands = new Map<string, number[]>();
  const byHash = new Map<string, number>();
  return records.map((record, at) => {
    const original = byHash.get(record.text_sha256) ?? mostSimilar(records, bands, at);
    if (original !== null) return records[original]!.article.article_id;
    byHash.set(record.text_sha256, at);
    for (const band of bandsOf(record.signature)) {
      const members = bands.get(band);
      if (members) members.push(at);
      else bands.set(band, [at]);
    }
    return null;
  });
}

function mostSimilar(
  records: readonly ArticleBrief[],
  bands: ReadonlyMap<string, number[]>,
  at: number,
): number | null {
  const { signature } = records[at]!;
  const candidates = new Set(bandsOf(signature).flatMap((band) => bands.get(band)?.slice(0, MAX_COMPARED) ?? []));
  let best: number | null = null;
  let bestShared = MIN_SHARED;
  for (const candidate of [...candidates].sort((a, b) => a - b)) {
    const shared = sharedPart(signature, records[candidate]!.signature);
    if (shared < bestShared || (best !== null && shared === bestShared)) continue;
    best = candidate;
    bestShared = shared;
  }
  return best;
}

function bandsOf(signature: readonly number[]): string[] {
  const bands: string[] = [];
  for (let from = 0; from < signature.length; from += BAND_SIZE)
    bands.push(`${from}:${signature.slice(from, from + BAND_SIZE).join(',')}`);
  return bands;
}

/** Share of equal places: an estimate of the Jaccard similarity of the shingles (Broder 1997). */
function sharedPart(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}
