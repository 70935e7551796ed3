import { describe, expect, it } from 'vitest';
import { createAnnotate } from '../../../pipeline/language/annotate.ts';
import { atomsOf } from '../../../pipeline/language/quantities/atom.ts';
import { findDocumentTimes } from '../../../pipeline/language/time/find-times.ts';
import { TimesOnDemand } from '../../../pipeline/language/time/times-on-demand.ts';
import { flatAnalyzer } from '../flat-analyzer.ts';

const TEXT =
  'It opened in 2021. Nobody came on Monday. It was sold that year. It reopened two years later. It closed in March of the same year.';

describe('TimesOnDemand', () => {
  const document = createAnnotate(flatAnalyzer)(TEXT);
  const whole = findDocumentTimes(document, '2024-04-13');

  it.each([[[0, 1, 2, 3, 4]], [[4]], [[2, 4]], [[1, 3]]])(
    'gives what reading every sentence gives, asked for sentences %j alone',
    (asked) => {
      const times = new TimesOnDemand(document, '2024-04-13');
      for (const sentence of document.sentences) {
        const number = times.add(sentence);
        if (!asked.includes(number)) continue;
        expect(times.timesOf(number, atomsOf(document, sentence))).toEqual(whole[number]);
      }
    },
  );

  it('points back to no sentence that was not added', () => {
    const times = new TimesOnDemand(document, null);
    const sentence = document.sentences[2]!;
    expect(times.timesOf(times.add(sentence), atomsOf(document, sentence))).toMatchObject([{ start_on: null }]);
  });

  it('reads a document in which every sentence points back in linear time', () => {
    const long = createAnnotate(flatAnalyzer)('They sold it that year. '.repeat(20_000));
    const times = new TimesOnDemand(long, null);
    const numbers = long.sentences.map((sentence) => times.add(sentence));
    const last = numbers.at(-1)!;
    expect(times.timesOf(last, atomsOf(long, long.sentences[last]!))).toHaveLength(1);
  });
});
