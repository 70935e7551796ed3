/** Which words of a partly quoted content stand inside quotation marks. */

const OPENING = new Set(['“', '„', '«', '‹']);
const CLOSING = new Set(['”', '»', '›']);

/**
 * The quoted stretches of a piece, joined by ` … `. A piece may begin or end inside a quotation, because its outer marks are left out:
 * `is not a producer” in “the Ukraine crisis” or a “party involved`
 * Marks that look the same on both sides open and close in turn.
 */
export function quotedWords(piece: string): string {
  const marks = [...piece].filter(isMark);
  const first = marks[0];
  if (first === undefined) return piece;
  let isInside = CLOSING.has(first) || (first === '"' && marks.length % 2 === 1);
  let quoted = '';
  for (const character of piece) {
    if (!isMark(character)) {
      if (isInside) quoted += character;
      continue;
    }
    isInside = OPENING.has(character) || (character === '"' && !isInside);
    if (!isInside) quoted += ' … ';
  }
  return quoted;
}

function isMark(character: string): boolean {
  return character === '"' || OPENING.has(character) || CLOSING.has(character);
}
