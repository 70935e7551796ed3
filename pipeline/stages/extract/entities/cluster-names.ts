/** Which names of one article are one thing. */
import type { KnownEntity } from '../../../core/config.ts';
import { FAMILY_NAMES_FIRST } from '../../../language/lexicon/family-names-first.ts';
import { genderOfFirstName } from '../../../language/lexicon/first-names.ts';
import type { GazetteerEntry } from '../../../language/names/gazetteer.ts';
import {
  acronymOf,
  agreeAsPeople,
  agreeInSuffix,
  endsFullName,
  expandCountry,
  isAcronym,
  normalizeName,
  organizationKey,
  organizationWords,
  type PersonName,
  readPersonName,
  shorterNames,
} from '../../../language/names/name-keys.ts';
import type { NameCluster, NamedMention } from './named-mention.ts';

/** What clustering is told besides the names. */
export interface ClusterContext {
  /** The words of a mention, blanks made one. */
  readonly textOf: (mention: NamedMention) => string;
  /** The gender that a title beside a mention shows. */
  readonly genderOf: (mention: NamedMention) => 'female' | 'male' | null;
  /** The noun of a title in front of a mention: `president`; null where there is none, or only "Mr." */
  readonly titleOf: (mention: NamedMention) => string | null;
  /** Longer names by the acronyms that the text declares for them: "General Atomics (GA)". */
  readonly declared: ReadonlyMap<string, string>;
  readonly knownOf: (words: string) => KnownEntity | undefined;
  /** A name that stands for an embassy, in one wording. */
  readonly embassyKeyOf: (mention: NamedMention) => string | null;
}

class Cluster implements NameCluster {
  readonly mentions: NamedMention[] = [];
  readonly rules: string[] = [];
  readonly key: string;
  person: PersonName | null = null;
  gender: 'female' | 'male' | null = null;
  readonly titles = new Set<string>();
  /** Mentions by surname alone so far. */
  bareMentions = 0;

  constructor(key: string) {
    this.key = key;
  }

  add(mention: NamedMention, rule: string): void {
    this.mentions.push(mention);
    this.rules.push(rule);
  }
}

/** Clusters in the order of their first mentions; each mention is in one. */
export function clusterNames(mentions: readonly NamedMention[], context: ClusterContext): NameCluster[] {
  const clusters = new Map<string, Cluster>();
  const clusterOf = (key: string): Cluster => {
    const cluster = clusters.get(key) ?? new Cluster(key);
    clusters.set(key, cluster);
    return cluster;
  };
  const people = mentions.filter((mention) => isGuessed(mention, context) && mention.type === 'person');
  const fullNames = clusterFullNames(people, context, clusterOf);
  const longer = longerOrganizations(mentions, context);
  const outlets = shortOutlets(mentions, context);
  for (const mention of mentions) {
    const words = context.textOf(mention);
    const known = context.knownOf(words);
    const outlet = outlets.get(words);
    const embassy = context.embassyKeyOf(mention);
    if (known) clusterOf(`known|${known.type}|${known.name}`).add(mention, 'known/config');
    else if (embassy) clusterOf(`embassy|${embassy}`).add(mention, 'name/embassy');
    else if (outlet) clusterOf(outlet).add(mention, 'name/short-form');
    else if (mention.entry) clusterOf(entryKey(mention.entry)).add(mention, 'name/lexicon');
    else if (mention.type === 'person') addPerson(mention, words, fullNames, context, clusterOf);
    else {
      const key = longer.get(words) ?? nameKey(mention, words);
      clusterOf(key).add(mention, key === nameKey(mention, words) ? mention.rule : 'name/short-form');
    }
  }
  return [...clusters.values()]
    .filter((cluster) => cluster.mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end);
}

const entryKey = ({ type, name, country }: GazetteerEntry): string => `entry|${type}|${name}|${country ?? ''}`;

/** Names of newspapers that end in one of these are called by it alone: "The Times". */
const PRESS_WORD =
  /^(?:The )?(Times|Post|Journal|Globe|Herald|Tribune|Chronicle|Examiner|Enquirer|Guardian|Gazette|Star)$/u;

/** Clusters of newspapers by the one word that stands for them: where the article names one newspaper of that word in full. */
function shortOutlets(mentions: readonly NamedMention[], context: ClusterContext): Map<string, string> {
  const byWord = new Map<string, Set<string>>();
  const short = new Map<string, string>();
  for (const mention of mentions) {
    const words = context.textOf(mention);
    const last = words.split(' ').at(-1)!;
    const word = PRESS_WORD.exec(words)?.[1];
    if (word) short.set(words, word);
    else if (mention.type === 'organization' && PRESS_WORD.test(last) && words !== `The ${last}`) {
      const key = mention.entry ? entryKey(mention.entry) : nameKey(mention, words);
      byWord.set(last, (byWord.get(last) ?? new Set()).add(key));
    }
  }
  const outlets = new Map<string, string>();
  for (const [words, word] of short) {
    const keys = byWord.get(word);
    if (keys?.size === 1) outlets.set(words, [...keys][0]!);
  }
  return outlets;
}

function isGuessed(mention: NamedMention, context: ClusterContext): boolean {
  return mention.entry === null && context.knownOf(context.textOf(mention)) === undefined;
}

/** Equal for names of one type that differ in case, accents, marks, legal form or word order only. */
function nameKey(mention: NamedMention, words: string): string {
  const normal =
    mention.type === 'organization' ? organizationKey(expandCountry(words)) : normalizeName(expandCountry(words));
  return `name|${mention.type}|${mention.type === 'group' ? normal.replace(/(?<=\p{L}{3})s$/u, '') : normal}`;
}

/** People named in full, by last and by first name. */
interface FullNames {
  readonly byLast: ReadonlyMap<string, Cluster[]>;
  readonly byFirst: ReadonlyMap<string, readonly Cluster[]>;
}

/** Of people of one surname only so many are compared; more have no use in an article. */
const MOST_RIVALS = 40;

/** Gathers people named in full: one cluster for names that agree. */
function clusterFullNames(
  people: readonly NamedMention[],
  context: ClusterContext,
  clusterOf: (key: string) => Cluster,
): FullNames {
  const byLast = new Map<string, Cluster[]>();
  const byFirst = new Map<string, Cluster[]>();
  for (const mention of people) {
    const person = readPersonName(context.textOf(mention));
    if (person.wordCount < 2) continue;
    const rivals = byLast.get(person.last) ?? [];
    let cluster = findAgreeing(rivals, person);
    if (!cluster) {
      cluster = clusterOf(`person|${person.first}|${person.middle.join(' ')}|${person.last}|${person.suffix}`);
      cluster.person = person;
      rivals.push(cluster);
      byLast.set(person.last, rivals);
      const tail = person.last.split('_').at(-1)!;
      if (tail !== person.last) byLast.set(tail, [...(byLast.get(tail) ?? []), cluster]);
      byFirst.set(person.first, [...(byFirst.get(person.first) ?? []).slice(-MOST_RIVALS), cluster]);
    } else if (person.wordCount > cluster.person!.wordCount) cluster.person = person;
    cluster.gender ??= context.genderOf(mention) ?? genderOfFirstName(firstWord(context.textOf(mention)));
    const title = context.titleOf(mention);
    if (title !== null) cluster.titles.add(title);
  }
  return { byLast, byFirst };
}

function findAgreeing(rivals: readonly Cluster[], person: PersonName): Cluster | undefined {
  return rivals.slice(-MOST_RIVALS).find(({ person: other }) => {
    const isSame = agreeInSuffix(other!, person) && agreeAsPeople(other!, person);
    return isSame || endsFullName(person, other!) || endsFullName(other!, person);
  });
}

function addPerson(
  mention: NamedMention,
  words: string,
  fullNames: FullNames,
  context: ClusterContext,
  clusterOf: (key: string) => Cluster,
): void {
  const person = readPersonName(words);
  if (person.wordCount > 1) {
    const same = findAgreeing(fullNames.byLast.get(person.last) ?? [], person);
    (same ?? clusterOf(`person|${words}`)).add(mention, 'name/full-name');
    return;
  }
  const title = context.titleOf(mention);
  const found = findPerson(person, fullNames, { gender: context.genderOf(mention), title, before: mention.start });
  const cluster = found?.cluster ?? clusterOf(`person|${person.last}`);
  cluster.add(mention, found?.rule ?? mention.rule);
  cluster.bareMentions++;
  if (found) return;
  cluster.person ??= person;
  if (title !== null) cluster.titles.add(title);
  const rivals = fullNames.byLast.get(person.last);
  if (rivals && !rivals.includes(cluster)) rivals.push(cluster);
}

const firstWord = (name: string): string => name.split(' ')[0]!;

/** What is known of a person named by one word. */
interface BareName {
  readonly gender: 'female' | 'male' | null;
  readonly title: string | null;
  /** Offset in the text. */
  readonly before: number;
}

/** The person that a surname, a family name put first, or a given name alone means. */
function findPerson(
  { last: word, suffix }: PersonName,
  fullNames: FullNames,
  bare: BareName,
): { cluster: Cluster; rule: string } | null {
  const byFirst = fullNames.byFirst.get(word) ?? [];
  const groups: [string, readonly Cluster[]][] = [
    ['name/surname', fullNames.byLast.get(word) ?? []],
    [FAMILY_NAMES_FIRST.has(word) ? 'name/family-name-first' : 'name/given-name', byFirst],
  ];
  for (const [rule, clusters] of groups) {
    const agreeing = clusters.filter((cluster) => agreesWithBare(cluster, suffix, bare));
    const cluster = mostLikely(agreeing, bare);
    if (cluster) return { cluster, rule };
  }
  return null;
}

/** Titles of people who are named after the one that the surname alone means. */
const FAMILY_TITLES: ReadonlySet<string> = new Set(
  'lady wife husband son daughter brother sister mother father uncle aunt nephew niece cousin grandson'.split(' '),
);

const isRelative = ({ titles }: Cluster): boolean => [...titles].some((title) => FAMILY_TITLES.has(title));

/** "Mr. Obama" is no Michelle Obama; "President Trump" is no Donald Trump Jr. */
function agreesWithBare(cluster: Cluster, suffix: string, { gender, title }: BareName): boolean {
  if (suffix !== '' && cluster.person!.suffix !== suffix) return false;
  if (gender && cluster.gender && cluster.gender !== gender) return false;
  if (title === null || cluster.titles.has(title)) return true;
  const { suffix: own, middle } = cluster.person!;
  return (own === '' || middle.length > 0) && !isRelative(cluster);
}

/** One of the title; else the one that the surname alone has meant so far; else the one named last before it, not "Jr."; else the first. */
function mostLikely(clusters: readonly Cluster[], { title, before }: BareName): Cluster | undefined {
  const titled = title === null ? [] : clusters.filter((cluster) => cluster.titles.has(title));
  if (titled.length > 0) return titled[0];
  const habit = clusters.reduce<Cluster | undefined>(
    (best, each) => (each.bareMentions > (best?.bareMentions ?? 0) ? each : best),
    undefined,
  );
  if (habit) return habit;
  const seniors = clusters.filter((cluster) => cluster.person!.suffix === '' && !isRelative(cluster));
  return latestBefore(seniors.length > 0 ? seniors : clusters, before);
}

/** The cluster with the last mention before an offset; the first of them where none is before it. */
function latestBefore(clusters: readonly Cluster[], offset: number): Cluster | undefined {
  let best: Cluster | undefined;
  let bestEnd = -1;
  for (const cluster of clusters) {
    const last = cluster.mentions.at(-1);
    if (last && last.end <= offset && last.end > bestEnd) {
      best = cluster;
      bestEnd = last.end;
    }
  }
  return best ?? clusters[0];
}

/**
 * Keys of longer names by the short ones that stand for them: declared and derivable acronyms, and names cut at their end
 * ("Wuhan Tongsheng" for "Wuhan Tongsheng Technology Co Ltd") where one longer name only begins so.
 */
function longerOrganizations(mentions: readonly NamedMention[], context: ClusterContext): Map<string, string> {
  const organizations = mentions.filter(
    (mention) =>
      isGuessed(mention, context) &&
      mention.type !== 'person' &&
      mention.type !== 'place' &&
      context.embassyKeyOf(mention) === null,
  );
  const texts = new Map(organizations.map((mention) => [context.textOf(mention), mention]));
  const byAcronym = new Map<string, Set<string>>();
  const byOpening = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  for (const [words, mention] of texts) {
    const key = nameKey(mention, words);
    put(byAcronym, acronymOf(words), key);
    const parts = organizationWords(words);
    for (const opening of shorterNames(parts)) put(byOpening, `${mention.type}|${opening}`, key);
  }
  const longer = new Map<string, string>();
  for (const [words, mention] of texts) {
    const declared = context.declared.get(words);
    const declaring = declared === undefined ? undefined : texts.get(declared);
    const candidates = isAcronym(words)
      ? byAcronym.get(normalizeName(words))
      : byOpening.get(`${mention.type}|${organizationWords(words).join(' ')}`);
    if (declaring) longer.set(words, nameKey(declaring, declared!));
    else if (candidates?.size === 1) longer.set(words, [...candidates][0]!);
  }
  return longer;
}
