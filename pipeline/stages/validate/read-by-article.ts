/** Reads tables that are ordered by article side by side, so that the rows of one article are at hand together and of no other. */
import { compareText } from '../../core/order.ts';
import type { NumberedRow, TableFile } from './read-rows.ts';

/** A file and its rows, a batch at a time. */
export interface RowSource {
  readonly file: TableFile;
  readonly batches: AsyncIterator<readonly NumberedRow[]>;
}

/** The rows of one article in one file. */
export interface ArticleRows {
  readonly file: TableFile;
  readonly rows: readonly NumberedRow[];
}

/** One file that is being read: the rows that wait. */
class Cursor {
  readonly file: TableFile;
  readonly #batches: AsyncIterator<readonly NumberedRow[]>;
  #waiting: readonly NumberedRow[] = [];
  #at = 0;

  constructor({ file, batches }: RowSource) {
    this.file = file;
    this.#batches = batches;
  }

  /** The article of the next row; null at the end. */
  async article(): Promise<string | null> {
    while (this.#at >= this.#waiting.length) {
      const next = await this.#batches.next();
      if (next.done) return null;
      this.#waiting = next.value;
      this.#at = 0;
    }
    return articleOf(this.#waiting[this.#at]!);
  }

  /** The rows up to the next one of another article. */
  async take(article: string): Promise<NumberedRow[]> {
    const rows: NumberedRow[] = [];
    do {
      while (this.#at < this.#waiting.length && articleOf(this.#waiting[this.#at]!) === article)
        rows.push(this.#waiting[this.#at++]!);
    } while (this.#at >= this.#waiting.length && (await this.article()) === article);
    return rows;
  }
}

function articleOf({ row }: NumberedRow): string {
  return String(row.article_id);
}

/**
 * Gives article after article, its rows in the order of the sources. Where a file is out of order an article comes again with the rows
 * that came late.
 */
export async function* readByArticle(sources: readonly RowSource[]): AsyncGenerator<readonly ArticleRows[]> {
  const cursors = sources.map((source) => new Cursor(source));
  for (;;) {
    let first: string | null = null;
    for (const cursor of cursors) {
      const article = await cursor.article();
      if (article !== null && (first === null || compareText(article, first) < 0)) first = article;
    }
    if (first === null) return;
    const groups: ArticleRows[] = [];
    for (const cursor of cursors)
      if ((await cursor.article()) === first) groups.push({ file: cursor.file, rows: await cursor.take(first) });
    yield groups;
  }
}
