/** Entities of one article: its names, what they name, and what pronouns and descriptions stand for them. */
import type { KnownEntity } from '../../../core/config.ts';
import { trimSpan } from '../../../core/span.ts';
import type { Document } from '../../../language/document.ts';
import { findNames } from '../../../language/names/find-names.ts';
import type { FoundName } from '../../../language/names/name-context.ts';
import type { EntityMention, LocalEntity, ParsedArticle } from '../../contract.ts';
import { buildEntities } from './build-entities.ts';
import { embassyKeys, findEmbassies } from './find-embassies.ts';
import { findKnownNames, indexKnownNames } from './known-names.ts';
import { locatePlaces } from './locate-places.ts';
import type { NamedMention } from './named-mention.ts';
import { nestedName } from './nested-names.ts';

/** What extraction gives of entities; `EntityMention.entity` indexes `entities`. Both are in reading order. */
export interface ArticleEntities {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention[];
  /** Heads of the plain noun phrases that pronouns without a named thing stand for, by the pronoun's token. */
  readonly antecedents: ReadonlyMap<number, number>;
}

/** Finds the entities and mentions of an article. */
export function extractEntities({ document }: ParsedArticle, knownEntities: readonly KnownEntity[]): ArticleEntities {
  const known = indexKnownNames(knownEntities);
  const names = locatePlaces(document, findNames(document, findKnownNames(document, known))).map((name) =>
    asPerson(document, name),
  );
  const embassies = findEmbassies(document, names);
  const keys = embassyKeys(embassies);
  const keyByStart = new Map(embassies.map((embassy) => [embassy.name.start, keys.get(embassy)!]));
  const mentions = withNested(
    document,
    names,
    embassies.map(({ name }) => name),
  );
  const {
    entities,
    mentions: found,
    antecedents,
  } = buildEntities(document, mentions, {
    known,
    embassyKeyOf: (mention) => (mention.rule === 'name/embassy' ? (keyByStart.get(mention.start) ?? null) : null),
  });
  return {
    entities,
    antecedents,
    mentions: found.flatMap((mention) => {
      const span = trimSpan(document.text, mention.span, () => true);
      return span ? [{ ...mention, span }] : [];
    }),
  };
}

/** "Mr. [Bloomberg]": an address makes a person of any name. */
function asPerson({ tokens }: Document, name: FoundName): FoundName {
  if (name.type === 'person' || !ADDRESS.test(tokens[name.firstToken - 1]?.form ?? '')) return name;
  return { ...name, type: 'person', entry: null };
}

const ADDRESS = /^(?:Mr|Mrs|Ms)\.?$/u;

/** All names with those inside them, in reading order, outer ones first. An embassy takes the place of a name of the same words. */
function withNested(document: Document, names: readonly FoundName[], embassies: readonly FoundName[]): NamedMention[] {
  const covered = new Uint8Array(document.tokens.length);
  for (const { firstToken, endToken } of embassies) covered.fill(1, firstToken, endToken);
  const taken = new Set(embassies.map(({ start, end }) => `${start} ${end}`));
  const outer = embassies.map((name): NamedMention => ({ ...name, isNested: false }));
  const inner = names.flatMap((name): NamedMention[] => {
    const nested = nestedName(document, name);
    const isCovered = covered[name.firstToken] === 1;
    const own: NamedMention = { ...name, isNested: isCovered };
    if (isCovered && nested) return [{ ...nested, isNested: true }];
    return nested ? [own, { ...nested, isNested: true }] : [own];
  });
  return [...outer, ...inner.filter(({ start, end }) => !taken.has(`${start} ${end}`))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
