/** Entities of one article: its names, what they name, and what pronouns and descriptions stand for them. */
import type { KnownEntity } from '../../../core/config.ts';
import { trimSpan } from '../../../core/span.ts';
import type { Document } from '../../../language/document.ts';
import { findNames } from '../../../language/names/find-names.ts';
import type { FoundName } from '../../../language/names/name-context.ts';
import type { EntityMention, LocalEntity, ParsedArticle } from '../../contract.ts';
import { buildEntities } from './build-entities.ts';
import { embassyName, findEmbassies } from './find-embassies.ts';
import { findKnownNames, indexKnownNames } from './known-names.ts';
import type { NamedMention } from './named-mention.ts';
import { nestedName } from './nested-names.ts';

/** What extraction gives of entities; `EntityMention.entity` indexes `entities`. Both are in reading order. */
export interface ArticleEntities {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention[];
}

/** Finds the entities and mentions of an article. */
export function extractEntities({ document }: ParsedArticle, knownEntities: readonly KnownEntity[]): ArticleEntities {
  const known = indexKnownNames(knownEntities);
  const names = findNames(document, findKnownNames(document, known));
  const embassies = findEmbassies(document, names);
  const embassyKeys = new Map(embassies.map((embassy) => [embassy.name.start, embassyKey(embassy)]));
  const mentions = withNested(
    document,
    names,
    embassies.map(({ name }) => name),
  );
  const { entities, mentions: found } = buildEntities(document, mentions, {
    known,
    embassyKeyOf: (mention) => (mention.rule === 'name/embassy' ? (embassyKeys.get(mention.start) ?? null) : null),
  });
  return {
    entities,
    mentions: found.flatMap((mention) => {
      const span = trimSpan(document.text, mention.span, () => true);
      return span ? [{ ...mention, span }] : [];
    }),
  };
}

/** One wording for an embassy: its two countries, or its own one alone. */
function embassyKey(embassy: Parameters<typeof embassyName>[0]): string {
  return embassyName(embassy) ?? embassy.country;
}

/** All names with those inside them, in reading order, outer ones first. */
function withNested(document: Document, names: readonly FoundName[], embassies: readonly FoundName[]): NamedMention[] {
  const isInside = (name: FoundName): boolean =>
    embassies.some((embassy) => embassy.firstToken <= name.firstToken && name.endToken <= embassy.endToken);
  const outer = embassies.map((name): NamedMention => ({ ...name, isNested: false }));
  const inner = names.flatMap((name): NamedMention[] => {
    const nested = nestedName(document, name);
    const own: NamedMention = { ...name, isNested: isInside(name) };
    return nested ? [own, { ...nested, isNested: true }] : [own];
  });
  return [
    ...outer,
    ...inner.filter(
      (mention) => !outer.some((embassy) => embassy.start === mention.start && embassy.end === mention.end),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
