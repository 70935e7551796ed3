/** YAML front matter at the top of a text file. */
import { LineCounter, parseDocument } from 'yaml';
import { NOTHING_STATED, readStated, type Stated } from './stated.ts';

/** What front matter states, and where the article begins after it. */
export interface FrontMatter {
  readonly stated: Stated;
  /** First code unit after the closing fence and its line end. */
  readonly end: number;
  /** `line:column message` of the first fault; null where there is none. */
  readonly fault: string | null;
}

/** Front matter is short; a fence further down is a rule in the text. */
const MAX_LENGTH = 20_000;

const OPENING_FENCE = /^---[ \t]*\r?\n/u;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;

/**
 * Reads front matter between two `---` lines at the very top.
 * @returns null where there is none: no fence, or what stands between is no mapping.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING_FENCE.exec(text);
  if (!opening) return null;
  const head = text.slice(opening[0].length, MAX_LENGTH);
  const closing = CLOSING_FENCE.exec(head);
  if (!closing) return null;
  const end = opening[0].length + closing.index + closing[0].length;
  const lines = new LineCounter();
  const document = parseDocument(head.slice(0, closing.index), { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { stated: NOTHING_STATED, end, fault: `${line + 1}:${col} ${error.message}` };
  }
  const values: unknown = document.toJS({ maxAliasCount: 10 });
  if (values === null) return { stated: NOTHING_STATED, end, fault: null };
  if (typeof values !== 'object' || Array.isArray(values)) return null;
  return { stated: readStated(values as Record<string, unknown>), end, fault: null };
}
