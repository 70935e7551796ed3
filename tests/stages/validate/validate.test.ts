import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../pipeline/core/effects.ts';
import { type Finding, findingToText } from '../../../pipeline/core/finding.ts';
import { sha256 } from '../../../pipeline/core/id.ts';
import { columnNames, type Row } from '../../../pipeline/core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName } from '../../../pipeline/core/tables.gen.ts';
import { csvHeader, rowsToCsv, rowsToJsonLines } from '../../../pipeline/stages/release/write-tables.ts';
import { csvRecord } from '../../../pipeline/stages/validate/compare-csv.ts';
import { validateFile, validateRelease } from '../../../pipeline/stages/validate/index.ts';
import { arbitraryRow } from '../arbitrary-row.ts';
import { SAMPLE_SETTINGS, writeSample } from '../sample-release.ts';
import { SAMPLE_TABLES, sampleText } from '../sample-tables.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const CONTEXT = { effects: nodeEffects };
let whole: string;

beforeAll(async () => {
  whole = join(makeTemporaryFolder(), 'whole');
  await writeSample(whole, { settings: { ...SAMPLE_SETTINGS, texts: 'full' } });
});

/** A copy of a whole release that may be damaged. */
function copyRelease(): string {
  const folder = join(makeTemporaryFolder(), 'copy');
  cpSync(whole, folder, { recursive: true });
  return folder;
}

/** Rewrites one table in both forms, and the sums, so that only the rows themselves can be wrong. */
function replaceRows(folder: string, table: TableName, change: (rows: Row[]) => readonly Row[]): void {
  const rows = change(structuredClone(SAMPLE_TABLES[table]) as unknown as Row[]);
  writeFileSync(join(folder, `${table}.csv`), csvHeader(columnNames(table)) + rowsToCsv(rows, columnNames(table)));
  writeFileSync(join(folder, `${table}.jsonl`), rowsToJsonLines(rows, columnNames(table)));
  repairSums(folder);
}

function repairSums(folder: string): void {
  const path = join(folder, 'SHA256SUMS');
  const names = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.slice(66));
  writeFileSync(path, names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`).join(''));
}

async function findingsOf(folder: string): Promise<readonly string[]> {
  return (await validateRelease(folder, CONTEXT)).map(findingToText);
}

/** Changes one cell of one row. */
function setCell(table: TableName, index: number, column: string, value: unknown): (folder: string) => void {
  return (folder) =>
    replaceRows(folder, table, (rows) =>
      rows.map((row, i) => (i === index ? ({ ...row, [column]: value } as Row) : row)),
    );
}

describe('validateRelease', () => {
  it('finds nothing wrong in a whole release', async () => {
    expect(await findingsOf(whole)).toEqual([]);
  });

  it.each([
    [
      'a value off the list',
      setCell('claims', 0, 'kind', 'rumour'),
      'claims.jsonl:1: column 11 (kind): found "rumour", expected one of: fact, forecast, opinion, proposal [row-wrong]',
    ],
    [
      'a number as text',
      setCell('figures', 0, 'value_low', '12'),
      'figures.jsonl:1: column 6 (value_low): found "12", expected number or null [row-wrong]',
    ],
    [
      'an empty text',
      setCell('articles', 1, 'outlet', ''),
      'articles.jsonl:2: column 5 (outlet): found "", expected no empty text (null where there is none) [row-wrong]',
    ],
    [
      'a date that is none',
      setCell('claims', 1, 'time_end_on', '2024-02-30'),
      'claims.jsonl:2: column 15 (time_end_on): found "2024-02-30", expected a date, YYYY-MM-DD [row-wrong]',
    ],
    [
      'a reference to no row',
      setCell('claims', 0, 'subject_entity_id', 'ent_00000000000000ff'),
      'claims.jsonl:1: column 8 (subject_entity_id): found "ent_00000000000000ff", expected a key of entities [reference-broken]',
    ],
    [
      'a reference to a later table that lacks it',
      setCell('claim_groups', 0, 'representative_claim_id', 'cla_00000000000000ff'),
      'claim_groups.jsonl:1: column 4 (representative_claim_id): found "cla_00000000000000ff", expected a key of claims [reference-broken]',
    ],
    [
      'a wrong count of rows',
      setCell('entities', 0, 'mention_count', 3),
      'entities.jsonl:1: column 6 (mention_count): found 3, expected 2, the rows in mentions with this entity_id [count-wrong]',
    ],
    [
      'a wrong count of articles',
      setCell('claim_groups', 0, 'article_count', 1),
      'claim_groups.jsonl:1: column 6 (article_count): found 1, expected 2, the articles in claims with this claim_group_id [count-wrong]',
    ],
    [
      'a wrong count of denials',
      setCell('claim_groups', 0, 'denied_count', 0),
      'claim_groups.jsonl:1: column 9 (denied_count): found 0, expected 1, the rows in claims with this claim_group_id [count-wrong]',
    ],
    [
      'a span whose words differ',
      setCell('spans', 0, 'text', 'Ferry sinks 🚢 off Mull'),
      'spans.jsonl:1: column 8 (text): found "Ferry sinks 🚢 off Mull", expected "Ferry sinks 🚢 off Skye" [span-differs]',
    ],
    [
      'a span behind the end',
      setCell('spans', 0, 'end', 5_000),
      'spans.jsonl:1: column 7 (end): found 5000, expected more than start (0) and at most 121 [span-differs]',
    ],
    [
      'a row that says more than its spans',
      setCell('attributions', 0, 'cue_text', 'said again'),
      'attributions.jsonl:1: column 7 (cue_text): found "said again", expected "said" [span-differs]',
    ],
    [
      'a row that starts before its spans',
      setCell('figures', 0, 'start', 1),
      'figures.jsonl:1: column 15 (start): found 1, expected 56, where its spans start [span-differs]',
    ],
    [
      'a text of another length',
      setCell('articles', 0, 'char_count', 7),
      'articles.jsonl:1: column 11 (char_count): found 7, expected 121, the code points of its text [count-wrong]',
    ],
  ])('names %s', async (_, damage, expected) => {
    const folder = copyRelease();
    damage(folder);
    const found = await findingsOf(folder);
    expect(found).toContain(expected);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('names a repeated key and a wrong order', async () => {
    const folder = copyRelease();
    replaceRows(folder, 'claim_entities', (rows) => [rows[1]!, rows[0]!, rows[0]!]);
    const codes = (await validateRelease(folder, CONTEXT)).map((finding) => [finding.code, finding.file, finding.line]);
    expect(codes.slice(0, 2)).toEqual([
      ['order-wrong', 'claim_entities.jsonl', 2],
      ['key-repeated', 'claim_entities.jsonl', 3],
    ]);
    expect(codes.slice(2).every(([code]) => code === 'count-wrong')).toBe(true);
  });

  it('names a row without spans, and a span without a row', async () => {
    const folder = copyRelease();
    replaceRows(folder, 'spans', (rows) => rows.filter((row) => row.table !== 'figures'));
    expect((await findingsOf(folder))[0]).toBe(
      'figures.jsonl:1: found nothing, expected a row in spans for it [span-missing]',
    );
    const other = copyRelease();
    setCell('spans', 4, 'row_id', 'fig_00000000000000ff')(other);
    expect(await findingsOf(other)).toContain(
      'spans.jsonl:5: column 3 (row_id): found "fig_00000000000000ff", expected a key of figures in a-wire [reference-broken]',
    );
  });

  it('names a cell that differs between CSV and JSON Lines', async () => {
    const folder = copyRelease();
    const path = join(folder, 'issues.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('a comma', 'no comma'));
    repairSums(folder);
    const [finding] = await validateRelease(folder, CONTEXT);
    expect(finding).toMatchObject({
      code: 'csv-differs',
      file: 'issues.csv',
      line: 2,
      column: { name: 'message', number: 7 },
    });
  });

  it('takes a CSV that another tool wrote, as long as the cells agree', async () => {
    const folder = copyRelease();
    for (const table of TABLE_NAMES) {
      const records = parse(readFileSync(join(folder, `${table}.csv`)));
      writeFileSync(join(folder, `${table}.csv`), stringify(records, { quoted: true, record_delimiter: '\r\n' }));
    }
    repairSums(folder);
    expect(await findingsOf(folder)).toEqual([]);
  });

  it.each([
    ['a row too few', (text: string) => text.slice(0, text.lastIndexOf('cla_0000000000000002')), 'csv-differs'],
    ['a row too many', (text: string) => `${text}cla_0000000000000003,ent_0000000000000001,other\n`, 'csv-differs'],
    ['a column too few', (text: string) => text.replaceAll(/,[^,\n]*\n/g, '\n'), 'header-wrong'],
    ['a quote that never ends', (text: string) => `${text}"`, 'csv-broken'],
  ])('names a CSV with %s', async (_, damage, code) => {
    const folder = copyRelease();
    const path = join(folder, 'claim_entities.csv');
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    repairSums(folder);
    expect((await validateRelease(folder, CONTEXT))[0]?.code).toBe(code);
  });

  it('names a missing, a changed and an unlisted file', async () => {
    const folder = copyRelease();
    appendFileSync(join(folder, 'README.md'), 'x');
    writeFileSync(join(folder, 'extra.txt'), 'x');
    rmSync(join(folder, 'texts/b-daily.txt'));
    const codes = (await validateRelease(folder, CONTEXT)).map((finding) => `${finding.code} ${finding.file}`);
    expect(codes).toEqual([
      'file-unlisted extra.txt',
      'file-changed README.md',
      'file-missing texts/b-daily.txt',
      'text-missing articles.jsonl',
    ]);
    rmSync(join(folder, 'claims.csv'));
    expect(await findingsOf(folder)).toEqual(['claims.csv: found nothing, expected the file [file-missing]']);
  });

  it('names a broken line and bytes that are not UTF-8', async () => {
    const folder = copyRelease();
    appendFileSync(join(folder, 'issues.jsonl'), '{"issue_id":\n');
    writeFileSync(join(folder, 'stories.jsonl'), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]));
    repairSums(folder);
    const findings = await validateRelease(folder, CONTEXT);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'json-broken', file: 'issues.jsonl', line: 2 }));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'encoding-broken', file: 'stories.jsonl' }));
  });

  it('checks spans against articles that lie elsewhere, whatever their encoding', async () => {
    const folder = join(makeTemporaryFolder(), 'release');
    await writeSample(folder);
    const articlesFolder = makeTemporaryFolder();
    mkdirSync(join(articlesFolder, 'articles'));
    writeFileSync(join(articlesFolder, 'articles/a-wire.txt'), Buffer.from(`\ufeff${sampleText('a-wire')}`, 'utf16le'));
    writeFileSync(join(articlesFolder, 'b-daily.txt'), `${sampleText('b-daily')} and more`);
    const findings = await validateRelease(folder, { ...CONTEXT, articlesFolder });
    expect(findings.map((finding) => [finding.code, finding.line])).toEqual([['text-changed', 2]]);
  });

  it('takes a release without words', async () => {
    const folder = join(makeTemporaryFolder(), 'release');
    await writeSample(folder, { settings: { ...SAMPLE_SETTINGS, texts: 'none' } });
    expect(await findingsOf(folder)).toEqual([]);
  });

  it('stops after a thousand findings', async () => {
    const folder = copyRelease();
    replaceRows(folder, 'issues', (rows) => Array.from({ length: 3_000 }, () => ({ ...rows[0]!, severity: 'note' })));
    const findings: readonly Finding[] = await validateRelease(folder, CONTEXT);
    expect(findings).toHaveLength(1_001);
    expect(findings.at(-1)?.code).toBe('too-many');
  });
});

describe('validateFile', () => {
  it.each(['claims.csv', 'claims.jsonl'])('takes %s', async (file) => {
    expect(await validateFile(join(whole, file), 'claims', CONTEXT)).toEqual([]);
  });

  it.each([
    ['one.csv', 'claim_id,entity_id,role\r\ncla_1,ent_0000000000000001,subject\r\n', 2, 'claim_id'],
    ['two.jsonl', '{"claim_id":"cla_0000000000000001","entity_id":"ent_0000000000000001","role":7}', 1, 'role'],
    ['three.csv', 'claim_id,entity_id\n', 1, 'role'],
    ['four.csv', '', 1, 'claim_id'],
    ['five.csv', 'claim_id,entity_id,role\n"cla_0000000000000001\n",ent_0000000000000001,subject\n', 2, 'claim_id'],
  ])('names line and column in %s', async (name, content, line, column) => {
    const path = join(makeTemporaryFolder(), name);
    writeFileSync(path, content);
    const [finding, ...more] = await validateFile(path, 'claim_entities', CONTEXT);
    expect(finding).toMatchObject({ file: path, line, column: { name: column } });
    expect(more).toEqual([]);
  });

  it('says so where there is no such file', async () => {
    const [finding] = await validateFile('nowhere.csv', 'claims', CONTEXT);
    expect(finding?.code).toBe('file-unreadable');
  });
});

describe('csvRecord', () => {
  it.each(TABLE_NAMES)('writes rows of %s as csv-stringify does', (table) => {
    fc.assert(
      fc.property(arbitraryRow(table), (row) => {
        const cells = TABLE_INFO[table].columns.map((column) => row[column.name] ?? null);
        const own = csvRecord(cells.map((cell) => (cell === null ? '' : String(cell))));
        expect(own).toBe(stringify([cells], { cast: { boolean: String } }));
      }),
      { numRuns: 30 },
    );
  });
});
