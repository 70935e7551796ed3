import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../pipeline/language/tokenize/split-words.ts';
import { WordBuffer } from '../../../pipeline/language/tokenize/word-buffer.ts';

function split(text: string): string[] {
  const words = new WordBuffer(4);
  splitWords(text, 0, text.length, words);
  return Array.from({ length: words.length }, (_, at) => text.slice(words.starts[at], words.ends[at]));
}

/** Text, and its words separated by spaces: `=` where no word is split. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, words: string])[]>> = {
  'full stops': [
    ['Officials left.', 'Officials left .'],
    ['U.S. officials said', '='],
    ['the U.S.-led force', 'the U.S. - led force'],
    ['J. K. Smith spoke', '='],
    ['Plan B. The council', 'Plan B . The council'],
    ['than I. We thought', 'than I . We thought'],
    ['Mr. Xi and Gen. Lee', '='],
    ['GEN. LEE', '='],
    ['Foo Inc. said', '='],
    ['No. 10 refused', '='],
    ['He said no. Ten left', 'He said no . Ten left'],
    ['Sat. Sept. 30', '='],
    ['the sat. Nobody', 'the sat . Nobody'],
    ['Lansing, Mich. is', 'Lansing , Mich. is'],
    ['(D-Mich.) voted', '( D - Mich. ) voted'],
    ['Mich left.', 'Mich left .'],
    ['3.5 and .5', '='],
    ['in 2003.The rest', 'in 2003 . The rest'],
    ['fast.The next', 'fast . The next'],
    ['fast.the next', 'fast . the next'],
    ['see report.doc now', '='],
    ['a Ph.D. or M.Sc. in', '='],
    ['etc. and etc.', 'etc. and etc .'],
    ['at 9 a.m. on', '='],
    ['Wait... what…', 'Wait ... what …'],
    ['Roe v. Wade', '='],
    ['S.Korea and Rep.Doe', 'S. Korea and Rep. Doe'],
  ],
  contractions: [
    ["don't can't won't cannot", "do n't ca n't wo n't can not"],
    ['isn’t DON’T', 'is n’t DO N’T'],
    ["Russia's we've they'll I'd I'm you're", "Russia 's we 've they 'll I 'd I 'm you 're"],
    ["officials' view", "officials ' view"],
    ["O'Brien o'clock Qa'ida D'Angelo", '='],
    ['gonna gotta wanna dunno', 'gon na got ta wan na du n no'],
    ['Cannot Gonna', 'Can not Gon na'],
    ['dont im alot', 'do nt i m a lot'],
    ['Jony Ive said', '='],
    ['so Ive been', 'so I ve been'],
    ['its not its own', 'it s not its own'],
    ["y'all c'mon", "y' all c'm on"],
    ["the 1990's and '90s", '='],
    ["2003's best", "2003 's best"],
    ["get 'em", '='],
    ["'the end'", "' the end '"],
  ],
  hyphens: [
    ['state-funded up-to-date', 'state - funded up - to - date'],
    ['pro-Beijing e-mail non-avian re-elected mid-2004', '='],
    ['over-the-counter', 'over - the - counter'],
    ['cul-de-sac', 'cul - de - sac'],
    ['clockwise-wise career-wise', '='],
    ['a 15-year-old', 'a 15 - year - old'],
    ['3-5 and 3–5', '3 - 5 and 3 – 5'],
    ['1969-1970', '1969 - 1970'],
    ['555-0199 and 713-853-3989', '='],
    ['10:30-11:30', '10:30 - 11:30'],
    ['yes--no', 'yes -- no'],
    ['th- the', '='],
    ['we met- then', 'we met - then'],
  ],
  'numbers and units': [
    ['$900m (£723m) €5', '$ 900 m ( £ 723 m ) € 5'],
    ['US$1.2bn', 'US $ 1.2 bn'],
    ['Rs1,000 Rs500', 'Rs 1,000 Rs 500'],
    ['Rsum10', '='],
    ['90% 5.2 %', '90 % 5.2 %'],
    ['35mm 9pm 6:30am 9a.m.', '35 mm 9 pm 6:30 am 9 a.m.'],
    ['20th 1970s 3D 4x4', '='],
    ['$2b but 220b', '$ 2 b but 220b'],
    ['45p, 3.5p but 1080p', '45 p , 3.5 p but 1080p'],
    ['40,000 1,00,000 7,5', '='],
    ['[2,3] 18,19,20', '[ 2 , 3 ] 18 , 19 , 20'],
    ['9/11 1/2 24/7', '='],
    ['#1 #budget', '# 1 #budget'],
  ],
  marks: [
    ['and/or w/o w/', 'and / or w/o w/'],
    ['AT&T R&D black&white', 'AT&T R&D black & white'],
    ['"Yes," he (or she) said!', '" Yes , " he ( or she ) said !'],
    ["''No'' ``yes''", "'' No '' `` yes ''"],
    ['what?! no!!! :) :-( <3', 'what ?! no !!! :) :-( <3'],
    ['(see:below)', '( see : below )'],
    ['a,b;c', 'a , b ; c'],
    ['👍🏽👩‍🚀x', '👍🏽 👩‍🚀 x'],
  ],
  addresses: [
    ['http://example.org/a(b).html,', 'http://example.org/a(b).html ,'],
    ['(see www.example.org).', '( see www.example.org ) .'],
    ['first.last@example.co.uk.', 'first.last@example.co.uk .'],
    ['example.com/news and example.com.', 'example.com/news and example.com .'],
    ['today.De Gaulle', 'today . De Gaulle'],
    ['@agency said', '='],
  ],
};

describe('splitWords', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    describe(group, () => {
      it.each(cases)('%s → %s', (text, words) => {
        expect(split(text).join(' ')).toBe(words === '=' ? text : words);
      });
    });
  }

  const unit = fc.constantFrom(...' \n\t.,;:!?-–\'’"“”()[]/@#$%&_*+=~|aZ0é中\u0000\u00ad\u200d\ud83d\ude00\ufe0f');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(unit, { maxLength: 80 }).map((units) => units.join('')),
  );

  it('covers every unit that is no white space, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = new WordBuffer();
        splitWords(text, 0, text.length, words);
        let end = 0;
        for (let at = 0; at < words.length; at++) {
          expect(words.starts[at]).toBeGreaterThanOrEqual(end);
          expect(words.ends[at]).toBeGreaterThan(words.starts[at]!);
          expect(text.slice(end, words.starts[at])).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
          expect(text.slice(words.starts[at], words.ends[at])).not.toMatch(/\s/u);
          end = words.ends[at]!;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes linear time on hostile text', () => {
    const many = 200_000;
    const hostile = [
      ' '.repeat(many),
      '"'.repeat(many),
      "'".repeat(many),
      'a'.repeat(many),
      'a.'.repeat(many / 2),
      'a-'.repeat(many / 2),
      "a'".repeat(many / 2),
      '1,2'.repeat(many / 3),
      'a@b.'.repeat(many / 4),
      'http://'.repeat(many / 7),
      'x://((((((('.repeat(many / 10),
      '\ud83d\udc4d\u200d'.repeat(many / 3),
      '\ud800'.repeat(many),
      '-'.repeat(many),
      '1-2-'.repeat(many / 4),
      'שלום '.repeat(many / 5),
    ];
    const times = hostile.map((text) => {
      const start = performance.now();
      splitWords(text, 0, text.length, new WordBuffer());
      return performance.now() - start;
    });
    expect(Math.max(...times)).toBeLessThan(5000);
  });
});
