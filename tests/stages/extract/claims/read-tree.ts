/** Documents from rows, for tests: `form|lemma|UPOS|XPOS|head|deprel`, one word after another, `_` after a form that the next one touches. */

import type { Document, Sentence, Token, Upos } from '../../../../pipeline/language/document.ts';
import type {
  AttributionMention,
  ClaimMention,
  EntityMention,
  LocalEntity,
  ParsedArticle,
} from '../../../../pipeline/stages/contract.ts';
import { extractClaims } from '../../../../pipeline/stages/extract/claims/index.ts';
import { sourceOfText } from '../../../../pipeline/stages/source-of-text.ts';

/** Reads one sentence a string; heads count from 1, 0 is the root. */
export function readTree(...rows: readonly string[]): Document {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const row of rows) {
    const firstToken = tokens.length;
    const words = row.split(' ').map((word) => word.split('|'));
    words.forEach(([form = '', lemma = '', upos = 'X', xpos = '', head = '0', deprel = ''], at) => {
      const spaceAfter = !form.endsWith('_');
      const start = text.length;
      const bare = spaceAfter ? form : form.slice(0, -1);
      text += bare + (spaceAfter ? ' ' : '');
      const children = words.flatMap((other, index) => (Number(other[4]) === at + 1 ? [firstToken + index] : []));
      const index = firstToken + at;
      const above = Number(head) === 0 ? -1 : firstToken + Number(head) - 1;
      tokens.push({
        index,
        start,
        end: start + bare.length,
        form: bare,
        lemma,
        upos: upos as Upos,
        xpos,
        head: above,
        deprel,
        children,
        spaceAfter,
      });
    });
    const root = firstToken + words.findIndex((word) => word[4] === '0');
    const last = tokens[tokens.length - 1]!;
    sentences.push({
      index: sentences.length,
      firstToken,
      endToken: tokens.length,
      root,
      start: tokens[firstToken]!.start,
      end: last.end,
    });
  }
  return { text, tokens, sentences, names: [] };
}

/** An article whose sentences are all body. */
export function articleOf(document: Document, published_on: string | null = null): ParsedArticle {
  return {
    article: {
      ...sourceOfText('test', document.text, { published_on }),
      parts: [],
      credited: [],
    },
    document,
    sentenceKinds: document.sentences.map(() => 'body' as const),
  };
}

/** The claims of an article of such sentences in which nothing else was found. */
export function claimsOfTree(...rows: readonly string[]): ClaimMention[] {
  return extractClaims(articleOf(readTree(...rows)), { entities: [], mentions: [], figures: [], attributions: [] });
}

/** The span of words that stand in the text once. */
export function spanOf(document: Document, words: string): { start: number; end: number } {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the text`);
  return { start, end: start + words.length };
}

/** An attribution by its words; parts that are left out are empty. */
export function attributionOf(
  document: Document,
  {
    source,
    cue,
    content,
    ...rest
  }: { source?: string; cue: string; content: readonly string[] } & Partial<
    Pick<AttributionMention, 'stance' | 'source_entity' | 'quotation'>
  >,
): AttributionMention {
  return {
    source: source === undefined ? [] : [spanOf(document, source)],
    cue: [spanOf(document, cue)],
    content: content.map((words) => spanOf(document, words)),
    condition: [],
    source_entity: null,
    source_kind: source === undefined ? 'unknown' : 'unnamed',
    via_entity: null,
    quotation: 'indirect',
    stance: 'affirms',
    parent: null,
    rule: 'test',
    confidence: 1,
    ...rest,
  };
}

/** An entity and its mentions, by words that stand in the text once. */
export function entityOf(name: string, type: LocalEntity['type']): LocalEntity {
  return { name, type, country_code: null, aliases: [], descriptions: [], gender: null, wikidata_id: null };
}

/** A mention by its words. */
export function mentionOf(
  document: Document,
  words: string,
  entity: number,
  form: EntityMention['form'] = 'name',
): EntityMention {
  return { span: spanOf(document, words), form, entity, rule: 'test' };
}
