/** What a run keeps of its articles between reading and release: records and texts in scratch files, issues in memory. */
import type { Effects } from './core/effects.ts';
import { sha256 } from './core/id.ts';
import type { Issue } from './core/issue.ts';
import { RecordStore } from './record-store.ts';
import type { Source } from './stages/contract.ts';
import type { InputFile } from './stages/release/index.ts';
import { noTexts, TextStore } from './text-store.ts';

/** What a run keeps of its articles until reconcile. */
export class Gathered {
  readonly records: RecordStore;
  readonly issues: Issue[] = [];
  /** Gives a text that was kept. */
  readonly textOf: (articleId: string) => string;
  readonly #texts: TextStore | null;
  readonly #files = new Map<string, string[]>();

  /** @param keepsTexts whether the release will hold texts. */
  constructor(keepsTexts: boolean, effects: Effects) {
    this.records = new RecordStore(effects);
    const texts = keepsTexts ? new TextStore(effects) : null;
    this.#texts = texts;
    this.textOf = texts ? (articleId) => texts.get(articleId) : noTexts;
  }

  /** Passes sources on and keeps issues back. */
  async *take(ingested: AsyncIterable<Source | Issue>): AsyncGenerator<Source> {
    for await (const item of ingested) {
      if ('code' in item) {
        this.issues.push(item);
        continue;
      }
      this.#texts?.add(item.article_id, item.text);
      const path = item.source_file.replace(/#\d+$/u, '');
      const hashes = this.#files.get(path) ?? [];
      hashes.push(item.source_sha256);
      this.#files.set(path, hashes);
      yield item;
    }
  }

  /** Takes articles out and keeps the issues that say why; false where there is nothing to take out. */
  setAside(issues: readonly Issue[]): boolean {
    if (!this.records.setAside(new Set(issues.map((issue) => issue.article_id)))) return false;
    this.issues.push(...issues);
    return true;
  }

  close(): void {
    this.records.close();
    this.#texts?.close();
  }

  /** Files that articles were read from; the hash of a file of records covers its articles. */
  inputs(): InputFile[] {
    return [...this.#files].map(([path, hashes]) => ({
      path,
      sha256: hashes.length === 1 ? hashes[0]! : sha256(hashes.join('\n')),
    }));
  }
}
