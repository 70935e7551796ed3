/** Local entities of an article's names, with the references that stand for them. */
import type { Document, Token } from '../../../language/document.ts';
import { genderOfFirstName } from '../../../language/lexicon/first-names.ts';
import { typeOfNoun } from '../../../language/lexicon/role-nouns.ts';
import { TITLE_HEADS } from '../../../language/lexicon/titles.ts';
import type { GazetteerEntry } from '../../../language/names/gazetteer.ts';
import { nameText } from '../../../language/names/name-context.ts';
import { sentenceOf } from '../../../language/tree.ts';
import type { EntityMention, LocalEntity } from '../../contract.ts';
import { clusterNames } from './cluster-names.ts';
import { declaredAcronyms } from './declared-acronyms.ts';
import { describingNoun } from './find-descriptions.ts';
import type { KnownNames } from './known-names.ts';
import type { NameCluster, NamedMention } from './named-mention.ts';
import { nounPhraseSpan, nounPhraseTokens } from './noun-phrases.ts';
import {
  type EntityProfile,
  type PlacedName,
  type ResolvedReferences,
  resolveReferences,
} from './resolve-references.ts';
import { appositionsOf, genderOfTitle, headOfName, titleStart } from './titles.ts';

/** What building is told besides the names. */
export interface BuildContext {
  readonly known: KnownNames;
  readonly embassyKeyOf: (mention: NamedMention) => string | null;
}

/** What stands around one name. */
interface Surroundings {
  /** First token of the title; -1 where there is none. */
  readonly titleFirst: number;
  readonly title: string | null;
  readonly titleGender: 'female' | 'male' | null;
  readonly titleNoun: string | null;
  readonly appositions: readonly Token[];
}

/** Entities in the order of their first mention, and all mentions in reading order. */
export function buildEntities(
  document: Document,
  names: readonly NamedMention[],
  { known, embassyKeyOf }: BuildContext,
): { entities: LocalEntity[]; mentions: EntityMention[]; antecedents: ReadonlyMap<number, number> } {
  const around = new Map(names.map((mention) => [mention, surroundingsOf(document, mention)]));
  const textOf = (mention: NamedMention): string => nameText(document, mention);
  const clusters = clusterNames(names, {
    textOf,
    titleOf: (mention) => around.get(mention)!.titleNoun,
    genderOf: (mention) => around.get(mention)!.titleGender,
    declared: declaredAcronyms(document, names),
    knownOf: (words) => known.byName.get(words),
    embassyKeyOf,
  });
  const located = names.filter(
    ({ entry }) => entry?.country && entry.kind !== 'organization' && entry.kind !== 'party',
  );
  const countryAt = new Map(located.map((mention) => [mention.firstToken, mention]));
  const entities = clusters.map((cluster) => describeCluster(document, cluster, { around, countryAt, known }));
  const mentions: EntityMention[] = clusters.flatMap((cluster, entity) =>
    cluster.mentions.map(({ start, end }, at) => ({
      span: { start, end },
      form: 'name' as const,
      entity,
      rule: cluster.rules[at]!,
    })),
  );
  const { references, antecedents } = findReferences(document, clusters, entities, around);
  const taken = new Set(mentions.map(({ span }) => `${span.start} ${span.end}`));
  for (const reference of references)
    if (!taken.has(`${reference.span.start} ${reference.span.end}`)) mentions.push(reference);
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { entities, mentions, antecedents };
}

function surroundingsOf(document: Document, mention: NamedMention): Surroundings {
  if (mention.isNested || mention.type === 'group')
    return { titleFirst: -1, title: null, titleGender: null, titleNoun: null, appositions: [] };
  const sentence = sentenceOf(document, document.tokens[mention.firstToken]!);
  const start = mention.type === 'person' ? titleStart(document, mention, sentence.firstToken) : -1;
  const words = start < 0 ? [] : document.tokens.slice(start, mention.firstToken).map(({ form }) => form);
  const appositions = appositionsOf(document, mention).filter(({ lemma }) => describes(lemma, mention));
  return {
    titleFirst: start,
    title:
      start < 0
        ? null
        : nameText(document, {
            start: document.tokens[start]!.start,
            end: document.tokens[mention.firstToken - 1]!.end,
          }),
    titleGender: genderOfTitle([...words, ...appositions.map(({ form }) => form)]),
    titleNoun: titleNounOf(words),
    appositions,
  };
}

/** Words that make another office of an office: "the president" is no vice president and no former one. */
const OTHER_OFFICE = /^(?:vice|deputy|assistant|former|ex|acting|then|vice-president)$/iu;

/** The noun of a title, lower case; null for "Mr." and for deputies and predecessors. */
function titleNounOf(words: readonly string[]): string | null {
  if (words.some((word) => OTHER_OFFICE.test(word))) return null;
  return words.findLast((word) => TITLE_HEADS.has(word.toLowerCase()) && !ADDRESSES.test(word))?.toLowerCase() ?? null;
}

/** Titles that say no more than that it is a person. */
const ADDRESSES = /^(?:mr|mrs|ms|miss|dr|sir|dame|madam)\.?$/iu;

/** True where a noun describes things of a name's type. */
function describes(lemma: string, mention: NamedMention): boolean {
  const type = typeOfNoun(lemma.toLowerCase());
  return type === null ? false : type === mention.type;
}

interface ClusterContext {
  readonly around: ReadonlyMap<NamedMention, Surroundings>;
  /** Countries, peoples and places of one country, by first token. */
  readonly countryAt: ReadonlyMap<number, NamedMention>;
  readonly known: KnownNames;
}

function describeCluster(
  document: Document,
  cluster: NameCluster,
  { around, countryAt, known }: ClusterContext,
): LocalEntity {
  const texts = cluster.mentions.map((mention) => nameText(document, mention));
  const first = cluster.mentions[0]!;
  const configured = texts.map((text) => known.byName.get(text)).find((entity) => entity !== undefined);
  const name = configured?.name ?? first.entry?.name ?? fullest(texts);
  const descriptions = cluster.mentions.flatMap((mention) => {
    const { title, appositions } = around.get(mention)!;
    return [
      ...(title === null ? [] : [title]),
      ...appositions.map((noun) => nameText(document, nounPhraseSpan(document, noun))),
    ];
  });
  return {
    name,
    type: configured?.type ?? first.type,
    country_code: configured?.country_code ?? first.entry?.country ?? countryOf(document, cluster, around, countryAt),
    aliases: [...new Set(texts)].filter((text) => text !== name),
    descriptions: [...new Set(descriptions)],
    gender: first.type === 'person' ? genderOf(cluster, name, around) : null,
    wikidata_id: configured?.wikidata_id ?? null,
  };
}

/** The form with most words; the first of them, without a possessive ending. */
function fullest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.split(' ').length > best.split(' ').length ? text : best));
}

function genderOf(
  cluster: NameCluster,
  name: string,
  around: ReadonlyMap<NamedMention, Surroundings>,
): 'female' | 'male' | null {
  const shown = cluster.mentions.map((mention) => around.get(mention)!.titleGender).find((gender) => gender !== null);
  return shown ?? (name.includes(' ') ? genderOfFirstName(name.split(' ')[0]!) : null);
}

/** The country that titles, appositions or the name itself mention: "[US] President Joe Biden", "the [Chinese] Embassy". */
function countryOf(
  document: Document,
  cluster: NameCluster,
  around: ReadonlyMap<NamedMention, Surroundings>,
  countryAt: ReadonlyMap<number, NamedMention>,
): string | null {
  for (const mention of cluster.mentions) {
    const { titleFirst, appositions } = around.get(mention)!;
    const tokens = appositions.flatMap((noun) => nounPhraseTokens(document, noun).map(({ index }) => index));
    for (let index = titleFirst < 0 ? mention.firstToken : titleFirst; index < mention.endToken; index++)
      tokens.push(index);
    for (const index of tokens) {
      const inside = countryAt.get(index);
      if (inside && inside !== mention) return inside.entry!.country;
    }
  }
  return null;
}

/** "a longtime friend" says what someone is, and does not stand for them. */
function isIndefinite(document: Document, noun: Token): boolean {
  return noun.children.some(
    (index) => document.tokens[index]!.deprel === 'det' && /^an?$/iu.test(document.tokens[index]!.form),
  );
}

/** The word that the sentence hangs on: the title's where the name hangs on its title. */
function headWithTitle(document: Document, mention: NamedMention, titleFirst: number): Token {
  let head = headOfName(document, mention);
  while (titleFirst >= 0 && head.head >= titleFirst && head.head < mention.firstToken)
    head = document.tokens[head.head]!;
  return head;
}

function findReferences(
  document: Document,
  clusters: readonly NameCluster[],
  entities: readonly LocalEntity[],
  around: ReadonlyMap<NamedMention, Surroundings>,
): ResolvedReferences {
  const namesAt = new Map<number, PlacedName[]>();
  const appositions = new Map<number, number>();
  const isNamed = new Uint8Array(document.tokens.length);
  const byEntry = new Map<GazetteerEntry, number>();
  clusters.forEach((cluster, entity) => {
    for (const mention of cluster.mentions) {
      const { titleFirst } = around.get(mention)!;
      const head = headWithTitle(document, mention, titleFirst);
      namesAt.set(head.index, [...(namesAt.get(head.index) ?? []), { mention, entity, head }]);
      if (titleFirst >= 0) isNamed.fill(1, titleFirst, mention.firstToken);
      if (mention.rule !== 'name/embassy') isNamed.fill(1, mention.firstToken, mention.endToken);
      if (mention.entry) byEntry.set(mention.entry, entity);
      for (const noun of around.get(mention)!.appositions)
        if (!isIndefinite(document, noun)) appositions.set(noun.index, entity);
    }
  });
  const profiles = clusters.map((cluster, entity) => profileOf(document, cluster, entities[entity]!, around));
  return resolveReferences({
    document,
    namesAt,
    isNamed,
    appositions,
    profiles,
    entityOfEntry: (entry) => byEntry.get(entry),
  });
}

/** Titles as they are written without a name: "Gov. Moe", "the governor". Lower case. */
const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['gen', 'general'],
  ['rev', 'reverend'],
]);
const VICE_PRESIDENT = /\bvice[\s-]president$/iu;

function profileOf(
  document: Document,
  cluster: NameCluster,
  entity: LocalEntity,
  around: ReadonlyMap<NamedMention, Surroundings>,
): EntityProfile {
  const nouns = new Set<string>();
  for (const mention of cluster.mentions) {
    const { title, titleNoun, appositions } = around.get(mention)!;
    if (titleNoun !== null) nouns.add(FULL_TITLES.get(titleNoun.replace(/\.$/u, '')) ?? titleNoun);
    if (title !== null && VICE_PRESIDENT.test(title)) nouns.add('vice president');
    for (const noun of appositions) nouns.add(describingNoun(document, noun));
  }
  if (entity.type === 'organization' || entity.type === 'place')
    nouns.add(entity.name.split(' ').at(-1)!.toLowerCase());
  return {
    type: entity.type,
    gender: entity.gender,
    country: entity.country_code,
    entry: cluster.mentions[0]!.entry,
    nouns,
  };
}
