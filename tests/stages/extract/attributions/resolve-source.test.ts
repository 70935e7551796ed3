import { describe, expect, it } from 'vitest';
import type { EntityMention, LocalEntity } from '../../../../pipeline/stages/contract.ts';
import { indexEntities, resolveSource } from '../../../../pipeline/stages/extract/attributions/resolve-source.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument } from './make-document.ts';

const entity = (name: string, type: LocalEntity['type']): LocalEntity => ({
  name,
  type,
  country_code: null,
  aliases: [],
  descriptions: [],
  gender: null,
  wikidata_id: null,
});

/** Resolves the whole sentence as a source; `names` are the words of each entity's mention. */
function resolve(
  sentence: string,
  names: readonly [string, LocalEntity['type']][],
  words = names.map(([name]) => name),
) {
  const document = makeDocument(sentence);
  const entities = names.map(([name, type]) => entity(name, type));
  const mentions: EntityMention[] = words.map((word, at) => {
    const start = document.text.indexOf(word);
    return { span: { start, end: start + word.length }, form: 'name', entity: at, rule: 'test' };
  });
  const facts = gatherTokenFacts(document);
  const index = indexEntities(facts, entities, mentions);
  const { entity: found, kind } = resolveSource(facts, index, [{ first: 0, end: document.tokens.length }], []);
  return [found === null ? null : entities[found]!.name, kind];
}

describe('resolveSource', () => {
  it.each<[string, string, [string, LocalEntity['type']][], [string | null, string]]>([
    ['a person', 'Ann/Ann/PROPN/root>0 Lee/Lee/PROPN/flat>1', [['Ann Lee', 'person']], ['Ann Lee', 'person']],
    [
      'a name right behind the noun, whatever the tree',
      'the/the/DET/det>3 news/news/NOUN/compound>3 agency/agency/NOUN/root>0 AP/AP/PROPN/nsubj>3',
      [['AP', 'organization']],
      ['AP', 'publication'],
    ],
    [
      'a company right behind the noun is no name for it',
      'the/the/DET/det>3 news/news/NOUN/compound>3 agency/agency/NOUN/root>0 Acme/Acme/PROPN/nsubj>3',
      [['Acme', 'organization']],
      [null, 'publication'],
    ],
    [
      'a title before a name',
      'President/president/PROPN/nmod:desc>2 Lee/Lee/PROPN/root>0',
      [['Lee', 'person']],
      ['Lee', 'person'],
    ],
    [
      'a name that hangs on its title',
      'Secretary/Secretary/PROPN/root>0 of/of/ADP/case>3 State/State/PROPN/nmod>1 Lee/Lee/PROPN/nmod>1',
      [['Lee', 'person']],
      ['Lee', 'person'],
    ],
    [
      'a name after a preposition is another’s',
      'friend/friend/NOUN/root>0 of/of/ADP/case>3 Lee/Lee/PROPN/nmod>1',
      [['Lee', 'person']],
      [null, 'unnamed'],
    ],
    [
      'a name after its description',
      'the/the/DET/det>2 spokesman/spokesman/NOUN/root>0 ,/,/PUNCT/punct>4 Lee/Lee/PROPN/appos>2',
      [['Lee', 'person']],
      ['Lee', 'person'],
    ],
    [
      'a news agency by name',
      'the/the/DET/det>3 news/news/NOUN/compound>3 agency/agency/NOUN/root>0 AP/AP/PROPN/appos>3',
      [['AP', 'organization']],
      ['AP', 'publication'],
    ],
    ['a country', 'China/China/PROPN/root>0', [['China', 'place']], ['China', 'government']],
    [
      'a seat',
      'White/White/PROPN/compound>2 House/House/PROPN/root>0',
      [['White House', 'organization']],
      ['White House', 'government'],
    ],
    ['a company', 'Acme/Acme/PROPN/root>0', [['Acme', 'organization']], ['Acme', 'organization']],
    [
      'officials of a country',
      'US/US/PROPN/compound>2 officials/official/NOUN/root>0',
      [['US', 'place']],
      [null, 'unnamed'],
    ],
    [
      'officials of a nation',
      'Chinese/Chinese/ADJ/amod>2 officials/official/NOUN/root>0',
      [['Chinese', 'group']],
      [null, 'unnamed'],
    ],
    [
      "a president's administration",
      "Lee/Lee/PROPN/nmod:poss>3 's/'s/PART/case>1 administration/administration/NOUN/root>0",
      [['Lee', 'person']],
      [null, 'government'],
    ],
    [
      'a document',
      'a/a/DET/det>3 US/US/PROPN/compound>3 assessment/assessment/NOUN/root>0',
      [['US', 'place']],
      [null, 'document'],
    ],
    [
      "an organization's document",
      'a/a/DET/det>3 Treasury/Treasury/PROPN/compound>3 statement/statement/NOUN/root>0',
      [['Treasury', 'organization']],
      ['Treasury', 'document'],
    ],
    ['nobody known', 'they/they/PRON/root>0', [], [null, 'unnamed']],
  ])('%s', (_, sentence, names, expected) => {
    expect(resolve(sentence, names)).toEqual(expected);
  });

  it('a pronoun is who its mention stands for', () => {
    expect(resolve('he/he/PRON/root>0', [['Ann Lee', 'person']], ['he'])).toEqual(['Ann Lee', 'person']);
    expect(resolve('it/it/PRON/root>0', [['China', 'place']], ['it'])).toEqual(['China', 'government']);
  });

  it('a person of an outlet’s name is no outlet', () => {
    const sentence = 'Bloomberg/Bloomberg/PROPN/root>0';
    const outlet: [string, LocalEntity['type']] = ['Bloomberg', 'organization'];
    expect(resolve(sentence, [outlet])).toEqual(['Bloomberg', 'publication']);
    expect(resolve(sentence, [outlet, ['Ann Bloomberg', 'person']], ['Bloomberg'])).toEqual([
      'Bloomberg',
      'organization',
    ]);
  });

  it('they are the documents that spoke before', () => {
    const document = makeDocument('They/they/PRON/nsubj>2 mention/mention/VERB/root>0 it/it/PRON/obj>2');
    const facts = gatherTokenFacts(document);
    const index = indexEntities(facts, [], []);
    const they = [{ first: 0, end: 1 }];
    const data = { entity: null, kind: 'document', isPluralDocument: true } as const;
    const report = { entity: null, kind: 'document', isPluralDocument: false } as const;
    expect(resolveSource(facts, index, they, [data]).kind).toBe('document');
    expect(resolveSource(facts, index, they, [report]).kind).toBe('unnamed');
    expect(resolveSource(facts, index, they, [data, { entity: null, kind: 'person' }]).kind).toBe('unnamed');
  });

  it('no source is unknown', () => {
    const facts = gatherTokenFacts(makeDocument('it/it/PRON/root>0'));
    expect(resolveSource(facts, indexEntities(facts, [], []), [], [])).toEqual({ entity: null, kind: 'unknown' });
  });
});
