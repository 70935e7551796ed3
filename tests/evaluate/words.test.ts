import { describe, expect, it } from 'vitest';
import { rebuildText } from '../../pipeline/evaluate/raw-text.ts';
import { scoreWords } from '../../pipeline/evaluate/words.ts';
import { createAnnotate } from '../../pipeline/language/annotate.ts';
import { readConllu } from '../../pipeline/language/conllu.ts';
import { flatAnalyzer } from '../language/flat-analyzer.ts';

const GOLD = readConllu(`# newpar
1-2	Don't	_	_	_	_	_	_	_	_
1	Do	do	AUX	VB	_	3	aux	_	_
2	n't	not	PART	RB	_	3	advmod	_	_
3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

1	Stay	stay	NOUN	NN	_	0	root	_	_
2	home	home	NOUN	NN	_	1	dep	_	_

# newpar
1	Bye	bye	INTJ	UH	_	0	root	_	_

`);

describe('rebuildText', () => {
  it('joins tokens, sentences and paragraphs', () => {
    const raw = rebuildText(GOLD);
    expect(raw.text).toBe("Don't go. Stay home\n\nBye");
    expect(raw.words.map(({ start, end }) => raw.text.slice(start, end))).toEqual([
      'Do',
      "n't",
      'go',
      '.',
      'Stay',
      'home',
      'Bye',
    ]);
    expect(raw.sentences.map(({ start, end }) => raw.text.slice(start, end))).toEqual([
      "Don't go.",
      'Stay home',
      'Bye',
    ]);
  });
});

describe('scoreWords', () => {
  it('counts spans and values', () => {
    const scores = scoreWords(GOLD, createAnnotate(flatAnalyzer));
    expect(scores).toMatchObject({ words: 1, sentences: 1, upos: 2 / 7, xpos: 2 / 7 });
  });
});
