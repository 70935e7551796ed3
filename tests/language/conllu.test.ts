import { describe, expect, it } from 'vitest';
import { createAnnotate } from '../../pipeline/language/annotate.ts';
import { documentToConllu, readConllu } from '../../pipeline/language/conllu.ts';
import { flatAnalyzer } from './flat-analyzer.ts';

const SAMPLE = `# newdoc id = a
# newpar
# sent_id = a-1
# text = She can't go.
1	She	she	PRON	PRP	_	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
4.1	gone	go	VERB	VBN	_	_	_	_	_
5	.	.	PUNCT	.	_	4	punct	_	_

`;

describe('readConllu', () => {
  it('reads words, multiword tokens and comments; leaves empty nodes out', () => {
    const [sentence] = readConllu(SAMPLE);
    expect(sentence!.words.map((word) => [word.form, word.head, word.spaceAfter])).toEqual([
      ['She', 3, true],
      ['ca', 3, false],
      ["n't", 3, true],
      ['go', -1, false],
      ['.', 3, true],
    ]);
    expect(sentence!.surfaces.map((surface) => surface.form)).toEqual(['She', "can't", 'go', '.']);
    expect(sentence).toMatchObject({ id: 'a-1', text: "She can't go.", startsDocument: true, startsParagraph: true });
  });

  it('reads a last sentence without a blank line, and CRLF', () => {
    expect(readConllu(SAMPLE.trim().replaceAll('\n', '\r\n'))).toHaveLength(1);
  });

  it('says where a row is broken', () => {
    expect(() => readConllu('1\tShe\n')).toThrow('CoNLL-U line 1: 2 columns');
    expect(() => readConllu('1\ta\ta\tX\tX\t_\t7\tdep\t_\t_\n')).toThrow('head');
  });
});

describe('documentToConllu', () => {
  it('prints what the reader reads', () => {
    const document = createAnnotate(flatAnalyzer)("He\nleft.\n\nAnna's in.");
    const printed = [...documentToConllu(document, { firstSentence: 1 })].join('');
    expect(printed).toContain(
      "# newpar\n# sent_id = 2\n# text = Anna's in.\n1\tAnna\tanna\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No|Name=B-person\n",
    );
    expect(printed).toContain('# text = He left.\n');
    const sentences = readConllu(printed);
    expect(sentences.flatMap((sentence) => sentence.words.map((word) => word.form))).toEqual(
      document.tokens.map((token) => token.form),
    );
    expect(sentences.map((sentence) => sentence.startsParagraph)).toEqual([true, true]);
  });
});
