/** Bytes to text: UTF-8 and UTF-16 with or without byte order mark, else windows-1252. */

/** A decoded file. `guess` says what was assumed where the bytes do not state their encoding and are not valid UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly guess: string | null;
}

/** How many leading bytes decide whether a file is binary or UTF-16. */
const SAMPLE_BYTES = 8192;

/** Leading bytes of formats that could pass for text. */
const MAGIC_NUMBERS = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u007fELF',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u001f\u008b',
  '{\\rtf',
];

/** Most text holds no control characters but tab, line feed, form feed, carriage return and escape. */
const MAX_CONTROL_SHARE = 0.05;

/** The characters of windows-1252 at 0x80 to 0x9f; the five unassigned bytes stay control characters. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Names of the encodings whose bytes are not ASCII-compatible. */
export type WideEncoding = 'utf-16le' | 'utf-16be';

/** True where bytes are no text in any encoding that is read. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (MAGIC_NUMBERS.some((magic) => head.startsWith(magic))) return true;
  if (wideEncodingOf(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > sample.length * MAX_CONTROL_SHARE;
}

/** UTF-16 by its byte order mark, or by zero bytes that stand at every other place only; null for all else. */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const pairs = sample.length / 2;
  if (pairs < 2) return null;
  if (zeros[1]! > pairs * 0.4 && zeros[0]! < pairs * 0.02) return 'utf-16le';
  if (zeros[0]! > pairs * 0.4 && zeros[1]! < pairs * 0.02) return 'utf-16be';
  return null;
}

/**
 * Decodes a whole text; a byte order mark is left out.
 * @param declared an encoding named by the markup, used where the bytes are not UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), guess: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guess: null };
  } catch {
    return decodeOther(bytes, declared);
  }
}

function decodeOther(bytes: Uint8Array, declared: string | null): Decoded {
  const decoder = declared === null ? null : decoderFor(declared);
  if (decoder) return { text: decoder.decode(bytes), guess: null };
  const lossy = new TextDecoder('utf-8').decode(bytes);
  if (isMostlyUtf8(lossy)) return { text: lossy, guess: 'UTF-8 with damaged bytes, shown as \ufffd' };
  return { text: decodeWindows1252(bytes), guess: 'windows-1252' };
}

/** A decoder for a named legacy encoding; null for unknown names, for UTF-8, and for windows-1252 and its subsets. */
function decoderFor(name: string): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = new TextDecoder(name.trim());
    return decoder.encoding === 'utf-8' || decoder.encoding === 'windows-1252' ? null : decoder;
  } catch {
    return null;
  }
}

/** More characters beyond ASCII came out whole than damaged. */
function isMostlyUtf8(text: string): boolean {
  let whole = 0;
  let damaged = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) whole++;
  }
  return whole > damaged;
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}
