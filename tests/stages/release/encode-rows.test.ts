import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../pipeline/core/release-layout.ts';
import { TABLE_NAMES } from '../../../pipeline/core/tables.gen.ts';
import { giveTables } from '../../../pipeline/core/take-row.ts';
import { type GiveEncoded, RowEncoder } from '../../../pipeline/stages/release/index.ts';
import { orderTables } from '../../../pipeline/stages/release/write-tables.ts';
import { SAMPLE_SETTINGS, writeSample } from '../sample-release.ts';
import { SAMPLE_TABLES } from '../sample-tables.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const TABLES = orderTables(SAMPLE_TABLES);

function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => [
      join(file.parentPath, file.name).slice(folder.length),
      readFileSync(join(file.parentPath, file.name), 'latin1'),
    ]),
  );
}

/** Rows that lie in an article are encoded in blocks of one article, as worker threads do; the others come one by one. */
function giveBlocks(withoutWords: boolean): GiveEncoded {
  return (take, takeEncoded) => {
    for (const { article_id } of TABLES.articles) {
      const encoder = new RowEncoder(withoutWords);
      for (const table of TABLE_NAMES)
        for (const row of TABLES[table] as unknown as readonly Row[])
          if (table !== 'issues' && row.article_id === article_id) encoder.take(table, row);
      takeEncoded(encoder.flush());
    }
    giveTables(TABLES)((table, row) => {
      if (table === 'issues' || !('article_id' in row)) take(table, row);
    });
  };
}

describe('RowEncoder', () => {
  it.each(['excerpts', 'none'] as const)('gives the same release in blocks as row by row, texts: %s', async (texts) => {
    const folder = makeTemporaryFolder();
    const settings = { settings: { ...SAMPLE_SETTINGS, texts } };
    await writeSample(join(folder, 'rows'), settings);
    await writeSample(join(folder, 'blocks'), settings, giveBlocks(texts === 'none'));
    expect(readTree(join(folder, 'blocks'))).toEqual(readTree(join(folder, 'rows')));
  });

  it('counts the rows that wait, and begins anew with each block', () => {
    const encoder = new RowEncoder(false);
    const [story] = TABLES.stories;
    encoder.take('stories', story as unknown as Row);
    expect(encoder.waiting).toBe(1);
    const { tables, counts } = encoder.flush();
    expect(counts.stories.rows).toBe(1);
    expect(tables.stories.extents).toEqual([[story!.story_id, tables.stories.jsonLines.length]]);
    expect(encoder.waiting).toBe(0);
    expect(encoder.flush().tables.stories).toMatchObject({ rows: 0, extents: [] });
  });
});
