import { describe, expect, it } from 'vitest';
import { readByArticle } from '../../../pipeline/stages/validate/read-by-article.ts';
import type { NumberedRow } from '../../../pipeline/stages/validate/read-rows.ts';

/** A file whose rows belong to these articles, in batches as given. */
function source(table: 'claims' | 'spans', batches: readonly string[]) {
  let line = 0;
  async function* rows(): AsyncGenerator<NumberedRow[]> {
    for (const batch of batches) yield [...batch].map((article_id) => ({ row: { article_id }, line: ++line }));
  }
  return { file: { path: table, name: table, table }, batches: rows() };
}

async function read(...sources: ReturnType<typeof source>[]): Promise<string[]> {
  const found: string[] = [];
  for await (const groups of readByArticle(sources))
    found.push(
      groups
        .map(({ file, rows }) => `${file.name} ${rows.map(({ row, line }) => `${row.article_id}${line}`).join(' ')}`)
        .join(', '),
    );
  return found;
}

describe('readByArticle', () => {
  it('gives the rows of each article together, wherever batches end', async () => {
    expect(await read(source('claims', ['a', '', 'ab', 'd']), source('spans', ['', 'b', 'bbc', '']))).toEqual([
      'claims a1 a2',
      'claims b3, spans b1 b2 b3',
      'spans c4',
      'claims d4',
    ]);
  });

  it('gives rows that come late as an article of their own', async () => {
    expect(await read(source('claims', ['aba']), source('spans', ['b']))).toEqual([
      'claims a1',
      'claims b2, spans b1',
      'claims a3',
    ]);
  });

  it('gives nothing where there is nothing', async () => {
    expect(await read()).toEqual([]);
    expect(await read(source('claims', ['']))).toEqual([]);
  });
});
