/** Folders that tests may fill; removed after the test file. */
import { afterAll } from 'vitest';
import { makeFolder } from '../run-cli.ts';

const made: (() => void)[] = [];

afterAll(() => {
  for (const remove of made) remove();
});

/** A new empty folder. */
export function makeTemporaryFolder(): string {
  const { path, remove } = makeFolder();
  made.push(remove);
  return path;
}
