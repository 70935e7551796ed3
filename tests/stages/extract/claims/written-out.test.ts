import { expect, it } from 'vitest';
import { claimsOfTree } from './read-tree.ts';

const DOING_SO =
  'Oslo|Oslo|PROPN|NNP|3|nsubj is|be|AUX|VBZ|3|aux widening|widen|VERB|VBG|0|root a|a|DET|DT|5|det port_|port|NOUN|NN|3|obj ,|,|PUNCT|,|10|punct and|and|CCONJ|CC|10|cc Delta|Delta|PROPN|NNP|10|nsubj is|be|AUX|VBZ|10|aux doing|do|VERB|VBG|3|conj so|so|ADV|RB|10|advmod too_|too|ADV|RB|10|advmod .|.|PUNCT|.|3|punct';

const lastOf = (rows: string) => claimsOfTree(rows).at(-1);

it('writes out what “do so” stands for', () => {
  expect(lastOf(DOING_SO)).toMatchObject({ statement: 'Delta is widening a port too.', predicate: 'widen' });
});

it('leaves it where the forms differ', () => {
  const other = DOING_SO.replace('is|be|AUX|VBZ|10|aux doing|do|VERB|VBG', 'would|would|AUX|MD|10|aux do|do|VERB|VB');
  expect(lastOf(other)).toMatchObject({ statement: 'Delta would do so too.', predicate: 'do' });
});
