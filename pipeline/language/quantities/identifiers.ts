/** Digits that are no quantity: parts of names and codes ("G7", "F-16", "5G"), phone numbers, clock times, scores, list marks. */
import { SLASHED_NAMES } from '../lexicon/number-words.ts';
import type { Atom } from './atom.ts';

/** Marks that tie a number to what stands before or after it: "F-16", "v2.0_1", "#3", "https://a.b/c?d=5". */
const TYING_MARKS = new Set(['-', '‑', '/', '_', '#', '@', '&', '=', '\\', ':', "'", '’', '.']);

/**
 * The end of the identifier that begins at an atom, or the atom itself: chains of three and more numbers with hyphens, slashes, full stops
 * or colons ("555-0100-22", "12/10/2019", "5-5-5-5-5"), clock times ("7:30"), "No. 5", "#3", "9/11".
 */
export function endOfIdentifier(atoms: readonly Atom[], first: number): number {
  const atom = atoms[first]!;
  if (atom.form === '#' && atoms[first + 1]?.isGlued === true) return first + 2;
  const numbered = endOfNumbered(atoms, first);
  if (numbered > first) return numbered;
  if (atom.kind !== 'number') return first;
  let links = 0;
  let hasColon = false;
  let at = first;
  while (isLink(atoms[at + 1]) && atoms[at + 2]?.kind === 'number' && atoms[at + 2]!.isGlued) {
    hasColon ||= atoms[at + 1]!.form === ':';
    links++;
    at += 2;
  }
  if (links >= 2 || hasColon || (links === 1 && isScore(atoms, first))) return at + 1;
  const isSlashedName =
    links === 1 && atoms[first + 1]!.form === '/' && SLASHED_NAMES.has(`${atom.form}/${atoms[at]!.form}`);
  return isSlashedName ? at + 1 : first;
}

function isLink(atom: Atom | undefined): boolean {
  return atom?.isGlued === true && /^[-‑–/:]$/u.test(atom.form);
}

/** "a 52-48 split", "won 3-1": the larger number first, and no unit after. */
function isScore(atoms: readonly Atom[], first: number): boolean {
  const after = atoms[first + 3];
  if (atoms[first + 1]!.form === '/' || after?.form === '%' || (after?.isGlued === true && after.kind === 'word'))
    return false;
  const [one, other] = [atoms[first]!.form, atoms[first + 2]!.form];
  return /^\d{1,3}$/u.test(one) && /^\d{1,3}$/u.test(other) && Number(one) > Number(other);
}

/** Words that number what follows: "No. 5", "nr. 7", "nos 3". */
const NUMBERING = new Set(['no', 'nos', 'nr', 'nrs', 'num']);

/** "No. 5", where the word has its full stop or a capital. */
function endOfNumbered(atoms: readonly Atom[], first: number): number {
  const atom = atoms[first]!;
  if (!NUMBERING.has(atom.lower)) return first;
  const hasStop = atoms[first + 1]?.form === '.';
  const number = hasStop ? first + 2 : first + 1;
  if (atoms[number]?.kind !== 'number' || (!hasStop && atom.form === atom.lower)) return first;
  return number + 1;
}

/** True where a number is tied to a name or code: "G7", "F-16", "COVID-19", "5G", "777F", "49ers", "mid-30s". */
export function isPartOfName(atoms: readonly Atom[], first: number, end: number): boolean {
  const atom = atoms[first]!;
  const before = atoms[first - 1];
  if (atom.isGlued && before !== undefined && atom.kind === 'number') {
    if (before.kind === 'word') return true;
    if (
      TYING_MARKS.has(before.form) &&
      before.isGlued &&
      atoms[first - 2]?.kind === 'word' &&
      before.form !== "'" &&
      before.form !== '’'
    )
      return true;
    if (before.form === '-' && before.isGlued && isTiedToWord(atoms, first - 2)) return true;
    if (before.form === '_' || before.form === '@' || before.form === '=') return true;
  }
  const last = atoms[end - 1]!;
  const next = atoms[end];
  if (last.kind === 'number' && next?.isGlued === true && next.kind === 'word') return true;
  return last.kind === 'number' && next?.isGlued === true && (next.form === '_' || next.form === '@');
}

/** "scp2" in "scp2-173": digits that touch a word before them. */
function isTiedToWord(atoms: readonly Atom[], at: number): boolean {
  const digits = atoms[at];
  return digits?.kind === 'number' && digits.isGlued && atoms[at - 1]?.kind === 'word';
}
