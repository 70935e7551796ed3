import { describe, expect, it } from 'vitest';
import { evaluateAgreement, joinContinuations, leaveOutNested } from '../../pipeline/evaluate/attributions.ts';
import type { AttributionMention } from '../../pipeline/stages/contract.ts';

function row(
  text: string,
  source: string,
  cue: string,
  content: string,
  parent: number | null = null,
): AttributionMention {
  const spans = (words: string) => {
    const start = text.indexOf(words);
    return words === '' ? [] : [{ start, end: start + words.length }];
  };
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    condition: [],
    source_entity: null,
    source_kind: 'unnamed',
    via_entity: null,
    quotation: 'direct',
    stance: 'affirms',
    parent,
    rule: 'test',
    confidence: 1,
  };
}

describe('joinContinuations', () => {
  const text = '“It is late,” she said. “We go.” It rains. He left, he said.';

  it('joins a row without cue to the row of the same source before it', () => {
    const joined = joinContinuations(text, [row(text, 'she', 'said', 'It is late'), row(text, 'she', '', 'We go')]);
    expect(joined).toHaveLength(1);
    expect(joined[0]!.content.map(({ start, end }) => text.slice(start, end))).toEqual(['It is late', 'We go']);
  });

  it('makes one piece of sentences that follow without quotation marks', () => {
    const plain = 'she said It rains. He left now';
    const joined = joinContinuations(plain, [row(plain, 'she', 'said', 'It rains'), row(plain, 'she', '', 'He left')]);
    expect(joined[0]!.content.map(({ start, end }) => plain.slice(start, end))).toEqual(['It rains. He left']);
  });

  it('leaves rows of other sources alone', () => {
    expect(
      joinContinuations(text, [row(text, 'she', 'said', 'It is late'), row(text, 'he', '', 'We go')]),
    ).toHaveLength(2);
  });
});

describe('leaveOutNested', () => {
  const text = '“We think it is late,” she said, and he hoped that they believed it.';
  const rows = [
    row(text, 'We', 'think', 'it is late'),
    row(text, 'she', 'said', 'We think it is late'),
    row(text, 'he', 'hoped', 'that they believed it'),
    row(text, 'they', 'believed', 'it', 2),
  ];

  it('keeps what PolNeAR would mark', () => {
    expect(leaveOutNested(text, rows).map(({ cue: [cue] }) => text.slice(cue!.start, cue!.end))).toEqual([
      'said',
      'hoped',
    ]);
  });
});

describe('evaluateAgreement', () => {
  const text = 'She said it is late.';
  const saying = { source: [[0, 3]], cue: [[4, 8]], content: [[9, 19]] };
  const line = (...annotators: readonly (readonly object[])[]) =>
    JSON.stringify({ id: '1', text, annotations: annotators.map((attributions) => ({ attributions })) });
  const agreement = (...lines: readonly string[]) =>
    Object.fromEntries(evaluateAgreement(lines).map(({ name, value, counts }) => [name, { value, counts }]));

  it('scores each annotator against each other one, in both directions', () => {
    const measures = agreement(line([saying], [saying], [{ ...saying, content: [[12, 19]] }]));
    expect(measures['exact cue spans']!.counts).toBe('6 right, 0 extra, 0 missed');
    expect(measures['exact content spans']!.counts).toBe('2 right, 4 extra, 4 missed');
    expect(measures['content words']!.counts).toBe('14 right, 2 extra, 2 missed');
  });

  it('leaves out articles with one annotator', () => {
    expect(agreement(line([saying]), line([saying], []))['exact cue spans']!.counts).toBe('0 right, 1 extra, 1 missed');
  });
});
