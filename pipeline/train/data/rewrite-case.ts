/** Headlines and careless writing: copies of sentences in other case. */
import type { Random } from '../network/random.ts';

const LOWER_SHARE = 0.05;
const UPPER_SHARE = 0.04;
const TITLE_SHARE = 0.04;

/** The words as they are or, at random, all in lower case, in capitals or with initial capitals. */
export function rewriteCase(forms: readonly string[], random: Random): readonly string[] {
  const draw = random.next();
  if (draw < LOWER_SHARE) return forms.map((form) => form.toLowerCase());
  if (draw < LOWER_SHARE + UPPER_SHARE) return forms.map((form) => form.toUpperCase());
  if (draw < LOWER_SHARE + UPPER_SHARE + TITLE_SHARE) return forms.map(titleCase);
  return forms;
}

const SMALL_WORD = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|as|'s|n't)$/;

function titleCase(form: string): string {
  return SMALL_WORD.test(form) ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
