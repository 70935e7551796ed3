/** Two short articles about one event with every table filled, consistent in keys, counts and spans. */
import { sha256 } from '../../pipeline/core/id.ts';
import { compareBy } from '../../pipeline/core/order.ts';
import { indexCodePoints } from '../../pipeline/core/span.ts';
import type { SpanRow, Tables } from '../../pipeline/core/tables.gen.ts';

const STORY = 'sto_0000000000000001';
const TEXTS = {
  'a-wire':
    'Ferry sinks 🚢 off Skye\n\nThe ferry "Isla, May" sank with 12 people aboard, the coastguard said on condition of anonymity.\n',
  'b-daily': 'The owner denied that the ferry, built in 1987, sank.\n',
} as const;

type ArticleId = keyof typeof TEXTS;

/** Code-point place and words of a phrase. */
function place(
  article: ArticleId,
  phrase: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const text = TEXTS[article];
  const at = text.indexOf(phrase);
  if (at === -1) throw new Error(`${article} does not hold ${phrase}`);
  const { toCodePoint } = indexCodePoints(text);
  return { start: toCodePoint(at), end: toCodePoint(at + phrase.length), text: phrase };
}

function spansOf(
  article_id: ArticleId,
  table: SpanRow['table'],
  row_id: string,
  role: SpanRow['role'],
  ...phrases: readonly string[]
): SpanRow[] {
  return phrases.map((phrase, piece) => ({ article_id, table, row_id, role, piece, ...place(article_id, phrase) }));
}

function articleRow(article_id: ArticleId, outlet: string | null): Tables['articles'][number] {
  const text = TEXTS[article_id];
  return {
    article_id,
    story_id: STORY,
    title: article_id === 'a-wire' ? 'Ferry sinks 🚢 off Skye' : null,
    published_on: article_id === 'a-wire' ? '2024-03-01' : null,
    outlet,
    byline: null,
    agencies: null,
    url: null,
    language: 'en',
    word_count: text.split(/\s+/).length,
    char_count: [...text].length,
    duplicate_of: null,
    source_file: `articles/${article_id}.txt`,
    source_sha256: sha256(text),
    text_sha256: sha256(text),
  };
}

const CLAIM_A = place('a-wire', 'The ferry "Isla, May" sank with 12 people aboard');
const CLAIM_B_HEAD = place('b-daily', 'the ferry');
const CLAIM_B_TAIL = place('b-daily', 'sank');

const CLAIMS: Tables['claims'] = [
  {
    claim_id: 'cla_0000000000000001',
    article_id: 'a-wire',
    claim_group_id: 'cgr_0000000000000001',
    attribution_id: 'att_0000000000000001',
    statement: 'The ferry sank with 12 people aboard.',
    is_verbatim: false,
    subject_text: 'The ferry "Isla, May"',
    subject_entity_id: 'ent_0000000000000001',
    predicate: 'sink',
    object_text: null,
    kind: 'fact',
    polarity: 'affirmed',
    certainty: 'stated',
    time_start_on: null,
    time_end_on: null,
    ...CLAIM_A,
    rule: 'clause/content',
    confidence: 0.9,
  },
  {
    claim_id: 'cla_0000000000000002',
    article_id: 'b-daily',
    claim_group_id: 'cgr_0000000000000001',
    attribution_id: 'att_0000000000000002',
    statement: 'The ferry sank.',
    is_verbatim: true,
    subject_text: 'the ferry',
    subject_entity_id: 'ent_0000000000000001',
    predicate: 'sink',
    object_text: null,
    kind: 'fact',
    polarity: 'affirmed',
    certainty: 'stated',
    time_start_on: '2024-03-01',
    time_end_on: '2024-03-01',
    start: CLAIM_B_HEAD.start,
    end: CLAIM_B_TAIL.end,
    text: `${CLAIM_B_HEAD.text} … ${CLAIM_B_TAIL.text}`,
    rule: 'clause/content',
    confidence: 0.4,
  },
];

const ATTRIBUTIONS: Tables['attributions'] = [
  {
    attribution_id: 'att_0000000000000001',
    article_id: 'a-wire',
    parent_attribution_id: null,
    source_text: 'the coastguard',
    source_entity_id: 'ent_0000000000000002',
    source_kind: 'organization',
    cue_text: 'said',
    content_text: CLAIM_A.text,
    quotation: 'indirect',
    stance: 'affirms',
    via_entity_id: null,
    condition_text: 'on condition of anonymity',
    quote_group_id: 'qgr_0000000000000001',
    start: CLAIM_A.start,
    end: place('a-wire', 'on condition of anonymity').end,
    rule: 'cue/said',
    confidence: 0.8,
  },
  {
    attribution_id: 'att_0000000000000002',
    article_id: 'b-daily',
    parent_attribution_id: null,
    source_text: 'The owner',
    source_entity_id: null,
    source_kind: 'unnamed',
    cue_text: 'denied',
    content_text: 'that the ferry, built in 1987, sank',
    quotation: 'indirect',
    stance: 'denies',
    via_entity_id: null,
    condition_text: null,
    quote_group_id: null,
    start: 0,
    end: CLAIM_B_TAIL.end,
    rule: 'cue/denied',
    confidence: 0.7,
  },
];

/** The tables, in their published order. */
export const SAMPLE_TABLES: Tables = {
  stories: [
    {
      story_id: STORY,
      title: 'Ferry sinks',
      article_count: 2,
      first_published_on: '2024-03-01',
      last_published_on: '2024-03-01',
    },
  ],
  articles: [articleRow('a-wire', 'The Wire'), articleRow('b-daily', null)],
  entities: [
    entity('ent_0000000000000001', 'Isla, May', 'product', 2),
    entity('ent_0000000000000002', 'coastguard', 'organization', 1),
  ],
  mentions: [
    mention('men_0000000000000001', 'ent_0000000000000001', 'a-wire', 'The ferry "Isla, May"', 'name'),
    mention('men_0000000000000002', 'ent_0000000000000002', 'a-wire', 'the coastguard', 'nominal'),
    mention('men_0000000000000003', 'ent_0000000000000001', 'b-daily', 'the ferry', 'nominal'),
  ],
  figures: [
    {
      figure_id: 'fig_0000000000000001',
      article_id: 'a-wire',
      claim_id: 'cla_0000000000000001',
      figure_group_id: 'fgr_0000000000000001',
      kind: 'count',
      value_low: 12,
      value_high: 12,
      bound: 'exact',
      change: null,
      unit: 'person',
      subject_text: 'people aboard',
      period_start_on: null,
      period_end_on: null,
      equivalent_of: null,
      ...place('a-wire', '12 people'),
      rule: 'count/noun',
      confidence: 1,
    },
  ],
  figure_groups: [
    {
      figure_group_id: 'fgr_0000000000000001',
      story_id: STORY,
      subject: 'people aboard',
      unit: 'person',
      period_start_on: null,
      period_end_on: null,
      figure_count: 1,
      article_count: 1,
      value_min: 12,
      value_max: 12,
      status: 'single',
    },
  ],
  attributions: ATTRIBUTIONS,
  quote_groups: [
    {
      quote_group_id: 'qgr_0000000000000001',
      story_id: STORY,
      text: CLAIM_A.text,
      attribution_count: 1,
      article_count: 1,
      status: 'single',
      drift: 0,
    },
  ],
  claims: CLAIMS,
  claim_groups: [
    {
      claim_group_id: 'cgr_0000000000000001',
      story_id: STORY,
      statement: 'The ferry sank with 12 people aboard.',
      representative_claim_id: 'cla_0000000000000001',
      claim_count: 2,
      article_count: 2,
      attributed_count: 2,
      negated_count: 0,
      denied_count: 1,
      status: 'disputed',
    },
  ],
  claim_entities: [
    { claim_id: 'cla_0000000000000001', entity_id: 'ent_0000000000000001', role: 'subject' },
    { claim_id: 'cla_0000000000000002', entity_id: 'ent_0000000000000001', role: 'subject' },
  ],
  spans: (
    [
      ...spansOf('a-wire', 'articles', 'a-wire', 'title', 'Ferry sinks 🚢 off Skye'),
      ...spansOf('a-wire', 'mentions', 'men_0000000000000001', 'mention', 'The ferry "Isla, May"'),
      ...spansOf('a-wire', 'attributions', 'att_0000000000000001', 'content', CLAIM_A.text),
      ...spansOf('a-wire', 'claims', 'cla_0000000000000001', 'claim', CLAIM_A.text),
      ...spansOf('a-wire', 'figures', 'fig_0000000000000001', 'figure', '12 people'),
      ...spansOf('a-wire', 'attributions', 'att_0000000000000001', 'source', 'the coastguard'),
      ...spansOf('a-wire', 'mentions', 'men_0000000000000002', 'mention', 'the coastguard'),
      ...spansOf('a-wire', 'attributions', 'att_0000000000000001', 'cue', 'said'),
      ...spansOf('a-wire', 'attributions', 'att_0000000000000001', 'condition', 'on condition of anonymity'),
      ...spansOf('b-daily', 'attributions', 'att_0000000000000002', 'source', 'The owner'),
      ...spansOf('b-daily', 'attributions', 'att_0000000000000002', 'cue', 'denied'),
      ...spansOf('b-daily', 'attributions', 'att_0000000000000002', 'content', 'that the ferry, built in 1987, sank'),
      ...spansOf('b-daily', 'claims', 'cla_0000000000000002', 'claim', 'the ferry', 'sank'),
      ...spansOf('b-daily', 'mentions', 'men_0000000000000003', 'mention', 'the ferry'),
    ] satisfies SpanRow[]
  ).sort(compareBy('article_id', 'start', 'end', 'table')),
  issues: [
    {
      issue_id: 'iss_0000000000000001',
      severity: 'warning',
      code: 'quotation-unclosed',
      article_id: 'b-daily',
      start: 0,
      end: 3,
      message: 'A line\nbreak, a "quote" and a comma.',
    },
  ],
};

function entity(
  entity_id: string,
  name: string,
  type: 'product' | 'organization',
  count: number,
): Tables['entities'][number] {
  return { entity_id, name, type, country_code: null, wikidata_id: null, mention_count: count, article_count: count };
}

function mention(
  mention_id: string,
  entity_id: string,
  article_id: ArticleId,
  phrase: string,
  form: Tables['mentions'][number]['form'],
): Tables['mentions'][number] {
  return { mention_id, entity_id, article_id, ...place(article_id, phrase), form, rule: 'name/match' };
}

/** The text of a sample article. */
export function sampleText(articleId: string): string {
  return TEXTS[articleId as ArticleId];
}
