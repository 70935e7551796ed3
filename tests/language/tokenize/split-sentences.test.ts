import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS_PER_SENTENCE } from '../../../pipeline/language/tokenize/split-sentences.ts';
import { tokenize } from '../../../pipeline/language/tokenize/tokenize.ts';

function split(text: string): string[] {
  const { words, sentenceEnds } = tokenize(text);
  return sentenceEnds.map((end, index) => text.slice(words.starts[sentenceEnds[index - 1] ?? 0], words.ends[end - 1]));
}

/** Texts with ‖ where a sentence ends; ¶ is a line break. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'full stops after abbreviations': [
    'The U.S. officials met Mr. Xi in May.',
    'They met in Washington, D.C.‖ The talks lasted 3.5 hours.',
    'He paid J. K. Smith Inc.‖ In May he left.',
    'It began at 10:30 p.m. Friday in Leeds.',
    'He works on Wall St.‖ The bank is in St. Louis.',
    'Plan B failed.‖ The council met.',
    'It has fruits, e.g. The Hague apples.',
    'Sen. Jane Doe (D-N.Y.) voted no.‖ Rep. Tom Roe (R-Ky.) said yes.',
    'He comes from Lansing, Mich.‖ It rained there.',
    'No. 10 refused to comment.‖ The answer was no.‖ Ten others agreed.',
  ],
  'full stops in and after numbers': [
    'They met on Sept. 3.‖ Nobody came to the hall.',
    'It cost about $900 million. of dollars that the council had saved.',
    'It cost about $900 million.‖ Of that the council had saved half.',
    'It is a longer timeline than we can.‖ We thought it would be done.',
    'Prices rose 3.5 per cent.‖ The bank acted at once.',
  ],
  'missing spaces': [
    'The fire was fast.‖The next day it rained.',
    'Who knows?‖Nobody does.',
    'He read www.example.org today.',
  ],
  'quotation marks': [
    'He said: “We will go.‖ They will stay.”‖ She left.',
    '“We never agreed to that, said the minister.‖ The talks go on.',
    '“It works,” Mr. Lee said.‖ “It really works.”‖ Nobody else spoke.',
    '“Is it true?” asked Prof. Lee.‖ “No.”',
    '“Is it over?” Anna Lee asked.‖ He said nothing.',
    '"Is it over?" she asked.‖ "Yes!" he said.',
    'The minister wrote on Saturday: “I had to go. ”',
  ],
  'marks inside names': [
    'The band Wham! split up in 1986.',
    'A show called Tell Me! is back.',
    'It is here!‖ The band plays on.',
  ],
  'other marks': [
    'Wait... what?‖ No.',
    'He went on … and left.',
    'They want three things: Money for the border; Schools in Leeds; and time.',
    'The rule that protected them — Deferred Action for Arrivals — is gone.',
    'WASHINGTON (AP) —‖ The House passed the bill on Monday.',
    'AUGUSTA, Me. —‖ Paul Page, the governor, spoke.',
  ],
  lines: [
    'Heading of the day‖¶The council met on Monday.‖¶It left.',
    'A heading that has no final mark but fills a line well enough‖¶¶and a paragraph',
    'This line is wrapped by a mail program at some seventy letters so¶the sentence goes on.',
    'This line is wrapped by a mail program at some seventy letters so¶Anna Lee goes on.',
    '- Buy milk‖¶- Sell bread‖¶- Go home',
  ],
};

describe('splitSentences', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    describe(group, () => {
      it.each(cases.map((each) => [each]))('%s', (marked) => {
        const sentences = marked.split('‖').map((sentence) => sentence.replaceAll('¶', '\n').trim());
        expect(split(marked.replaceAll('‖', '').replaceAll('¶', '\n'))).toEqual(sentences);
      });
    });
  }

  it('cuts a sentence that is too long, at a comma where there is one near the end', () => {
    const long = `${'word '.repeat(250)}, and ${'word '.repeat(400)}`;
    const { sentenceEnds } = tokenize(long);
    expect(sentenceEnds).toEqual([251, 251 + MOST_WORDS_PER_SENTENCE, 652]);
  });

  it('takes linear time on hostile text', () => {
    const many = 200_000;
    const hostile = ['A.', 'a\u2028', 'A\n', 'A\r', '"', '. ', '? “', 'A ', ') ', ': ', '. Mr. ', '\u0000', '— '];
    const times = hostile.map((unit) => {
      const start = performance.now();
      tokenize(unit.repeat(many / unit.length));
      return performance.now() - start;
    });
    expect(Math.max(...times)).toBeLessThan(5000);
  });

  it('crosses no range', () => {
    const { words, sentenceEnds } = tokenize('one two three four', [
      { start: 0, end: 5 },
      { start: 5, end: 13 },
    ]);
    expect(Array.from({ length: words.length }, (_, at) => [words.starts[at], words.ends[at]])).toEqual([
      [0, 3],
      [4, 5],
      [5, 7],
      [8, 13],
    ]);
    expect(sentenceEnds).toEqual([2, 4]);
  });

  it('partitions the words of any text', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      'the ',
      'He ',
      '. ',
      '.',
      '"',
      '“',
      '” ',
      '\n',
      '\n\n',
      '? ',
      '... ',
      '3',
      '(',
      ') ',
      '— ',
      ': ',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), (units) => {
        const { words, sentenceEnds } = tokenize(units.join(''));
        expect(sentenceEnds.at(-1) ?? 0).toBe(words.length);
        sentenceEnds.forEach((end, index) => {
          const length = end - (sentenceEnds[index - 1] ?? 0);
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(MOST_WORDS_PER_SENTENCE);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
