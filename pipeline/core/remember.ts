/** Answers that are asked for again and again. */

/** Longer texts are seldom asked for twice. */
const LONGEST_KEY = 1000;

/**
 * A pure function that remembers its answers, at most `most` of them: a full memory is emptied, so that it neither grows
 * with the input nor keeps a record of what was used last.
 */
export function remember<Value>(answer: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined || known.has(text)) return remembered as Value;
    const value = answer(text);
    if (text.length > LONGEST_KEY) return value;
    if (known.size >= most) known.clear();
    known.set(text.length < SHORTEST_CUT ? text : ownCopy(text), value);
    return value;
  };
}

/** V8 copies shorter strings when it cuts them out of a text. */
const SHORTEST_CUT = 13;

/** A longer string that was cut out of a text keeps that whole text in memory; its copy keeps but one more letter. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
