/** Finds the page of a row that is not on this one. */
import { type SharedGlobals, storyPage } from '../page-data.ts';
import { placeOfKey, shardFile, storyInShard } from '../row-key.ts';
import { loadScript } from './load-script.ts';
import type { Page } from './read-page.ts';

/** Files that were read, by path. */
const shards = new Map<string, string>();

/** The address that shows a row; null where no page of the release does. */
export async function findRow({ release, note }: Page, id: string): Promise<string | null> {
  if (release.shard_digits === null) return null;
  const { shard, key } = placeOfKey(id, release.shard_digits);
  const story = storyInShard(await readShard(`${note.root}${shardFile(shard)}`), key);
  return story === null ? null : `${note.root}${storyPage(story)}#${encodeURIComponent(id)}`;
}

/** The lines of a file; none where there is no such file, since no row is in it. */
async function readShard(path: string): Promise<string> {
  (globalThis as SharedGlobals).takeShard = (lines) => shards.set(path, lines);
  await loadScript(path).catch(() => {});
  return shards.get(path) ?? '';
}
