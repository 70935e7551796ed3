/** Checks the files themselves: the sums hold, nothing is missing or unlisted, and the stated row counts are right. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { compareText } from '../../core/order.ts';
import { csvFile, jsonLinesFile, RELEASE_FILES, SCHEMA_FOLDER } from '../../core/release-layout.ts';
import { schemaFile } from '../../core/schemas.ts';
import { TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import type { FindingList } from './finding-list.ts';

/** Paths of all files in a folder, relative to it, sorted by code unit. */
function listFiles(folder: string, effects: Effects): readonly string[] {
  const paths: string[] = [];
  const visit = (prefix: string) => {
    for (const name of effects.listFolder(join(folder, prefix))) {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      if (effects.kindOf(join(folder, path)) === 'folder') visit(path);
      else paths.push(path);
    }
  };
  visit('');
  return paths.sort(compareText);
}

/** Files that a release cannot do without. */
function requiredFiles(): readonly string[] {
  const ofTables = TABLE_NAMES.flatMap((table) => [
    csvFile(table),
    jsonLinesFile(table),
    `${SCHEMA_FOLDER}/${schemaFile(table)}`,
  ]);
  return [...Object.values(RELEASE_FILES), ...ofTables];
}

/** Reports missing files. @returns false where tables are missing, so that rows cannot be checked. */
export function checkPresence(folder: string, findings: FindingList, effects: Effects): boolean {
  let isComplete = true;
  for (const file of requiredFiles()) {
    if (effects.kindOf(join(folder, file)) === 'file') continue;
    findings.add('file-missing', { file }, undefined, 'the file');
    isComplete = false;
  }
  return isComplete;
}

/** Recomputes every hash in SHA256SUMS. */
export async function checkSums(folder: string, findings: FindingList, effects: Effects): Promise<void> {
  const text = new TextDecoder().decode(effects.readFile(join(folder, RELEASE_FILES.sums)));
  const lines = text.split('\n').slice(0, -1);
  const listed = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const match = SUM_LINE.exec(line);
    if (match) listed.set(match[2]!, match[1]!);
    else
      findings.add(
        'file-changed',
        { file: RELEASE_FILES.sums, line: index + 1 },
        line,
        'a SHA-256, two spaces and a path',
      );
  }
  const present = new Set(listFiles(folder, effects));
  present.delete(RELEASE_FILES.sums);
  for (const file of present)
    if (!listed.has(file)) findings.add('file-unlisted', { file }, file, `a line in ${RELEASE_FILES.sums}`);
  for (const [file, expected] of listed) {
    if (!present.has(file))
      findings.add('file-missing', { file }, undefined, `the file that ${RELEASE_FILES.sums} names`);
    else {
      const found = await hashFile(join(folder, file), effects);
      if (found !== expected) findings.add('file-changed', { file }, found, `SHA-256 ${expected}`);
    }
  }
}

const SUM_LINE = /^([0-9a-f]{64}) [ *](.+)$/;

async function hashFile(path: string, effects: Effects): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of effects.streamFile(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** Compares the row counts that statistics.json and manifest.json state with those that were read. */
export function checkStatedRows(
  folder: string,
  rows: Readonly<Record<TableName, number>>,
  findings: FindingList,
  effects: Effects,
): void {
  const statistics = readJson(folder, RELEASE_FILES.statistics, findings, effects);
  const manifest = readJson(folder, RELEASE_FILES.manifest, findings, effects);
  const files = new Map((Array.isArray(manifest?.files) ? manifest.files : []).map((file) => [file?.path, file?.rows]));
  for (const table of TABLE_NAMES) {
    const stated = [
      [RELEASE_FILES.statistics, (statistics?.rows as Record<string, unknown> | undefined)?.[table]],
      [RELEASE_FILES.manifest, files.get(csvFile(table))],
      [RELEASE_FILES.manifest, files.get(jsonLinesFile(table))],
    ] as const;
    for (const [file, count] of stated)
      if (count !== rows[table]) findings.add('count-wrong', { file }, count, `${rows[table]}, the rows of ${table}`);
  }
}

function readJson(
  folder: string,
  file: string,
  findings: FindingList,
  effects: Effects,
): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(new TextDecoder().decode(effects.readFile(join(folder, file))));
  } catch (error) {
    findings.add('json-broken', { file }, (error as Error).message, 'JSON');
    return null;
  }
}
