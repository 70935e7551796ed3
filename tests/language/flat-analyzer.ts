import type { Analyzer } from '../../pipeline/language/analyzer.ts';

/** A model for tests: the first word is the root, every other word depends on the one before; capitalised runs are names. */
export const flatAnalyzer: Analyzer = {
  analyze: (sentences) =>
    sentences.map((forms) => ({
      upos: forms.map(() => 'NOUN' as const),
      xpos: forms.map(() => 'NN'),
      heads: forms.map((_, index) => index - 1),
      deprels: forms.map((_, index) => (index === 0 ? 'root' : 'dep')),
      names: forms.flatMap((form, index) =>
        /^\p{Lu}/u.test(form) ? [{ first: index, end: index + 1, type: 'person' as const }] : [],
      ),
    })),
};
