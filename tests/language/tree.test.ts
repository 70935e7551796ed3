import { describe, expect, it } from 'vitest';
import { createAnnotate } from '../../pipeline/language/annotate.ts';
import {
  childByDeprel,
  childrenByDeprel,
  childrenOf,
  descendantsOf,
  headOf,
  isInSubtree,
  isRelation,
  leftmostOf,
  pathToRoot,
  sentenceOf,
  subtreeExtent,
  subtreeOf,
  subtreePieces,
  tokensOf,
} from '../../pipeline/language/tree.ts';

// "the old man" hangs on "left"; "yesterday" (last) hangs on "man": a crossing arc.
const HEADS = [2, 2, 3, -1, 3, 2];
const DEPRELS = ['det', 'amod', 'nsubj:pass', 'root', 'advmod', 'nmod:tmod'];
const annotate = createAnnotate({
  analyze: (sentences) =>
    sentences.map((forms) => ({
      upos: forms.map(() => 'X' as const),
      xpos: forms.map(() => 'FW'),
      heads: HEADS,
      deprels: DEPRELS,
      names: [],
    })),
});
const document = annotate('the old man left here yesterday');
const at = (index: number) => document.tokens[index]!;
const forms = (tokens: readonly { form: string }[]) => tokens.map((token) => token.form);

describe('tree', () => {
  it('matches relations with and without their subtypes', () => {
    expect(isRelation('nsubj:pass', 'obj', 'nsubj')).toBe(true);
    expect(isRelation('nsubj', 'nsubj:pass')).toBe(false);
    expect(isRelation('nsubjx', 'nsubj')).toBe(false);
  });

  it('finds children', () => {
    expect(forms(childrenOf(document, at(2)))).toEqual(['the', 'old', 'yesterday']);
    expect(forms(childrenByDeprel(document, at(2), 'amod', 'det'))).toEqual(['the', 'old']);
    expect(childByDeprel(document, at(3), 'nsubj')?.form).toBe('man');
    expect(childByDeprel(document, at(3), 'obj')).toBeUndefined();
  });

  it('walks up', () => {
    expect(headOf(document, at(0))?.form).toBe('man');
    expect(headOf(document, at(3))).toBeUndefined();
    expect(forms(pathToRoot(document, at(5)))).toEqual(['man', 'left']);
    expect(isInSubtree(document, at(0), at(3))).toBe(true);
    expect(isInSubtree(document, at(3), at(2))).toBe(false);
  });

  it('finds the first word of a subtree', () => {
    expect(leftmostOf(document, at(2)).form).toBe('the');
    expect(leftmostOf(document, at(4)).form).toBe('here');
  });

  it('walks down', () => {
    expect(forms(subtreeOf(document, at(2)))).toEqual(['the', 'old', 'man', 'yesterday']);
    expect(forms(subtreeOf(document, at(2), (token) => token.deprel === 'amod'))).toEqual(['the', 'man', 'yesterday']);
    expect(forms(descendantsOf(document, at(2)))).toEqual(['the', 'old', 'yesterday']);
    expect(subtreeExtent(document, at(2))).toEqual({ start: 0, end: 31 });
    expect(subtreePieces(document, at(2))).toEqual([
      { start: 0, end: 11 },
      { start: 22, end: 31 },
    ]);
  });

  it('finds a token’s sentence', () => {
    const two = annotate('a b c d e f\n\ng h i j k l');
    expect(sentenceOf(two, two.tokens[5]!).index).toBe(0);
    expect(sentenceOf(two, two.tokens[6]!).index).toBe(1);
    expect(forms(tokensOf(two, two.sentences[1]!))).toEqual(['g', 'h', 'i', 'j', 'k', 'l']);
  });
});
