import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownEntity } from '../../../../pipeline/core/config.ts';
import type { ArticleRecord, LocalEntity } from '../../../../pipeline/stages/contract.ts';
import { linkEntities } from '../../../../pipeline/stages/reconcile/entities/index.ts';

function local(name: string, type: LocalEntity['type'], more: Partial<LocalEntity> = {}): LocalEntity {
  return { name, type, country_code: null, aliases: [], descriptions: [], gender: null, wikidata_id: null, ...more };
}

function record(id: string, entities: readonly LocalEntity[], terms: readonly string[] = []): ArticleRecord {
  const mentions = entities.map((_, entity) => ({
    span: { start: 0, end: 1, text: 'x' },
    form: 'name',
    entity,
    rule: 'test',
  }));
  return { article: { article_id: id }, entities, mentions, terms } as unknown as ArticleRecord;
}

/** Names of each record's linked entities, with a number where two have one name. */
function linkedNames(records: readonly ArticleRecord[], known: readonly KnownEntity[] = []): string[][] {
  const { entities, of } = linkEntities(records, known);
  return of.map((locals) => locals.map((at) => `${entities[at]!.name}/${entities[at]!.type}#${at}`));
}

const isOne = (records: readonly ArticleRecord[], known: readonly KnownEntity[] = []): boolean => {
  const { of } = linkEntities(records, known);
  return of[0]![0] === of[1]![0];
};

const STORY = ['harbour', 'ferry', 'strike', 'pilot'];

describe('one thing in two articles', () => {
  test.each<[string, LocalEntity, LocalEntity]>([
    [
      'the same country',
      local('United States', 'place', { country_code: 'US' }),
      local('United States', 'place', { country_code: 'US' }),
    ],
    [
      'word order',
      local('North China Research Institute of Electro-Optics', 'organization'),
      local('North China Electro-Optics Research Institute', 'organization'),
    ],
    ['legal form', local('Acme Widgets Co', 'organization'), local('Acme Widgets Co Ltd', 'organization')],
    ['a middle initial', local('Mary Smith', 'person'), local('Mary B. Smith', 'person')],
    ['a surname in an article of the same matter', local('Mary Smith', 'person'), local('Smith', 'person')],
    ['another spelling', local('Volodymyr Zelensky', 'person'), local('Volodymyr Zelenskyy', 'person')],
    [
      'an acronym declared in one of them',
      local('Organization for Widget Safety', 'organization', { aliases: ['OWS'] }),
      local('OWS', 'organization'),
    ],
    [
      'an embassy with and without its host',
      local("Norway's embassy in Japan", 'organization', { country_code: 'NO' }),
      local('Norwegian Embassy', 'organization', { country_code: 'NO' }),
    ],
    ['accents', local('Nestlé Water', 'organization'), local('Nestle Water', 'organization')],
  ])('%s', (_, a, b) => expect(isOne([record('a', [a], STORY), record('b', [b], STORY)])).toBe(true));
});

describe('two things', () => {
  test.each<[string, LocalEntity, LocalEntity]>([
    ['given names that differ', local('Mary Smith', 'person'), local('John Smith', 'person')],
    [
      'a capital and its country',
      local('Moscow', 'place', { country_code: 'RU' }),
      local('Russia', 'place', { country_code: 'RU' }),
    ],
    ['letters of another script', local('Acme', 'organization'), local('Аcme', 'organization')],
    [
      'companies that differ in a word',
      local('Wuhan Tongsheng Technology Co Ltd', 'organization'),
      local('Wuhan Global Sensor Technology Co', 'organization'),
    ],
    [
      'a gender that does not fit',
      local('Mary Smith', 'person', { gender: 'female' }),
      local('Smith', 'person', { gender: 'male' }),
    ],
  ])('%s', (_, a, b) => expect(isOne([record('a', [a], STORY), record('b', [b], STORY)])).toBe(false));

  test('a surname in an article of another matter', () => {
    expect(
      isOne([
        record('a', [local('Mary Smith', 'person')], STORY),
        record('b', [local('Smith', 'person')], ['opera', 'tenor']),
      ]),
    ).toBe(false);
  });

  test('an organization and a place of one name, in articles of different matters', () => {
    expect(
      isOne([
        record('a', [local('Larchville', 'place')], STORY),
        record('b', [local('Larchville', 'organization')], ['opera']),
      ]),
    ).toBe(false);
  });

  test('what one article tells apart stays apart', () => {
    const both = record('a', [local('Donald Trump', 'person'), local('Donald Trump Jr.', 'person')], STORY);
    const [names] = linkedNames([both, record('b', [local('Donald J. Trump', 'person')], STORY)]);
    expect(names![0]).not.toBe(names![1]);
  });
});

describe('config', () => {
  const known = (more: Partial<KnownEntity>): KnownEntity => ({
    name: 'Acme Widgets',
    type: 'organization',
    aliases: [],
    country_code: 'GB',
    wikidata_id: 'Q7',
    distinct_from: [],
    ...more,
  });

  test('aliases are one, with the given values', () => {
    const records = [
      record('a', [local('Acme Widgets', 'organization')]),
      record('b', [local('Larch Tools', 'organization')]),
    ];
    const { entities, of, why } = linkEntities(records, [known({ aliases: ['Larch Tools'] })]);
    expect(of[0]![0]).toBe(of[1]![0]);
    expect(entities[of[0]![0]!]).toEqual({
      name: 'Acme Widgets',
      type: 'organization',
      country_code: 'GB',
      wikidata_id: 'Q7',
    });
    expect(why[1]![0]).toBe('link/config');
  });

  test('names that must not be taken for it', () => {
    const records = [
      record('a', [local('Acme Widgets Co', 'organization')], STORY),
      record('b', [local('Acme Widgets', 'organization')], STORY),
    ];
    expect(isOne(records, [known({ name: 'Acme Widgets', distinct_from: ['Acme Widgets Co'] })])).toBe(false);
  });
});

test('the order of the records changes nothing', () => {
  const names = [
    'Mary Smith',
    'Mary B. Smith',
    'Smith',
    'John Smith',
    'Volodymyr Zelensky',
    'Volodymyr Zelenskyy',
    'Zelensky',
  ];
  const arbitrary = fc.array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(arbitrary, fc.integer({ min: 1, max: 7 }), (articles, turn) => {
      const records = articles.map((people, at) =>
        record(
          `a${at}`,
          people.map((name) => local(name, 'person')),
          STORY,
        ),
      );
      const turned = [...records.slice(turn % records.length), ...records.slice(0, turn % records.length)];
      const straight = linkEntities(records, []);
      const shifted = linkEntities(turned, []);
      expect(shifted.entities).toEqual(straight.entities);
      expect(records.map((each) => shifted.of[turned.indexOf(each)])).toEqual(straight.of);
    }),
  );
});

test('ten thousand articles of a thousand people are linked in seconds', () => {
  const letters = (n: number): string => String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26));
  const records = Array.from({ length: 10_000 }, (_, at) =>
    record(
      `a${at}`,
      [local(`Anna ${letters(at % 1000)}son`, 'person'), local(`${letters((at + 1) % 1000)}son`, 'person')],
      [`term${at % 500}`],
    ),
  );
  const start = performance.now();
  linkEntities(records, []);
  expect(performance.now() - start).toBeLessThan(20_000);
});
