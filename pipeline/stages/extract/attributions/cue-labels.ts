/** Labels of the cue tagger: a cue is its head, words before it and words after it. */
export const CUE_LABELS = { outside: 0, before: 1, head: 2, after: 3 } as const;

/** How many there are. */
export const CUE_LABEL_COUNT = 4;

/** True where one label may follow another; `from` = 4 is the start. Words before the head lead to one; words after it follow one. */
export function isCueTransition(from: number, to: number): boolean {
  const { before, head, after } = CUE_LABELS;
  if (from === before) return to === before || to === head;
  return to !== after || from === head || from === after;
}
