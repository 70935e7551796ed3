/** Counts the bytes that are read, so that progress knows how much is left. */
import type { Effects } from './core/effects.ts';

/** Effects that count, and how much they have counted. */
export interface ByteMeter {
  readonly effects: Effects;
  /** Bytes read so far. */
  read(): number;
}

/** Wraps the reading effects; all others pass through. */
export function meterBytes(effects: Effects): ByteMeter {
  let bytes = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return {
    read: () => bytes,
    effects: {
      ...effects,
      readFile(path) {
        const content = effects.readFile(path);
        bytes += content.length;
        return content;
      },
      streamFile: (path) => counted(effects.streamFile(path)),
      streamInput: () => counted(effects.streamInput()),
    },
  };
}
