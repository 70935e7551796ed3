/** Records on their way from extract to reconcile, in a scratch file, so that a hundred thousand articles fit. */
import type { Effects, ScratchFile } from './core/effects.ts';
import { compareText } from './core/order.ts';
import { decodeBrief, decodeRecord, type EncodedRecord, type WrittenBrief } from './encoded-record.ts';
import type { ArticleBrief, RecordList } from './stages/contract.ts';

/** Where a record lies; its brief lies right before it. */
interface Stored {
  readonly article_id: string;
  readonly start: number;
  readonly briefLength: number;
  readonly length: number;
}

/** Records that can be handed on unread. */
export interface StoredRecords extends RecordList {
  /** The whole record, encoded. */
  readBytes(at: number): Uint8Array;
}

/** Keeps records until all are there. Close it when done: the file goes with it. */
export class RecordStore {
  #stored: Stored[] = [];
  readonly #file: ScratchFile;

  constructor(effects: Effects) {
    this.#file = effects.openScratch();
  }

  get count(): number {
    return this.#stored.length;
  }

  add({ article_id, brief, record }: EncodedRecord): void {
    const start = this.#file.append(Buffer.concat([brief, record])) + brief.length;
    this.#stored.push({ article_id, start, briefLength: brief.length, length: record.length });
  }

  /** Takes articles out; false where none of them is here. */
  setAside(ids: ReadonlySet<string | null>): boolean {
    const kept = this.#stored.filter(({ article_id }) => !ids.has(article_id));
    const isFewer = kept.length < this.#stored.length;
    this.#stored = kept;
    return isFewer;
  }

  /** All records, by article id. */
  list(): StoredRecords {
    const stored = this.#stored.sort((a, b) => compareText(a.article_id, b.article_id));
    return {
      count: stored.length,
      readBriefs: () => {
        const compacter = new BriefCompacter();
        return stored.map((each) => compacter.compact(decodeBrief(this.#briefOf(each))));
      },
      read: (at) => decodeRecord(this.#bytesOf(stored[at]!)),
      readBytes: (at) => this.#bytesOf(stored[at]!),
    };
  }

  #bytesOf({ start, length }: Stored): Uint8Array {
    return this.#file.read(start, length);
  }

  #briefOf({ start, briefLength }: Stored): Uint8Array {
    return this.#file.read(start - briefLength, briefLength);
  }

  close(): void {
    this.#file.close();
  }
}

/** Makes briefs small in memory, where all are together. */
class BriefCompacter {
  readonly #texts = new Map<string, string>();

  compact({ named, ...brief }: WrittenBrief): ArticleBrief {
    return {
      ...brief,
      terms: this.#shareAll(brief.terms),
      entities: brief.entities.map((entity) => ({
        ...entity,
        name: this.#share(entity.name),
        aliases: this.#shareAll(entity.aliases),
        descriptions: this.#shareAll(entity.descriptions),
      })),
      mentions: named.map(nameMention),
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
