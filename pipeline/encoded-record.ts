/** Records as bytes, each with its brief beside it: between threads, in the cache and in scratch files nobody need unpack the whole. */
import type { ArticleBrief, ArticleRecord } from './stages/contract.ts';

/** JSON in UTF-8, and the id of the article, for order. */
export interface EncodedRecord {
  readonly article_id: string;
  readonly brief: Uint8Array;
  readonly record: Uint8Array;
}

/** A brief as it is written: of the mentions by name, the entities alone. */
export interface WrittenBrief extends Omit<ArticleBrief, 'mentions'> {
  readonly named: readonly number[];
}

/** Packs a record. */
export function encodeRecord(record: ArticleRecord): EncodedRecord {
  const { article_id, title, published_on, story } = record.article;
  const brief: WrittenBrief = {
    article: { article_id, title, published_on, story },
    text_sha256: record.text_sha256,
    parts: record.parts.filter((part) => part.kind === 'body'),
    terms: record.terms,
    signature: record.signature,
    entities: record.entities,
    named: record.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity),
  };
  return { article_id, brief: encodeJson(brief), record: encodeJson(record) };
}

/** Unpacks the whole of a record. */
export function decodeRecord(bytes: Uint8Array): ArticleRecord {
  return decodeJson(bytes) as ArticleRecord;
}

/** Unpacks a brief. */
export function decodeBrief(bytes: Uint8Array): WrittenBrief {
  return decodeJson(bytes) as WrittenBrief;
}

function encodeJson(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function decodeJson(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
}
