/** Renderings of one utterance. */
import { alignWords, measureDrift } from '../../../core/align-words.ts';
import { compareText } from '../../../core/order.ts';
import { joinPiecesText } from '../../../core/span.ts';
import type { QuoteGroupRow } from '../../../core/tables.gen.ts';
import type { QuoteGroup, QuoteItem } from '../contract.ts';
import { cluster } from '../similarity/cluster.ts';
import { conceptsOf, isCountryKey } from '../similarity/concepts.ts';
import { rarestConcepts, weighConcepts } from '../similarity/weights.ts';
import { type QuoteNode, quoteSimilarity } from './quote-similarity.ts';
import { quotedWords } from './quoted-words.ts';

/** Two renderings are candidates of one group from this similarity on, and groups join from the second. */
const THRESHOLD = 0.52;
const MEAN_THRESHOLD = 0.35;

/** Drift is shown to three decimals. */
const DRIFT_STEPS = 1000;

/** Groups the quotations of one story; indirect attributions join a quoted rendering or stay out. The same whatever the order of the items. */
export function groupQuotes(items: readonly QuoteItem[]): QuoteGroup[] {
  const nodes = toNodes(items);
  const weight = weighConcepts(nodes.map((node) => node.concepts));
  const groups = cluster({
    count: nodes.length,
    keyOf: (at) => nodes[at]!.key,
    sizeOf: (at) => nodes[at]!.members.length,
    blocksOf: (at) => rarestConcepts(nodes[at]!.concepts, weight),
    similarity: (a, b) => quoteSimilarity(nodes[a]!, nodes[b]!, weight),
    threshold: THRESHOLD,
    meanThreshold: MEAN_THRESHOLD,
  });
  return groups
    .filter((group) => group.some((at) => nodes[at]!.isQuoted))
    .map((group) =>
      toGroup(
        group.flatMap((at) => nodes[at]!.members).sort((a, b) => a - b),
        items,
      ),
    )
    .sort((a, b) => a.members[0]! - b.members[0]!);
}

/** Renderings with the same words of the same source are one node, so that copies cost nothing. */
function toNodes(items: readonly QuoteItem[]): QuoteNode[] {
  const nodes = new Map<string, QuoteNode & { readonly members: number[] }>();
  items.forEach((item, at) => {
    const { attribution } = item;
    const text = joinPiecesText(attribution.content);
    if (text === '') return;
    const isQuoted = attribution.quotation !== 'indirect';
    const key = [text.toLowerCase(), isQuoted, item.source_entity ?? attribution.source_kind].join('|');
    const node = nodes.get(key);
    if (node) node.members.push(at);
    else {
      const concepts = new Set(conceptsOf(text));
      const quoted = new Set(quotedConcepts(item));
      nodes.set(key, { key, concepts, quoted, isQuoted, isCountry: isCountrySource(item), item, members: [at] });
    }
  });
  return [...nodes.values()];
}

/** `Kremlin`, `Sweden`. */
function isCountrySource({ attribution, record }: QuoteItem): boolean {
  const source = attribution.source_entity === null ? undefined : record.entities[attribution.source_entity];
  const concepts = conceptsOf(source?.name ?? '');
  return concepts.length === 1 && isCountryKey(concepts[0]!);
}

/** Concepts inside quotation marks. */
function quotedConcepts({ attribution }: QuoteItem): readonly string[] {
  if (attribution.quotation === 'indirect') return [];
  if (attribution.quotation === 'direct') return conceptsOf(joinPiecesText(attribution.content));
  return conceptsOf(attribution.content.map((piece) => quotedWords(piece.text)).join(' … '));
}

function toGroup(members: readonly number[], items: readonly QuoteItem[]): QuoteGroup {
  const quoted = members.filter((at) => items[at]!.attribution.quotation !== 'indirect');
  const representative = fullest(quoted, items);
  const text = textOf(items[representative]!);
  const others = [...new Set(members.map((at) => textOf(items[at]!)))].filter((other) => other !== text);
  const drifts = others.map((other) => measureDrift(text, other));
  const drift = drifts.length === 0 ? 0 : drifts.reduce((sum, value) => sum + value, 0) / drifts.length;
  return {
    members,
    representative,
    status: statusOf(members, items, text, others),
    drift: Math.round(drift * DRIFT_STEPS) / DRIFT_STEPS,
  };
}

/** Most words, quoted wholly before partly. */
function fullest(quoted: readonly number[], items: readonly QuoteItem[]): number {
  const rank = (at: number): number =>
    textOf(items[at]!).split(/\s+/u).length * (items[at]!.attribution.quotation === 'direct' ? 2 : 1);
  return quoted.reduce((best, at) => {
    const difference = rank(at) - rank(best);
    return difference > 0 || (difference === 0 && compareText(items[at]!.id, items[best]!.id) < 0) ? at : best;
  });
}

function statusOf(
  members: readonly number[],
  items: readonly QuoteItem[],
  text: string,
  others: readonly string[],
): QuoteGroupRow['status'] {
  if (new Set(members.map((at) => items[at]!.record.article.article_id)).size === 1) return 'single';
  const kinds = new Set(others.flatMap((other) => alignWords(text, other).map((run) => run.kind)));
  if (kinds.has('added') || kinds.has('swapped')) return 'reworded';
  return kinds.has('dropped') ? 'trimmed' : 'identical';
}

function textOf(item: QuoteItem): string {
  return joinPiecesText(item.attribution.content);
}
