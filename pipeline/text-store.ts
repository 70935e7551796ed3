/** Texts of articles in a scratch file, for releases that hold them. */
import type { Effects, ScratchFile } from './core/effects.ts';
import { UserError } from './core/user-error.ts';

/** Keeps texts until the release is written. Close it when done: the file goes with it. */
export class TextStore {
  readonly #file: ScratchFile;
  readonly #places = new Map<string, { readonly start: number; readonly length: number }>();

  constructor(effects: Effects) {
    this.#file = effects.openScratch();
  }

  add(articleId: string, text: string): void {
    // UTF-16, so that half characters come back as they were.
    const bytes = Buffer.from(text, 'utf16le');
    this.#places.set(articleId, { start: this.#file.append(bytes), length: bytes.length });
  }

  /** Throws where no such text was kept. */
  get(articleId: string): string {
    const place = this.#places.get(articleId);
    if (!place) throw new Error(`no text of ${articleId} was kept`);
    return this.#file.read(place.start, place.length).toString('utf16le');
  }

  close(): void {
    this.#file.close();
  }
}

/** Refuses to give a text where none is at hand. */
export function noTexts(articleId: string): never {
  throw new UserError(`the text of ${articleId} is not at hand: run from ingest, or with --texts excerpts`);
}
