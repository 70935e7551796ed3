/** Stories of any size with any words in every field that holds words. */
import { makeId } from '../../pipeline/core/id.ts';
import type { Tables } from '../../pipeline/core/tables.gen.ts';

/** Gives the words of a field; `index` counts rows. */
export type Wording = (field: string, index: number) => string;

/** How large a story is. */
export interface StorySize {
  readonly articles: number;
  readonly claims: number;
  /** Claims in a group. */
  readonly groupSize: number;
}

/** One story whose groups, attributions, quotes and figures are spread over its articles. */
export function makeStory(name: string, size: StorySize, word: Wording): Tables {
  const story_id = makeId('sto', name);
  const count = <Row>(length: number, make: (index: number) => Row): Row[] =>
    Array.from({ length }, (_, index) => make(index));
  const article = (index: number): string => `${word('article_id', index % size.articles)}`;
  const groups = Math.ceil(size.claims / size.groupSize);
  const place = (index: number, words: string) => ({ start: index * 10, end: index * 10 + 9, text: words });
  const id = (prefix: Parameters<typeof makeId>[0], index: number) => makeId(prefix, name, index);
  const common = (index: number) => ({ article_id: article(index), rule: 'test/made', confidence: (index % 10) / 10 });
  const inGroup = (index: number): number => Math.min(size.groupSize, size.claims - index * size.groupSize);
  const tables = {
    stories: [
      {
        story_id,
        title: word('story_title', 0),
        article_count: size.articles,
        first_published_on: null,
        last_published_on: '2024-03-01',
      },
    ],
    articles: count(size.articles, (index) => ({
      article_id: article(index),
      story_id,
      title: word('title', index),
      published_on: null,
      outlet: index % 3 === 2 ? null : word('outlet', index),
      byline: word('byline', index),
      agencies: word('agencies', index),
      url: word('url', index),
      language: 'en',
      word_count: 100,
      char_count: 1000,
      duplicate_of: null,
      source_file: word('source_file', index),
      source_sha256: 'a'.repeat(64),
      text_sha256: 'b'.repeat(64),
    })),
    entities: count(size.articles, (index) => ({
      entity_id: id('ent', index),
      name: word('name', index),
      type: 'person',
      country_code: null,
      wikidata_id: null,
      mention_count: 1,
      article_count: 1,
    })),
    mentions: count(size.articles, (index) => ({
      mention_id: id('men', index),
      entity_id: id('ent', index),
      ...place(index, word('mention', index)),
      form: 'name',
      ...common(index),
    })),
    figures: count(groups, (index) => ({
      figure_id: id('fig', index),
      claim_id: id('cla', index),
      figure_group_id: id('fgr', index >> 1),
      kind: 'count',
      value_low: index,
      value_high: index + (index % 3),
      bound: 'range',
      change: null,
      unit: word('unit', index),
      subject_text: word('figure_subject', index),
      period_start_on: null,
      period_end_on: null,
      equivalent_of: null,
      ...place(index, word('figure', index)),
      ...common(index),
    })),
    figure_groups: count(Math.ceil(groups / 2), (index) => ({
      figure_group_id: id('fgr', index),
      story_id,
      subject: word('subject', index),
      unit: word('unit', index * 2),
      period_start_on: null,
      period_end_on: null,
      figure_count: 2,
      article_count: 2,
      value_min: index * 2,
      value_max: index * 2 + 3,
      status: 'conflict',
    })),
    attributions: count(size.claims, (index) => ({
      attribution_id: id('att', index),
      parent_attribution_id: null,
      source_text: word('source', index),
      source_entity_id: index % 2 ? id('ent', index % size.articles) : null,
      source_kind: 'person',
      cue_text: word('cue', index),
      content_text: word('content', index),
      quotation: 'direct',
      stance: index % 7 === 3 ? 'denies' : 'affirms',
      via_entity_id: index % 5 ? null : id('ent', 0),
      condition_text: word('condition', index),
      quote_group_id: id('qgr', index >> 1),
      start: index * 10,
      end: index * 10 + 9,
      ...common(index),
    })),
    quote_groups: count(Math.ceil(size.claims / 2), (index) => ({
      quote_group_id: id('qgr', index),
      story_id,
      text: word('quote', index),
      attribution_count: 2,
      article_count: 2,
      status: 'reworded',
      drift: 0.5,
    })),
    claims: count(size.claims, (index) => ({
      claim_id: id('cla', index),
      claim_group_id: id('cgr', Math.floor(index / size.groupSize)),
      attribution_id: index % 3 ? id('att', index) : null,
      statement: word('statement', index),
      is_verbatim: false,
      subject_text: word('claim_subject', index),
      subject_entity_id: null,
      predicate: word('predicate', index),
      object_text: null,
      kind: 'fact',
      polarity: 'affirmed',
      certainty: index % 4 ? 'stated' : 'probable',
      time_start_on: null,
      time_end_on: null,
      ...place(index, word('claim', index)),
      ...common(index),
    })),
    claim_groups: count(groups, (index) => ({
      claim_group_id: id('cgr', index),
      story_id,
      statement: word('group', index),
      representative_claim_id: id('cla', index * size.groupSize),
      claim_count: inGroup(index),
      article_count: Math.min(inGroup(index), size.articles),
      attributed_count: 1,
      negated_count: 0,
      denied_count: 0,
      status: index % 4 ? 'varied' : 'disputed',
    })),
    claim_entities: [],
    spans: count(size.claims, (index) => ({
      article_id: article(index),
      table: 'claims',
      row_id: id('cla', index),
      role: 'claim',
      piece: 0,
      ...place(index, word('claim', index)),
    })),
    issues: count(size.articles, (index) => ({
      issue_id: id('iss', index),
      severity: 'warning',
      code: 'quotation-unclosed',
      article_id: article(index),
      start: null,
      end: null,
      message: word('message', index),
    })),
  };
  return tables as unknown as Tables;
}

/** Puts stories into one release. */
export function joinStories(stories: readonly Tables[]): Tables {
  const names = Object.keys(stories[0]!) as (keyof Tables)[];
  return Object.fromEntries(
    names.map((name) => [name, stories.flatMap((story) => story[name] as readonly object[])]),
  ) as unknown as Tables;
}
