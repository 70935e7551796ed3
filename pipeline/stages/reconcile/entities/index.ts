/** Links the entities of all articles: what is one thing gets one row. Near-linear: names are compared inside small blocks only. */
import type { KnownEntity } from '../../../core/config.ts';
import { compareText } from '../../../core/order.ts';
import { normalizeName } from '../../../language/names/name-keys.ts';
import type { ArticleBrief } from '../../contract.ts';
import type { LinkedEntities } from '../contract.ts';
import { type ArticleContexts, createContexts } from './article-contexts.ts';
import { baseKey, SINGLE_NAME } from './base-key.ts';
import { describeLinked } from './describe-linked.ts';
import { type LinkNode, LinkSets } from './link-node.ts';
import { linkShortNames } from './short-names.ts';
import { linkSpellings } from './spelling-variants.ts';

/** Entities of the release, the same whatever the order of the records; `of` and `why` follow the given order. */
export function linkEntities(records: readonly ArticleBrief[], knownEntities: readonly KnownEntity[]): LinkedEntities {
  const order = [...records.keys()].sort((a, b) =>
    compareText(records[a]!.article.article_id, records[b]!.article.article_id),
  );
  const sorted = order.map((at) => records[at]!);
  const known = new Map(
    knownEntities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity] as const)),
  );
  const { nodes, firstOf } = makeNodes(sorted, known);
  const sets = joinNodes(nodes, firstOf, sorted, known);
  return numberSets(nodes, sets, order, firstOf, sorted, known);
}

function makeNodes(records: readonly ArticleBrief[], known: ReadonlyMap<string, KnownEntity>) {
  const nodes: LinkNode[] = [];
  const firstOf: number[] = [];
  /** One copy of each key: most stand in many articles. */
  const keys = new Map<string, string>();
  const share = (key: string): string => {
    const there = keys.get(key);
    if (there === undefined) keys.set(key, key);
    return there ?? key;
  };
  records.forEach((record, at) => {
    firstOf.push(nodes.length);
    const counts = new Array<number>(record.entities.length).fill(0);
    for (const { entity, form } of record.mentions) if (form === 'name') counts[entity]!++;
    record.entities.forEach((local, index) => {
      nodes.push({
        record: at,
        local,
        type: local.type,
        mentionCount: counts[index]!,
        key: share(baseKey(local, known)),
      });
    });
  });
  return { nodes, firstOf };
}

function joinNodes(
  nodes: readonly LinkNode[],
  firstOf: readonly number[],
  records: readonly ArticleBrief[],
  known: ReadonlyMap<string, KnownEntity>,
): LinkSets {
  const sets = new LinkSets(nodes.map(({ record }) => record));
  const keysOf = (record: number): string[] =>
    nodes.slice(firstOf[record], firstOf[record + 1] ?? nodes.length).map(({ key }) => key);
  const mayJoin = (a: number, b: number): boolean =>
    !sets.meet(a, b) && !isForbidden(nodes[a]!, nodes[b]!, known) && !isForbidden(nodes[b]!, nodes[a]!, known);
  joinEqualKeys(nodes, sets);
  const contexts = createContexts(records, keysOf);
  joinMistyped(nodes, sets, contexts);
  linkSpellings(nodes, sets, contexts, mayJoin);
  linkShortNames(nodes, sets, contexts, mayJoin);
  joinLoneNames(nodes, sets);
  return sets;
}

/** True where the user says that a name is not the configured entity. */
function isForbidden(node: LinkNode, other: LinkNode, known: ReadonlyMap<string, KnownEntity>): boolean {
  const configured = other.key.startsWith('known|') ? known.get(other.local.name) : undefined;
  return configured?.distinct_from.includes(node.local.name) ?? false;
}

const RULE_OF_KEY: Readonly<Record<string, string>> = {
  known: 'link/config',
  lexicon: 'link/lexicon',
  embassy: 'link/embassy',
};

function joinEqualKeys(nodes: readonly LinkNode[], sets: LinkSets): void {
  const firstByKey = new Map<string, number>();
  nodes.forEach(({ key }, at) => {
    if (key.startsWith(SINGLE_NAME)) return;
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, at);
    else sets.join(at, first, RULE_OF_KEY[key.slice(0, key.indexOf('|'))] ?? 'link/same-name');
  });
}

/** People known by one word everywhere: those that stand for no fuller name are one by that word. */
function joinLoneNames(nodes: readonly LinkNode[], sets: LinkSets): void {
  const sizes = new Map<number, number>();
  for (const at of nodes.keys()) sizes.set(sets.find(at), (sizes.get(sets.find(at)) ?? 0) + 1);
  const firstByKey = new Map<string, number>();
  nodes.forEach(({ key }, at) => {
    if (!key.startsWith(SINGLE_NAME) || sizes.get(sets.find(at)) !== 1) return;
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, at);
    else sets.join(at, first, 'link/same-name');
  });
}

/** Types that one name is seldom taken for by mistake: a company and a town of one name are two things, save in articles of one matter. */
const NEVER_CONFUSED: ReadonlySet<string> = new Set(['organization place', 'person place']);

/** Articles of one matter have this much in common. */
const LEAST_SIMILARITY = 0.06;

/** Joins entities of one name that articles type differently, to the type that most mentions have. */
function joinMistyped(nodes: readonly LinkNode[], sets: LinkSets, contexts: ArticleContexts): void {
  const byName = new Map<string, Map<string, { node: number; weight: number }>>();
  nodes.forEach(({ local, key, type, mentionCount }, at) => {
    if (/^(?:known|lexicon|embassy|person-word)\|/u.test(key)) return;
    const name = normalizeName(local.name);
    const types = byName.get(name) ?? new Map<string, { node: number; weight: number }>();
    const there = types.get(type);
    types.set(type, { node: there?.node ?? at, weight: (there?.weight ?? 0) + mentionCount });
    byName.set(name, types);
  });
  for (const types of byName.values()) {
    const [main, ...others] = [...types].sort(([a, x], [b, y]) => y.weight - x.weight || compareText(a, b));
    for (const [type, { node }] of others) {
      const isFar = NEVER_CONFUSED.has([type, main![0]].sort(compareText).join(' '));
      const isSimilar = contexts.similarity(nodes[node]!.record, nodes[main![1].node]!.record) >= LEAST_SIMILARITY;
      if (!isFar || (isSimilar && !sets.meet(node, main![1].node))) sets.join(node, main![1].node, 'link/same-name');
    }
  }
}

/** Numbers the sets by name and type, and lays them out in the records' given order. */
function numberSets(
  nodes: readonly LinkNode[],
  sets: LinkSets,
  order: readonly number[],
  firstOf: readonly number[],
  records: readonly ArticleBrief[],
  known: ReadonlyMap<string, KnownEntity>,
): LinkedEntities {
  const members = new Map<number, LinkNode[]>();
  nodes.forEach((node, at) => {
    const root = sets.find(at);
    const list = members.get(root);
    if (list) list.push(node);
    else members.set(root, [node]);
  });
  const described = [...members].map(([root, list]) => ({ root, entity: describeLinked(list, known) }));
  described.sort(
    (a, b) => compareText(a.entity.name, b.entity.name) || compareText(a.entity.type, b.entity.type) || a.root - b.root,
  );
  const numberOf = new Map(described.map(({ root }, number) => [root, number]));
  const of: number[][] = records.map(() => []);
  const why: string[][] = records.map(() => []);
  order.forEach((given, at) => {
    records[at]!.entities.forEach((_, index) => {
      const node = firstOf[at]! + index;
      of[given]!.push(numberOf.get(sets.find(node))!);
      why[given]!.push(sets.why(node));
    });
  });
  return { entities: described.map(({ entity }) => entity), of, why };
}
