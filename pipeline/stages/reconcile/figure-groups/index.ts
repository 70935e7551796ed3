/** Figures that state one quantity of one thing over one period. */
import { compareText } from '../../../core/order.ts';
import type { ArticleRecord } from '../../contract.ts';
import type { FigureGroup, FigureItem } from '../contract.ts';
import { cluster } from '../similarity/cluster.ts';
import { conceptsOf } from '../similarity/concepts.ts';
import { weighConcepts } from '../similarity/weights.ts';
import { type FigureNode, figureSimilarity } from './figure-similarity.ts';
import { statusOf } from './figure-status.ts';

/** Two figures are candidates of one group from this similarity on, and groups join from the second. */
const THRESHOLD = 0.5;
const MEAN_THRESHOLD = 0.45;

/** Groups the figures of one story; every figure is in one group, restatements with what they restate. The same whatever the order of the items. */
export function groupFigures(items: readonly FigureItem[]): FigureGroup[] {
  const nodes = toNodes(items);
  const weight = weighConcepts(nodes.map((node) => node.context));
  const groups = cluster({
    count: nodes.length,
    keyOf: (at) => nodes[at]!.key,
    sizeOf: (at) => nodes[at]!.members.length,
    blocksOf: (at) => blocksOf(nodes[at]!, weight),
    similarity: (a, b) => figureSimilarity(nodes[a]!, nodes[b]!, weight),
    threshold: THRESHOLD,
    meanThreshold: MEAN_THRESHOLD,
  });
  return groups.map((group) => toGroup(group, nodes, items)).sort((a, b) => a.members[0]! - b.members[0]!);
}

/** A figure with its restatements; copies in other articles share the node. */
function toNodes(items: readonly FigureItem[]): FigureNode[] {
  const firstOf = new Map<ArticleRecord, number>();
  items.forEach(({ record }, at) => {
    if (!firstOf.has(record)) firstOf.set(record, at);
  });
  const nodes = new Map<string, FigureNode & { readonly members: number[] }>();
  const nodeOf = new Map<number, FigureNode & { readonly members: number[] }>();
  const isRestatement = ({ figure }: FigureItem): boolean => figure.equivalent_of !== null;
  items.forEach((item, at) => {
    if (isRestatement(item)) return;
    const node = toNode(item);
    const known = nodes.get(node.key) ?? node;
    nodes.set(node.key, known);
    known.members.push(at);
    nodeOf.set(at, known);
  });
  items.forEach((item, at) => {
    if (isRestatement(item)) originalOf(items, firstOf, nodeOf, at).members.push(at);
  });
  return [...nodes.values()];
}

/** The node of the figure that a restatement goes back to. */
function originalOf<Node>(
  items: readonly FigureItem[],
  firstOf: ReadonlyMap<ArticleRecord, number>,
  nodeOf: ReadonlyMap<number, Node>,
  at: number,
): Node {
  let original = at;
  for (let steps = 0; items[original]!.figure.equivalent_of !== null && steps < items.length; steps++)
    original = firstOf.get(items[original]!.record)! + items[original]!.figure.equivalent_of!;
  return nodeOf.get(original)!;
}

function toNode(item: FigureItem): FigureNode & { readonly members: number[] } {
  const { figure, claim } = item;
  const subject = conceptsOf(figure.subject_text ?? '');
  const context = [...new Set([...subject, ...conceptsOf(claim?.statement ?? '')])].filter(
    (concept) => !concept.startsWith('#'),
  );
  const { unit, kind, value_low, value_high, bound, change, period_start_on, period_end_on } = figure;
  const columns = [kind, unit, value_low, value_high, bound, change, period_start_on, period_end_on].join('|');
  const key = `${columns}|${subject.toSorted().join(' ')}|${context.toSorted().join(' ')}`;
  return { key, subject: new Set(subject), context: new Set(context), item, members: [] };
}

/** Figures of one unit meet under their value, and under the rarest words of what they measure. */
function blocksOf(node: FigureNode, weight: (concept: string) => number): string[] {
  const { unit, value_low, value_high } = node.item.figure;
  const words = [...node.subject]
    .sort((a, b) => weight(b) - weight(a) || compareText(a, b))
    .slice(0, 3)
    .map((concept) => `${unit} ${concept}`);
  return [`${unit} #${value_low ?? value_high}`, ...words];
}

function toGroup(group: readonly number[], nodes: readonly FigureNode[], items: readonly FigureItem[]): FigureGroup {
  const members = group.flatMap((at) => nodes[at]!.members).sort((a, b) => a - b);
  const originals = members.map((at) => items[at]!).filter(({ figure }) => figure.equivalent_of === null);
  const period = mostCommon(
    originals.map(({ figure }) => `${figure.period_start_on ?? ''}/${figure.period_end_on ?? ''}`),
  );
  const [start, end] = period?.split('/') ?? [];
  return {
    members,
    subject: clearestSubject(originals),
    unit: mostCommon(originals.map(({ figure }) => figure.unit ?? '')),
    period_start_on: start || null,
    period_end_on: end || null,
    status: statusOf(members.map((at) => items[at]!)),
  };
}

/** The most frequent value that is not empty; of equals the first by code unit. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '' && value !== '/') counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return sorted[0]?.[0] ?? null;
}

/** The subject that says most of what the others say too; of equals the shorter. */
function clearestSubject(items: readonly FigureItem[]): string | null {
  const subjects = [...new Set(items.flatMap(({ figure }) => figure.subject_text ?? []))];
  const counts = new Map<string, number>();
  const conceptsBySubject = new Map(subjects.map((subject) => [subject, conceptsOf(subject)]));
  for (const concepts of conceptsBySubject.values())
    for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const score = (subject: string): number =>
    conceptsBySubject.get(subject)!.reduce((sum, concept) => sum + counts.get(concept)!, 0) - subject.length / 40;
  return subjects.sort((a, b) => score(b) - score(a) || compareText(a, b))[0] ?? null;
}
