/** Floors under the engine's accuracy on five sentences of our own, corrected by hand: a change that breaks the engine shows at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../pipeline/core/effects.ts';
import type { Document } from '../../pipeline/language/document.ts';
import { loadModels } from '../../pipeline/models.ts';

interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Sentence-local, from 1; 0 for the root. */
  readonly head: number;
  readonly deprel: string;
}

const blocks = readFileSync(join(import.meta.dirname, '../fixtures/language/sample.conllu'), 'utf8')
  .trim()
  .split('\n\n');
const gold: readonly (readonly GoldWord[])[] = blocks.map((block) =>
  block
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([, form, lemma, upos, , , head, deprel]) => ({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      head: Number(head),
      deprel: deprel!,
    })),
);
const text = blocks.map((block) => /^# text = (.*)$/m.exec(block)![1]!).join('\n\n');

let document: Document;
beforeAll(() => {
  document = loadModels(nodeEffects).annotate(text);
});

/** Share of gold words of which the engine's word says the same. */
function share(agrees: (word: GoldWord, at: number, firstToken: number) => boolean): number {
  const right = gold.flatMap((words, sentence) => {
    const { firstToken } = document.sentences[sentence]!;
    return words.filter((word, at) => agrees(word, firstToken + at, firstToken));
  });
  return right.length / gold.flat().length;
}

describe('the engine on our own sample', () => {
  it('finds the same words and sentences', () => {
    const forms = document.sentences.map(({ firstToken, endToken }) =>
      document.tokens.slice(firstToken, endToken).map((token) => token.form),
    );
    expect(forms).toEqual(gold.map((words) => words.map((word) => word.form)));
  });

  it('tags, lemmatizes and parses no worse than when the floors were set', () => {
    const token = (at: number) => document.tokens[at]!;
    expect(share((word, at) => token(at).upos === word.upos)).toBeGreaterThanOrEqual(0.94);
    expect(share((word, at) => token(at).lemma === word.lemma)).toBeGreaterThanOrEqual(0.95);
    const headOf = (at: number, first: number): number => (token(at).head < 0 ? 0 : token(at).head - first + 1);
    expect(share((word, at, first) => headOf(at, first) === word.head)).toBeGreaterThanOrEqual(0.92);
    expect(
      share((word, at, first) => headOf(at, first) === word.head && token(at).deprel === word.deprel),
    ).toBeGreaterThanOrEqual(0.9);
  });
});
