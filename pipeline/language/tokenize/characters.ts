/** Classes of UTF-16 code units, as the scanners of this folder see them: one look-up in a table a unit. Punctuation and symbols have class 0. */

/** White space, control and direction marks: never part of a token. */
export const SPACE = 1;
export const UPPER = 2;
/** Lower-case letters and letters without case. */
export const LOWER = 3;
export const DIGIT = 4;
/** Combining marks, joiners and the soft hyphen: they belong to the unit before them. */
export const MARK = 5;
/** Half of an astral character (emoji, rare scripts), or a half alone. */
export const SURROGATE = 6;

/** So many arguments any stack holds. */
const UNITS_AT_ONCE = 0x1000;

/** The class of each code unit, 0 to 0xFFFF. */
export const CLASS_OF_UNIT: Uint8Array = classify();

/** The class of the unit at an offset; SPACE where the offset lies outside the text. */
export function classAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? CLASS_OF_UNIT[text.charCodeAt(offset)]! : SPACE;
}

/** True for upper-case, lower-case and caseless letters. */
export function isLetter(unitClass: number): boolean {
  return unitClass === UPPER || unitClass === LOWER;
}

/** True for letters, digits and the marks that follow them. */
export function isWordClass(unitClass: number): boolean {
  return unitClass >= UPPER && unitClass <= MARK;
}

/** True for `'`, `’` and the back quote that stands for them. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x60 || unit === 0x2bc;
}

function classify(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  let units = '';
  for (let start = 0; start < classes.length; start += UNITS_AT_ONCE)
    units += String.fromCharCode(...Array.from({ length: UNITS_AT_ONCE }, (_, at) => start + at));
  // Runs, not single units: a run is found with one step, and this is done whenever the program starts.
  const all: readonly [number, RegExp][] = [
    [LOWER, /\p{L}+/gu],
    [UPPER, /[\p{Lu}\p{Lt}]+/gu],
    [DIGIT, /\p{Nd}+/gu],
    [MARK, /[\p{M}\u00ad\u200c\u200d]+/gu],
    [SPACE, /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu],
  ];
  for (const [unitClass, pattern] of all)
    for (const { 0: run, index } of units.matchAll(pattern)) classes.fill(unitClass, index, index + run.length);
  classes.fill(SURROGATE, 0xd800, 0xe000);
  classes.fill(LOWER, 0x3400, 0xa000); // Chinese characters
  classes.fill(LOWER, 0xac00, 0xd7a4); // Hangul
  return classes;
}
