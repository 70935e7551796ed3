/** Lines of a stream, in bounded memory. */
import { type WideEncoding, wideEncodingOf } from './decode-bytes.ts';

/** One line without its line feed; a carriage return before that stays. `bytes` is null where the line is longer than allowed; the stream goes on after it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Splits chunks into lines of UTF-8 (or any ASCII-compatible) bytes; UTF-16 is turned into UTF-8 first.
 * No more than `maxBytes` of a line are held.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const take = (piece: Uint8Array): void => {
    heldBytes += piece.length;
    if (heldBytes <= maxBytes) held.push(piece);
    else held = [];
  };
  const finish = (): Line => {
    const line = { number: ++number, bytes: heldBytes > maxBytes ? null : joinPieces(held) };
    held = [];
    heldBytes = 0;
    return line;
  };
  for await (const chunk of toUtf8(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (heldBytes > 0) yield finish();
}

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** Passes bytes on without a byte order mark; UTF-16, told by the first chunk, becomes UTF-8. */
async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let wide: WideEncoding | null | undefined;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of atLeast(chunks, 4)) {
    let bytes = chunk;
    if (wide === undefined) {
      wide = wideEncodingOf(bytes);
      if (wide) decoder = new TextDecoder(wide);
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

/** Joins leading chunks until the first holds `size` bytes, so that a byte order mark is never cut. */
async function* atLeast(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (!first) {
      yield chunk;
      continue;
    }
    first = Buffer.concat([first, chunk]);
    if (first.length < size) continue;
    yield first;
    first = null;
  }
  if (first && first.length > 0) yield first;
}
