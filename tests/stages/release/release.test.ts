import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { cellToValue, columnNames, type Row, textFile } from '../../../pipeline/core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName, type Tables } from '../../../pipeline/core/tables.gen.ts';
import { csvHeader, orderTables, rowsToCsv, rowsToJsonLines } from '../../../pipeline/stages/release/write-tables.ts';
import { arbitraryRow } from '../arbitrary-row.ts';
import { SAMPLE_SETTINGS, writeSample } from '../sample-release.ts';
import { SAMPLE_TABLES, sampleText } from '../sample-tables.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/release');

function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

describe('writeRelease', () => {
  it('gives the same bytes whatever the order of rows, inputs and the time zone', async () => {
    const folder = makeTemporaryFolder();
    await writeSample(join(folder, 'one'));
    const reversed = Object.fromEntries(TABLE_NAMES.map((table) => [table, SAMPLE_TABLES[table].toReversed()]));
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    await writeSample(join(folder, 'two'), {}, reversed as unknown as Tables);
    process.env.TZ = zone;
    expect(readTree(join(folder, 'two'))).toEqual(readTree(join(folder, 'one')));
  });

  it('describes itself by the official Data Package profile', async () => {
    const folder = join(makeTemporaryFolder(), 'release');
    await writeSample(folder);
    const profile = JSON.parse(readFileSync(join(FIXTURES, 'datapackage-profile-2.0.json'), 'utf8'));
    const ajv = new Ajv({ strict: false, logger: false });
    addFormats.default(ajv);
    const validate = ajv.compile(profile);
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    expect(validate(descriptor), JSON.stringify(validate.errors?.at(-1))).toBe(true);
    const claims = descriptor.resources.find((resource: { name: string }) => resource.name === 'claims');
    expect(claims.schema.primaryKey).toEqual(['claim_id']);
    expect(claims.schema.foreignKeys).toContainEqual({
      fields: ['claim_group_id'],
      reference: { resource: 'claim_groups', fields: ['claim_group_id'] },
    });
    const attributions = descriptor.resources.find((resource: { name: string }) => resource.name === 'attributions');
    expect(attributions.schema.foreignKeys).toContainEqual({
      fields: ['parent_attribution_id'],
      reference: { fields: ['attribution_id'] },
    });
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
  });

  it.each([
    ['excerpts', 'The ferry "Isla, May"', false],
    ['full', 'The ferry "Isla, May"', true],
    ['none', null, false],
  ] as const)('carries the words that texts: %s allows', async (texts, words, holdsTexts) => {
    const folder = join(makeTemporaryFolder(), 'release');
    await writeSample(folder, { settings: { ...SAMPLE_SETTINGS, texts } });
    const [mention] = readFileSync(join(folder, 'mentions.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(mention!).text).toBe(words);
    expect(readdirSync(folder).includes('texts')).toBe(holdsTexts);
    if (holdsTexts) expect(readFileSync(join(folder, textFile('a-wire')), 'utf8')).toBe(sampleText('a-wire'));
  });

  it('counts rows, fill rates, outlets and unsure rows', async () => {
    const folder = join(makeTemporaryFolder(), 'release');
    await writeSample(folder);
    const statistics = JSON.parse(readFileSync(join(folder, 'statistics.json'), 'utf8'));
    expect(statistics.rows.claims).toBe(2);
    expect(statistics.filled.articles.title).toBe(0.5);
    expect(statistics.by_outlet.claims).toEqual([
      { outlet: null, kind: 'fact', rows: 1 },
      { outlet: 'The Wire', kind: 'fact', rows: 1 },
    ]);
    expect(statistics.low_confidence.tables.claims).toEqual({
      count: 1,
      least_sure: [{ claim_id: 'cla_0000000000000002', rule: 'clause/content', confidence: 0.4 }],
    });
  });

  it('writes a data card whose front matter names every table', async () => {
    const folder = join(makeTemporaryFolder(), 'release');
    await writeSample(folder);
    const card = readFileSync(join(folder, 'README.md'), 'utf8');
    const front = parseYaml(card.split('---\n')[1]!);
    expect(front.configs.map((config: { config_name: string }) => config.config_name)).toEqual([...TABLE_NAMES]);
    expect(front).toMatchObject({ license: 'cc-by-4.0', language: ['en'], pretty_name: 'A *ferry* sinks' });
    expect(card).toContain('# A \\*ferry\\* sinks');
  });

  it('never overwrites a folder that is no release', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await expect(writeSample(folder)).rejects.toThrow(/holds other files/);
    writeFileSync(join(folder, 'manifest.json'), '{"name":"another tool"}');
    await expect(writeSample(folder)).rejects.toThrow(/holds other files/);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
    await expect(writeSample(join(folder, 'notes.txt'))).rejects.toThrow(/is not a folder/);
  });

  it('takes an empty folder, and a release again', async () => {
    const folder = join(makeTemporaryFolder(), 'release');
    mkdirSync(folder);
    await writeSample(folder);
    await writeSample(folder, { settings: { ...SAMPLE_SETTINGS, version: '1.0.1' } });
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).release.version).toBe('1.0.1');
    expect(readdirSync(join(folder, '..'))).toEqual(['release']);
  });

  it('publishes nothing where the check finds a fault', async () => {
    const folder = join(makeTemporaryFolder(), 'release');
    const tables = {
      ...SAMPLE_TABLES,
      claim_entities: [{ ...SAMPLE_TABLES.claim_entities[0]!, claim_id: 'cla_00000000000000ff' }],
    };
    await expect(writeSample(folder, {}, tables)).rejects.toThrow(/claim_entities\.jsonl:1: column 1 \(claim_id\)/);
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });
});

describe('tables as text', () => {
  it.each(TABLE_NAMES)('any rows of %s survive CSV and JSON Lines', (table: TableName) => {
    fc.assert(
      fc.property(fc.array(arbitraryRow(table), { maxLength: 8 }), (rows: readonly Row[]) => {
        const columns = columnNames(table);
        const [header, ...records] = parseCsv(csvHeader(columns) + rowsToCsv(rows, columns)) as string[][];
        expect(header).toEqual(columns);
        const info = TABLE_INFO[table].columns;
        const fromCsv = records.map((cells) =>
          Object.fromEntries(info.map((column, i) => [column.name, cellToValue(cells[i]!, column)])),
        );
        expect(fromCsv).toEqual(rows);
        const lines = rowsToJsonLines(rows, columns).split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('are ordered by code unit, null first', () => {
    const issue = SAMPLE_TABLES.issues[0]!;
    const ids = ['b', null, 'Z', 'é', 'a'];
    const issues = ids.map((article_id) => ({ ...issue, article_id }));
    const ordered = orderTables({ ...SAMPLE_TABLES, issues }).issues.map((row) => row.article_id);
    expect(ordered).toEqual([null, 'Z', 'a', 'b', 'é']);
  });
});

describe('textFile', () => {
  it.each([
    ['02-wire-report', 'texts/02-wire-report.txt'],
    ['a/b', 'texts/a%2Fb.txt'],
    ['..', 'texts/%2E..txt'],
    ['a%2Fb', 'texts/a%252Fb.txt'],
    ['Zeitung: Straße', 'texts/Zeitung%3A Straße.txt'],
  ])('%s → %s', (id, path) => {
    expect(textFile(id)).toBe(path);
  });

  it('keeps long ids apart and short enough for any file system', () => {
    const paths = ['a', 'b'].map((end) => textFile(`${'é'.repeat(500)}${end}`));
    expect(paths[0]).not.toBe(paths[1]);
    for (const path of paths) expect(Buffer.byteLength(path)).toBeLessThan(240);
  });
});
