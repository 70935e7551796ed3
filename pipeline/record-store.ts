/** Records on their way from extract to reconcile: briefs in memory, the rest in a scratch file, so that a hundred thousand articles fit. */
import type { Effects, ScratchFile } from './core/effects.ts';
import { compareText } from './core/order.ts';
import type { ArticleBrief, ArticleRecord, RecordList } from './stages/contract.ts';

interface Stored {
  readonly brief: ArticleBrief;
  readonly start: number;
  readonly length: number;
}

/** Keeps records until all are there. Close it when done: the file goes with it. */
export class RecordStore {
  #stored: Stored[] = [];
  readonly #file: ScratchFile;
  readonly #texts = new Map<string, string>();

  constructor(effects: Effects) {
    this.#file = effects.openScratch();
  }

  get count(): number {
    return this.#stored.length;
  }

  add(record: ArticleRecord): void {
    const bytes = Buffer.from(JSON.stringify(record));
    this.#stored.push({ brief: this.#briefOf(record), start: this.#file.append(bytes), length: bytes.length });
  }

  /** Takes articles out; false where none of them is here. */
  setAside(ids: ReadonlySet<string | null>): boolean {
    const kept = this.#stored.filter(({ brief }) => !ids.has(brief.article.article_id));
    const isFewer = kept.length < this.#stored.length;
    this.#stored = kept;
    return isFewer;
  }

  /** All records, by article id. */
  list(): RecordList {
    const stored = this.#stored.sort((a, b) => compareText(a.brief.article.article_id, b.brief.article.article_id));
    return {
      briefs: stored.map(({ brief }) => brief),
      read: (at) => {
        const { start, length } = stored[at]!;
        return JSON.parse(this.#file.read(start, length).toString());
      },
    };
  }

  close(): void {
    this.#file.close();
  }

  #briefOf(record: ArticleRecord): ArticleBrief {
    const { article_id, title, published_on, story } = record.article;
    return {
      article: { article_id, title, published_on, story },
      text_sha256: record.text_sha256,
      parts: record.parts.filter((part) => part.kind === 'body'),
      terms: this.#shareAll(record.terms),
      signature: record.signature.slice(),
      entities: record.entities.map((entity) => ({
        ...entity,
        name: this.#share(entity.name),
        aliases: this.#shareAll(entity.aliases),
        descriptions: this.#shareAll(entity.descriptions),
      })),
      mentions: record.mentions.filter(({ form }) => form === 'name').map(({ entity }) => nameMention(entity)),
    };
  }

  #shareAll(texts: readonly string[]): readonly string[] {
    return texts.length === 0 ? NO_TEXTS : texts.map((text) => this.#share(text));
  }

  /** One copy of each string: articles have most of their words in common. */
  #share(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}

const NO_TEXTS: readonly string[] = [];
const NAME_MENTIONS: ArticleBrief['mentions'][number][] = [];

/** A mention by name of a local entity, one object for all articles. */
function nameMention(entity: number): ArticleBrief['mentions'][number] {
  NAME_MENTIONS[entity] ??= { entity, form: 'name', rule: '', span: { start: 0, end: 0, text: '' } };
  return NAME_MENTIONS[entity];
}
