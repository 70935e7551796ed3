import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../../pipeline/stages/extract/attributions/find-arguments.ts';
import { repairFrames } from '../../../../pipeline/stages/extract/attributions/repair-frames.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

type Range = readonly [number, number];
const ranges = (pairs: readonly Range[]) => pairs.map(([first, end]) => ({ first, end }));

/** `source | content` after repair; the cue's head is its last token. */
function repair(
  sentence: string,
  ...frames: readonly {
    source: readonly Range[];
    cue: Range;
    content: readonly Range[];
    confidence?: number;
    head?: number;
  }[]
): string[] {
  const document = makeDocument(sentence);
  const given: Frame[] = frames.map(({ source, cue, content, confidence = 1, head = cue[1] - 1 }) => ({
    source: ranges(source),
    cue: { first: cue[0], end: cue[1], head, confidence: 1 },
    content: ranges(content),
    confidence,
  }));
  return repairFrames(gatherTokenFacts(document), given).map(
    ({ source, content }) => `${wordsOf(document, source)} | ${wordsOf(document, content)}`,
  );
}

describe('repairFrames', () => {
  it('keeps the source that is nearest to the cue', () => {
    const sentence =
      'Trade/trade/NOUN/nsubj>2 grows/grow/VERB/root>0 ,/,/PUNCT/punct>5 she/she/PRON/nsubj>5 said/say/VERB/parataxis>2';
    expect(
      repair(sentence, {
        source: [
          [0, 1],
          [3, 4],
        ],
        cue: [4, 5],
        content: [[1, 2]],
      })[0],
    ).toMatch(/^she \|/u);
  });

  it.each<[string, string, Range, readonly Range[], string]>([
    [
      'shared with the verb before',
      'She/she/PRON/nsubj>2 left/leave/VERB/root>0 and/and/CCONJ/cc>4 voted/vote/VERB/conj>2 against/against/ADP/case>6 it/it/PRON/obl>4',
      [3, 4],
      [[5, 6]],
      'She | it',
    ],
    [
      'of the main clause',
      'Citing/cite/VERB/advcl>5 cost/cost/NOUN/obj>1 ,/,/PUNCT/punct>1 she/she/PRON/nsubj>5 left/leave/VERB/root>0',
      [0, 1],
      [[1, 2]],
      'she | cost',
    ],
    [
      'of nobody where the main clause is passive',
      'Citing/cite/VERB/advcl>6 cost/cost/NOUN/obj>1 ,/,/PUNCT/punct>1 it/it/PRON/nsubj:pass>6 was/be/AUX/aux:pass>6 cut/cut/VERB/root>0',
      [0, 1],
      [[1, 2]],
      ' | cost',
    ],
    [
      'of nobody where the other clause speaks of another time',
      'Asked/ask/VERB/advcl>5 why/why/ADV/ccomp>1 ,/,/PUNCT/punct>1 she/she/PRON/nsubj>5 left/leave/VERB/root>0',
      [0, 1],
      [[1, 2]],
      ' | why',
    ],
  ])('finds a missing source: the subject %s', (_, sentence, cue, content, expected) => {
    const tagged = sentence.replace('Citing/cite/VERB', 'Citing/cite/VERB:VBG');
    expect(repair(tagged, { source: [], cue, content })).toEqual([expected]);
  });

  it('leaves the day out of a source', () => {
    const sentence =
      'Stone/Stone/PROPN/nsubj>4 on/on/ADP/case>3 Friday/Friday/PROPN/nmod>1 said/say/VERB/root>0 no/no/INTJ/obj>4';
    expect(repair(sentence, { source: [[0, 3]], cue: [3, 4], content: [[4, 5]] })).toEqual(['Stone | no']);
  });

  it('reads “according to” before a source as its cue', () => {
    const sentence =
      'It/it/PRON/nsubj>2 rained/rain/VERB/root>0 ,/,/PUNCT/punct>2 according/accord/VERB/case>6 to/to/ADP/fixed>4 aides/aide/NOUN/obl>2 cited/cite/VERB/acl>6 there/there/ADV/advmod>7';
    const document = makeDocument(sentence);
    const frame = { source: ranges([[3, 6]]), cue: { first: 6, end: 7, head: 6, confidence: 1 }, confidence: 1 };
    const [repaired] = repairFrames(gatherTokenFacts(document), [{ ...frame, content: ranges([[0, 2]]) }]);
    expect([[repaired!.cue], repaired!.source].map((words) => wordsOf(document, words))).toEqual([
      'according to',
      'aides',
    ]);
  });

  it('knows speaking anonymously from saying something so', () => {
    const row = (verb: string): string[] =>
      repair(
        `Aides/aide/NOUN/nsubj>2 ${verb}/VERB/root>0 anonymously/anonymously/ADV/advmod>2 at/at/ADP/case>5 lunch/lunch/NOUN/obl>2`,
        { source: [[0, 1]], cue: [1, 2], content: [[3, 5]] },
        { source: [[0, 1]], cue: [1, 3], content: [[3, 5]], head: 1 },
      );
    expect(row('spoke/speak')).toHaveLength(1);
    expect(row('said/say')).toHaveLength(2);
  });

  it('takes a verb of avoiding into the cue', () => {
    const sentence =
      'She/she/PRON/nsubj>3 has/have/AUX/aux>3 shied/shy/VERB/root>0 away/away/ADV/advmod>3 from/from/SCONJ/mark>6 calling/call/VERB/advcl>3 it/it/PRON/obj>6';
    const document = makeDocument(sentence);
    const frame = { source: ranges([[0, 1]]), cue: { first: 5, end: 6, head: 5, confidence: 1 }, confidence: 1 };
    const [repaired] = repairFrames(gatherTokenFacts(document), [{ ...frame, content: ranges([[6, 7]]) }]);
    expect(wordsOf(document, [repaired!.cue])).toBe('has shied away from calling');
  });

  it('leaves out a doubtful active cue without a source, a passive one never', () => {
    const active = 'Rules/rule/NOUN/root>0 calling/call/VERB/acl>1 for/for/ADP/case>4 care/care/NOUN/obl>2';
    const frame = { source: [], cue: [1, 2], content: [[3, 4]] } as const;
    expect(repair(active, { ...frame, confidence: 0.5 })).toEqual([]);
    expect(repair(active, { ...frame, confidence: 0.7 })).toEqual([' | care']);
    expect(repair(active, { ...frame, source: [[0, 1]], confidence: 0.5 })).toEqual(['Rules | care']);
    const passive =
      'It/it/PRON/nsubj:pass>3 is/be/AUX/aux:pass>3 claimed/claim/VERB/root>0 he/he/PRON/nsubj>5 left/leave/VERB/ccomp>3';
    expect(repair(passive, { source: [], cue: [1, 3], content: [[3, 5]], confidence: 0.5 })).toEqual([' | he left']);
  });

  it('gives the subject of a passive cue without source to the content', () => {
    const sentence =
      'He/he/PRON/nsubj:pass>3 is/be/AUX/aux:pass>3 expected/expect/VERB/root>0 to/to/PART/mark>5 go/go/VERB/xcomp>3 home/home/ADV/advmod>5';
    expect(repair(sentence, { source: [], cue: [1, 3], content: [[3, 6]] })).toEqual([' | He … to go home']);
    expect(repair(sentence, { source: [], cue: [1, 3], content: [[0, 1]] })).toEqual([' | He … to go home']);
  });

  it('finds the clause that an aside speaks of', () => {
    const sentence =
      'It/it/PRON/nsubj>3 is/be/AUX/cop>3 late/late/ADJ/root>0 ,/,/PUNCT/punct>7 as/as/SCONJ/mark>7 she/she/PRON/nsubj>7 put/put/VERB/advcl>3 it/it/PRON/obj>7';
    expect(repair(sentence, { source: [[5, 6]], cue: [6, 7], content: [] })).toEqual(['she | It is late']);
  });

  it('finds the clause before a speaker that the tree hung on it as a circumstance', () => {
    const sentence =
      'Trade/trade/NOUN/nsubj>2 grows/grow/VERB/root>0 ,/,/PUNCT/punct>5 she/she/PRON/nsubj>5 told/tell/VERB/advcl>2 Reuters/Reuters/PROPN/iobj>5';
    expect(repair(sentence, { source: [[3, 4]], cue: [4, 5], content: [] })).toEqual(['she | Trade grows']);
    const leaving =
      'Trade/trade/NOUN/nsubj>2 grows/grow/VERB/root>0 ,/,/PUNCT/punct>5 she/she/PRON/nsubj>5 told/tell/VERB/advcl>2 them/they/PRON/obj>5 leaving/leave/VERB/advcl>5';
    expect(repair(leaving, { source: [[3, 4]], cue: [4, 5], content: [] })).toEqual([]);
  });

  it('starts the content at the sentence where source and cue end it', () => {
    const sentence =
      'When/when/ADV/advmod>3 they/they/PRON/nsubj>3 spoke/speak/VERB/advcl>6 ,/,/PUNCT/punct>3 it/it/PRON/nsubj>6 rained/rain/VERB/root>0 ,/,/PUNCT/punct>9 she/she/PRON/nsubj>9 told/tell/VERB/parataxis>6 Reuters/Reuters/PROPN/obj>9';
    expect(repair(sentence, { source: [[7, 8]], cue: [8, 9], content: [[4, 6]] })).toEqual([
      'she | When they spoke , it rained',
    ]);
  });

  it('goes on after an inserted cue with what hangs on the content', () => {
    const sentence =
      'Tanks/tank/NOUN/nsubj>2 came/come/VERB/root>0 ,/,/PUNCT/punct>5 they/they/PRON/nsubj>5 said/say/VERB/parataxis>2 ,/,/PUNCT/punct>5 from/from/ADP/case>8 Rome/Rome/PROPN/obl>2 ././PUNCT/punct>2';
    expect(repair(sentence, { source: [[3, 4]], cue: [4, 5], content: [[0, 2]] })).toEqual([
      'they | Tanks came … from Rome',
    ]);
  });

  it('goes on with what the content before the cue hangs on', () => {
    const sentence =
      'One/one/NUM/nsubj>7 ,/,/PUNCT/punct>4 they/they/PRON/nsubj>4 said/say/VERB/parataxis>7 ,/,/PUNCT/punct>4 is/be/AUX/cop>7 new/new/ADJ/root>0 ././PUNCT/punct>7';
    expect(repair(sentence, { source: [[2, 3]], cue: [3, 4], content: [[0, 1]] })).toEqual(['they | One … is new']);
  });

  it('gives an inserted impersonal cue all the rest', () => {
    const sentence =
      'She/she/PRON/nsubj>8 will/will/AUX/aux>8 ,/,/PUNCT/punct>6 it/it/PRON/nsubj:pass>6 is/be/AUX/aux:pass>6 expected/expect/VERB/parataxis>8 ,/,/PUNCT/punct>6 resign/resign/VERB/root>0 ././PUNCT/punct>8';
    expect(
      repair(sentence, {
        source: [],
        cue: [4, 6],
        content: [
          [3, 4],
          [7, 8],
        ],
      }),
    ).toEqual([' | She will … resign']);
  });

  it('takes an impersonal subject into the cue', () => {
    const sentence =
      'It/it/PRON/nsubj:pass>3 is/be/AUX/aux:pass>3 said/say/VERB/root>0 that/that/SCONJ/mark>6 she/she/PRON/nsubj>6 left/leave/VERB/ccomp>3';
    expect(repair(sentence, { source: [[0, 1]], cue: [1, 3], content: [[3, 6]] })).toEqual([' | that she left']);
  });

  it('starts no source with a conjunction', () => {
    const sentence = 'and/and/CCONJ/cc>3 she/she/PRON/nsubj>3 said/say/VERB/root>0 no/no/INTJ/obj>3';
    expect(repair(sentence, { source: [[0, 2]], cue: [2, 3], content: [[3, 4]] })).toEqual(['she | no']);
  });

  it('takes terms for no content', () => {
    const sentence =
      'It/it/PRON/nsubj>3 is/be/AUX/cop>3 late/late/ADJ/root>0 ,/,/PUNCT/punct>6 she/she/PRON/nsubj>6 said/say/VERB/parataxis>3 under/under/ADP/case>8 condition/condition/NOUN/obl>6 of/of/ADP/case>10 anonymity/anonymity/NOUN/nmod>8';
    expect(repair(sentence, { source: [[4, 5]], cue: [5, 6], content: [[9, 10]] })).toEqual(['she | It is late']);
  });

  it('does not go on with what hangs on the cue', () => {
    const sentence =
      'Tanks/tank/NOUN/nsubj>2 came/come/VERB/root>0 ,/,/PUNCT/punct>5 they/they/PRON/nsubj>5 said/say/VERB/parataxis>2 ,/,/PUNCT/punct>5 on/on/ADP/case>8 Friday/Friday/PROPN/obl>5 ././PUNCT/punct>2';
    expect(repair(sentence, { source: [[3, 4]], cue: [4, 5], content: [[0, 2]] })).toEqual(['they | Tanks came']);
  });

  it('ends the content before the source of the next cue', () => {
    const sentence =
      'He/he/PRON/nsubj>2 said/say/VERB/root>0 no/no/INTJ/obj>2 ,/,/PUNCT/punct>7 and/and/CCONJ/cc>7 she/she/PRON/nsubj>7 urged/urge/VERB/conj>2 calm/calm/NOUN/obj>7';
    expect(
      repair(
        sentence,
        { source: [[0, 1]], cue: [1, 2], content: [[2, 6]] },
        { source: [[5, 6]], cue: [6, 7], content: [[7, 8]] },
      ),
    ).toEqual(['He | no', 'she | calm']);
  });

  it('drops days as sources and cues without content', () => {
    const sentence = 'Friday/Friday/PROPN/nsubj>2 saw/see/VERB/root>0 rain/rain/NOUN/obj>2';
    expect(repair(sentence, { source: [[0, 1]], cue: [1, 2], content: [[2, 3]] })).toEqual([]);
    expect(repair(sentence, { source: [], cue: [1, 2], content: [] })).toEqual([]);
  });
});
