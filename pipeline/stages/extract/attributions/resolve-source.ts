/** Who a source is: the entity that its head stands for, and what kind of source it makes. Unresolved is null, never a guess. */
import type { Token } from '../../../language/document.ts';
import {
  AGENCIES,
  GOVERNMENT_BODIES,
  type KnownOrganization,
  OUTLETS,
} from '../../../language/lexicon/organizations.ts';
import { isRelation } from '../../../language/tree.ts';
import type { AttributionMention, EntityMention, LocalEntity } from '../../contract.ts';
import { headOfRun, type TokenRange } from './argument-window.ts';
import { DOCUMENT_NOUNS, GOVERNMENT_NOUNS, ORGANIZATION_NOUNS, PUBLICATION_NOUNS } from './source-words.ts';
import type { TokenFacts } from './token-facts.ts';

type SourceKind = AttributionMention['source_kind'];

/** A source as it is understood. */
export interface ResolvedSource {
  readonly entity: number | null;
  readonly kind: SourceKind;
  /** Several documents: `they` may stand for them. */
  readonly isPluralDocument?: boolean;
}

/** The article's entities, by token. */
export interface EntityIndex {
  readonly entities: readonly LocalEntity[];
  /** The innermost mention over each token. */
  readonly mentionAt: ReadonlyMap<number, EntityMention>;
  /** Indices of the entities that are news agencies or outlets. */
  readonly publications: ReadonlySet<number>;
}

const namesOf = (organizations: readonly KnownOrganization[]): ReadonlySet<string> =>
  new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases]));

const PUBLICATION_NAMES = namesOf([...AGENCIES, ...OUTLETS]);
const GOVERNMENT_NAMES = namesOf(GOVERNMENT_BODIES);
/** Seats that speak for a government: "the White House said". */
const SEAT =
  /^(?:the )?(?:White House|Kremlin|Downing Street|10 Downing Street|No\.? 10|Number 10|Élysée.*|Elysee.*|Whitehall|Blue House)$/u;
const PERSONAL_PRONOUNS = new Set(['he', 'she', 'i', 'me', 'him', 'her', 'his', 'hers', 'my']);
const UNNAMED_PRONOUNS = new Set([
  'they',
  'we',
  'them',
  'us',
  'their',
  'our',
  'who',
  'you',
  'some',
  'many',
  'others',
  'one',
  'those',
  'all',
  'most',
]);
/** Pronouns for several documents; plural nouns whose form does not show it. */
const PLURAL_PRONOUNS = new Set(['they', 'these', 'those']);
const PLURAL_NOUNS = new Set(['data', 'media', 'statistics']);
/** Relations that tie a name to the noun in front of or behind it: "the news agency [[AP]]", "President [[Biden]]". */
const NAMING = ['flat', 'appos', 'compound', 'nmod:desc'] as const;

/** Indexes mentions by token; inner mentions win. */
export function indexEntities(
  facts: TokenFacts,
  entities: readonly LocalEntity[],
  mentions: readonly EntityMention[],
): EntityIndex {
  const mentionAt = new Map<number, EntityMention>();
  const { tokens } = facts.document;
  const ordered = [...mentions].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const mention of ordered) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= mention.span.start) low = middle + 1;
      else high = middle;
    }
    for (; low < tokens.length && tokens[low]!.start < mention.span.end; low++) mentionAt.set(low, mention);
  }
  return { entities, mentionAt, publications: publicationsAmong(entities) };
}

/** Agencies and outlets. Where the article knows a person of that name it is no outlet: Michael [[Bloomberg]]. */
function publicationsAmong(entities: readonly LocalEntity[]): Set<number> {
  const people = entities.filter(({ type }) => type === 'person').flatMap(({ name, aliases }) => [name, ...aliases]);
  const surnames = new Set(people.map((name) => name.slice(name.lastIndexOf(' ') + 1)));
  const found = new Set<number>();
  entities.forEach(({ type, name, aliases }, at) => {
    if (type === 'person' || surnames.has(name)) return;
    if ([name, ...aliases].some((each) => PUBLICATION_NAMES.has(each))) found.add(at);
  });
  return found;
}

/** Resolves the source of one attribution. `before`: the sources met so far, latest last, for pronouns without an entity. */
export function resolveSource(
  facts: TokenFacts,
  index: EntityIndex,
  source: readonly TokenRange[],
  before: readonly ResolvedSource[],
): ResolvedSource {
  const range = source[0];
  if (!range) return { entity: null, kind: 'unknown' };
  const head = facts.document.tokens[headOfRun(facts, range.first, range.end)]!;
  const mention = index.mentionAt.get(head.index);
  const named = mention ?? namedBy(facts, index, head, range);
  if (head.upos === 'PRON' || head.upos === 'DET') return resolvePronoun(head, mention, index, before);
  const byNoun = kindByNoun(head, range, facts);
  if (byNoun === 'document') {
    const isPluralDocument = head.xpos === 'NNS' || PLURAL_NOUNS.has(head.form.toLowerCase());
    return { entity: ownerOf(facts, index, head, range), kind: 'document', isPluralDocument };
  }
  if (!named) return { entity: null, kind: byNoun ?? 'unnamed' };
  const entity = index.entities[named.entity]!;
  if (named !== mention && entity.type !== 'person' && !index.publications.has(named.entity)) {
    return { entity: null, kind: byNoun ?? 'unnamed' };
  }
  return { entity: named.entity, kind: kindOfEntity(index, named.entity, head, facts) };
}

/** A pronoun has its mention's entity; without one it is the latest source of its sort, if that was no named one. */
function resolvePronoun(
  head: Token,
  mention: EntityMention | undefined,
  index: EntityIndex,
  before: readonly ResolvedSource[],
): ResolvedSource {
  if (mention) {
    return { entity: mention.entity, kind: kindOfType(index, mention.entity) };
  }
  const form = head.form.toLowerCase();
  const last = before.at(-1);
  if (PLURAL_PRONOUNS.has(form) && last?.isPluralDocument) return last;
  if (PERSONAL_PRONOUNS.has(form) || UNNAMED_PRONOUNS.has(form)) return { entity: null, kind: 'unnamed' };
  const isThing = last && ['organization', 'document', 'government', 'publication'].includes(last.kind);
  return isThing ? { entity: null, kind: last.kind } : { entity: null, kind: 'unnamed' };
}

/** The name that an apposition or title ties to the head: "the [[Chinese Embassy]]'s spokesman, [[Liu Pengyu]]". */
function namedBy(facts: TokenFacts, index: EntityIndex, head: Token, range: TokenRange): EntityMention | undefined {
  const { tokens } = facts.document;
  for (const child of head.children) {
    if (child < range.first || child >= range.end) continue;
    const token = tokens[child]!;
    if (!isRelation(token.deprel, ...NAMING)) continue;
    const mention = index.mentionAt.get(child);
    if (!mention) continue;
    const { type } = index.entities[mention.entity]!;
    if (token.deprel === 'compound' && type !== 'person') continue;
    return mention;
  }
  return namedBehind(facts, index, head, range) ?? namedAfterTitle(facts, index, head, range);
}

/** The person whose name ends the source behind a title of names: “Secretary of State [[Ann Lee]]”. */
function namedAfterTitle(
  facts: TokenFacts,
  index: EntityIndex,
  head: Token,
  range: TokenRange,
): EntityMention | undefined {
  const { tokens } = facts.document;
  const mention = index.mentionAt.get(range.end - 1);
  if (head.upos !== 'PROPN' || !mention || index.entities[mention.entity]!.type !== 'person') return undefined;
  let before = range.end - 2;
  while (before >= range.first && index.mentionAt.get(before) === mention) before--;
  return before >= range.first && tokens[before]!.upos === 'PROPN' ? mention : undefined;
}

/** The name right behind the noun, whatever the tree makes of it: "the news agency [[AP]]", "spokeswoman [[Anna Kovacs]]". */
function namedBehind(facts: TokenFacts, index: EntityIndex, head: Token, range: TokenRange): EntityMention | undefined {
  const next = head.index + 1;
  if (head.upos !== 'NOUN' || next >= range.end || facts.document.tokens[next]!.upos !== 'PROPN') return undefined;
  const mention = index.mentionAt.get(next);
  if (!mention) return undefined;
  const entity = index.entities[mention.entity]!;
  return entity.type === 'person' || index.publications.has(mention.entity) ? mention : undefined;
}

/** The organization whose document it is: "a [[Treasury Department]] statement". */
function ownerOf(facts: TokenFacts, index: EntityIndex, head: Token, range: TokenRange): number | null {
  for (const child of head.children) {
    if (child < range.first || child >= range.end) continue;
    const { deprel } = facts.document.tokens[child]!;
    if (!isRelation(deprel, 'compound', 'nmod:poss')) continue;
    const mention = index.mentionAt.get(child);
    if (mention && index.entities[mention.entity]!.type === 'organization') return mention.entity;
  }
  return null;
}

/** What the head noun alone tells; null where it tells nothing. */
function kindByNoun(head: Token, range: TokenRange, facts: TokenFacts): SourceKind | null {
  if (head.upos === 'PROPN') return null;
  const lemma = head.lemma.toLowerCase();
  if (DOCUMENT_NOUNS.has(lemma)) return 'document';
  if (PUBLICATION_NOUNS.has(lemma)) return 'publication';
  if (GOVERNMENT_NOUNS.has(lemma)) return 'government';
  if (lemma === 'agency' && head.index > range.first && facts.document.tokens[head.index - 1]!.lemma === 'news') {
    return 'publication';
  }
  return ORGANIZATION_NOUNS.has(lemma) ? 'organization' : null;
}

function kindOfEntity(index: EntityIndex, at: number, head: Token, facts: TokenFacts): SourceKind {
  const lemma = head.lemma.toLowerCase();
  if (GOVERNMENT_NOUNS.has(lemma)) return 'government';
  // "American officials": the group is in the source, but is not it
  if (index.entities[at]!.type === 'group' && facts.document.tokens[head.index]!.upos === 'NOUN') return 'unnamed';
  return kindOfType(index, at);
}

function kindOfType(index: EntityIndex, at: number): SourceKind {
  const entity = index.entities[at]!;
  if (entity.type === 'person') return 'person';
  if (index.publications.has(at)) return 'publication';
  if (SEAT.test(entity.name) || entity.aliases.some((alias) => SEAT.test(alias))) return 'government';
  if (entity.type === 'organization') {
    return GOVERNMENT_NAMES.has(entity.name) && /government|administration/iu.test(entity.name)
      ? 'government'
      : 'organization';
  }
  if (entity.type === 'place') return 'government';
  if (entity.type === 'group') return 'unnamed';
  if (entity.type === 'work' || entity.type === 'law') return 'document';
  return 'organization';
}
