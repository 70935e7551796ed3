/** Ties names that say less to the fuller ones that they stand for in articles of the same matter. */
import { FAMILY_NAMES_FIRST } from '../../../language/lexicon/family-names-first.ts';
import {
  acronymOf,
  isAcronym,
  normalizeName,
  organizationWords,
  readPersonName,
  shorterNames,
} from '../../../language/names/name-keys.ts';
import type { ArticleContexts } from './article-contexts.ts';
import type { LinkNode, LinkSets } from './link-node.ts';

/** Articles must have this much in common for a short name to be looked up in the other. */
const LEAST_SIMILARITY = 0.06;
/** A fuller name in this many articles is meant wherever its short form stands … */
const WELL_KNOWN_ARTICLES = 3;
/** … and that share of the articles of all that it may stand for. */
const WELL_KNOWN_SHARE = 0.6;
/** How much a fuller name's share of articles, and a title in common, count beside similarity (0 to 1). */
const SHARE_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.2;
/** Of a fuller name's articles so many are compared. */
const COMPARED_ARTICLES = 12;
/** Of fuller names that a short one may stand for, so many are weighed. */
const COMPARED_NAMES = 60;

/** A fuller name that short ones can stand for. */
interface Target {
  /** Its first node. */
  readonly node: number;
  readonly nodes: readonly number[];
  readonly gender: 'female' | 'male' | null;
  /** The last words of its titles. */
  readonly titles: ReadonlySet<string>;
}

/** Joins the sets of short names to those of the fuller names that they most likely stand for. */
export function linkShortNames(
  nodes: readonly LinkNode[],
  sets: LinkSets,
  contexts: ArticleContexts,
  mayJoin: (short: number, full: number) => boolean,
): void {
  const targets = indexTargets(nodes, sets);
  nodes.forEach((node, at) => {
    for (const [rule, word] of shortForms(node)) {
      const candidates = (targets.get(`${rule}|${word}`) ?? []).filter(
        (target) => sets.find(target.node) !== sets.find(at) && agrees(target, node) && mayJoin(at, target.node),
      );
      const best = bestTarget(node, candidates, nodes, contexts);
      if (!best) continue;
      sets.join(at, best.node, `link/${rule}`);
      break;
    }
  });
}

function agrees(target: Target, { local }: LinkNode): boolean {
  return target.gender === null || local.gender === null || target.gender === local.gender;
}

/** How a local entity may be short for another: rule and word. */
function shortForms({ local, type, key }: LinkNode): [string, string][] {
  if (key.startsWith('known|') || key.startsWith('lexicon|')) return [];
  if (key.startsWith('embassy|')) return key.endsWith('|') ? [['embassy', key]] : [];
  if (type === 'person') {
    const { last, wordCount } = readPersonName(local.name);
    return wordCount === 1
      ? [
          ['surname', last],
          ['family-name-first', last],
          ['given-name', last],
        ]
      : [];
  }
  if (type === 'place') return local.name.includes(' ') ? [] : [['surname', normalizeName(local.name)]];
  if (type === 'group') return [];
  if (isAcronym(local.name)) return [['acronym', normalizeName(local.name)]];
  const words = organizationWords(local.name);
  const shorter: [string, string][] = [['short-form', `${type}|${words.join(' ')}`]];
  return words.length === 1 && type === 'organization' ? [...shorter, ['surname', words[0]!]] : shorter;
}

const NO_TITLES: ReadonlySet<string> = new Set();

/** Fuller names by what can stand for them. */
function indexTargets(nodes: readonly LinkNode[], sets: LinkSets): Map<string, Target[]> {
  const members = new Map<number, number[]>();
  nodes.forEach((_, at) => {
    const root = sets.find(at);
    const list = members.get(root);
    if (list) list.push(at);
    else members.set(root, [at]);
  });
  const targets = new Map<string, Target[]>();
  for (const [root, list] of members) {
    const gender = list.map((at) => nodes[at]!.local.gender).find((each) => each !== null) ?? null;
    const titles = list.flatMap((at) => titlesOf(nodes[at]!));
    const target = { node: root, nodes: list, gender, titles: titles.length === 0 ? NO_TITLES : new Set(titles) };
    for (const word of new Set(list.flatMap((at) => fullForms(nodes[at]!)))) {
      const there = targets.get(word) ?? [];
      if (there.length < COMPARED_NAMES) there.push(target);
      targets.set(word, there);
    }
  }
  return targets;
}

/** What can stand for a local entity's name: rule and word in one string. */
function fullForms({ local, type, key }: LinkNode): string[] {
  if (key.startsWith('embassy|')) return key.endsWith('|') ? [] : [`embassy|${key.slice(0, key.lastIndexOf('|') + 1)}`];
  if (type === 'person') {
    const { first, last, wordCount } = readPersonName(local.name);
    if (wordCount < 2) return [];
    return [`surname|${last}`, FAMILY_NAMES_FIRST.has(first) ? `family-name-first|${first}` : `given-name|${first}`];
  }
  if (type === 'place' || type === 'group') return [];
  const words = organizationWords(local.name);
  const openings = shorterNames(words).map((name) => `short-form|${type}|${name}`);
  const declared = local.aliases.filter(isAcronym).map((alias) => `acronym|${normalizeName(alias)}`);
  const derived = acronymOf(local.name);
  return [...openings, ...declared, ...(derived.length > 1 ? [`acronym|${derived}`] : [])];
}

/** The candidate whose articles are most similar, whose titles agree, and that is named most; null where none is near enough. */
function bestTarget(
  node: LinkNode,
  candidates: readonly Target[],
  nodes: readonly LinkNode[],
  contexts: ArticleContexts,
): Target | null {
  const total = candidates.reduce((sum, target) => sum + target.nodes.length, 0);
  const titles = titlesOf(node);
  let best: Target | null = null;
  let bestScore = 0;
  for (const target of candidates) {
    const share = target.nodes.length / total;
    const similarity = Math.max(
      ...target.nodes.slice(0, COMPARED_ARTICLES).map((at) => contexts.similarity(node.record, nodes[at]!.record)),
    );
    const isWellKnown =
      node.type === 'person' && target.nodes.length >= WELL_KNOWN_ARTICLES && share >= WELL_KNOWN_SHARE;
    if (similarity < LEAST_SIMILARITY && !isWellKnown) continue;
    const hasTitle = titles.some((title) => target.titles.has(title));
    const score = similarity + SHARE_WEIGHT * share + (hasTitle ? TITLE_WEIGHT : 0);
    if (score <= bestScore) continue;
    best = target;
    bestScore = score;
  }
  return best;
}

/** The last words of a local entity's titles. */
function titlesOf({ local }: LinkNode): string[] {
  return local.descriptions.map((title) => title.split(' ').at(-1)!.toLowerCase());
}
