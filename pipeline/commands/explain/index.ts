/** `explain ID`: where a row comes from, who else says it, and which rule decided. */
import { resolve } from 'node:path';
import { TABLE_INFO, TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import { UserError } from '../../core/user-error.ts';
import { recoverRelease } from '../../stages/release/publish.ts';
import type { CommandContext, ExitCode } from '../output.ts';
import { drawCarets } from './draw-carets.ts';
import { explainGroup } from './explain-group.ts';
import { type AnyRow, ReleaseReader } from './read-release.ts';
import { readText, type TextPlaces } from './read-text.ts';

interface ExplainOptions {
  readonly release: string;
  readonly articles?: string;
}

/** Prints a row's columns, its sentence with carets under its spans, and its group with the other articles' wordings. */
export async function explainCommand(id: string, options: ExplainOptions, context: CommandContext): Promise<ExitCode> {
  const { effects, workingFolder, output } = context;
  const folder = resolve(workingFolder, options.release);
  recoverRelease(folder, effects);
  const release = new ReleaseReader(folder, effects);
  const { table, row } = await findRow(id, release);
  if (output.json) {
    const spans = (await release.rows('spans')).filter((span) => span.row_id === id);
    await output.data(`${JSON.stringify({ table, row, spans }, null, 2)}\n`);
    return 0;
  }
  const places: TextPlaces = {
    release: release.folder,
    articles: options.articles === undefined ? null : resolve(workingFolder, options.articles),
    workingFolder,
  };
  const lines = [
    `${id} is a row of ${table}: ${TABLE_INFO[table].description}`,
    ...columnLines(table, row),
    ...(await contextLines(id, row, release, places, context)),
    ...(await explainGroup(table, row, release)),
  ];
  await output.data(`${lines.join('\n')}\n`);
  return 0;
}

/** Tables whose rows have a key of one column. */
const KEYED_TABLES = TABLE_NAMES.filter((table) => TABLE_INFO[table].primaryKey.length === 1);

async function findRow(id: string, release: ReleaseReader): Promise<{ table: TableName; row: AnyRow }> {
  for (const table of KEYED_TABLES) {
    const key = TABLE_INFO[table].primaryKey[0]!;
    const rows = (await release.rows(table)) as unknown as readonly AnyRow[];
    const row = rows.find((candidate) => candidate[key] === id);
    if (row) return { table, row };
  }
  throw new UserError(`no row \`${id}\` in ${release.folder}`);
}

function columnLines(table: TableName, row: AnyRow): string[] {
  const { columns } = TABLE_INFO[table];
  const width = Math.max(...columns.map((column) => column.name.length));
  return columns
    .filter(({ name }) => row[name] !== null)
    .map(({ name }) => `  ${name.padEnd(width)}  ${String(row[name])}`);
}

async function contextLines(
  id: string,
  row: AnyRow,
  release: ReleaseReader,
  places: TextPlaces,
  { effects }: CommandContext,
): Promise<string[]> {
  const spans = (await release.rows('spans')).filter((span) => span.row_id === id);
  const article = (await release.rows('articles')).find((candidate) => candidate.article_id === row.article_id);
  if (spans.length === 0 || !article) return [];
  const text = readText(article, places, effects);
  const place = `in ${article.article_id}${article.outlet ? ` (${article.outlet})` : ''}:`;
  if (text === null)
    return [
      '',
      `${place} the text is not at hand (name its folder with --articles)`,
      ...spans.map((span) => `    ${span.role}: ${span.text ?? '–'}`),
    ];
  return [
    '',
    place,
    ...drawCarets(
      text,
      spans.map(({ start, end, role }) => ({ start, end, label: role })),
    ),
  ];
}
