import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { evaluateRecognizersNumbers } from '../../../../pipeline/evaluate/recognizers-numbers.ts';
import { createAnnotate } from '../../../../pipeline/language/annotate.ts';
import type { FigureMention, ParsedArticle } from '../../../../pipeline/stages/contract.ts';
import { extractFigures } from '../../../../pipeline/stages/extract/figures/index.ts';
import { flatAnalyzer } from '../../../language/flat-analyzer.ts';
import { articleOf, readTree } from '../claims/read-tree.ts';

const FIRMS =
  'Five|five|NUM|CD|3|nummod Danish|Danish|ADJ|JJ|3|amod firms|firm|NOUN|NNS|4|nsubj bought|buy|VERB|VBD|0|root machine|machine|NOUN|NN|6|compound tools|tool|NOUN|NNS|4|obj worth|worth|ADJ|JJ|6|amod $_|$|SYM|$|7|obj 900_|900|NUM|CD|10|compound m|million|NUM|CD|8|nummod (_|(|PUNCT|-LRB-|12|punct £_|£|SYM|$|8|appos 723_|723|NUM|CD|14|nummod m_|million|NUM|CD|12|nummod )|)|PUNCT|-RRB-|12|punct in|in|ADP|IN|17|case 2023_|2023|NUM|CD|4|obl .|.|PUNCT|.|4|punct';
const SHARE =
  'About|about|ADV|RB|3|advmod 90_|90|NUM|CD|3|nummod %|%|SYM|NN|12|nsubj of|of|ADP|IN|6|case the|the|DET|DT|6|det chips|chip|NOUN|NNS|3|nmod that|that|PRON|WDT|9|obj Norway|Norway|PROPN|NNP|9|nsubj imported|import|VERB|VBD|6|acl:relcl last|last|ADJ|JJ|11|amod year|year|NOUN|NN|9|obl:unmarked came|come|VERB|VBD|0|root from|from|ADP|IN|14|case Finland_|Finland|PROPN|NNP|12|obl .|.|PUNCT|.|12|punct';
const FALL =
  'Exports|export|NOUN|NNS|2|nsubj fell|fall|VERB|VBD|0|root 7_|7|NUM|CD|4|nummod %|%|SYM|NN|2|obj to|to|ADP|IN|6|case $_|$|SYM|$|2|obl 2.3|2.3|NUM|CD|8|compound billion|billion|NUM|CD|6|nummod from|from|ADP|IN|10|case $_|$|SYM|$|2|obl 2.5|2.5|NUM|CD|12|compound billion_|billion|NUM|CD|10|nummod .|.|PUNCT|.|2|punct';
const POINTING =
  'The|the|DET|DT|3|det two|two|NUM|CD|3|nummod countries|country|NOUN|NNS|4|nsubj met|meet|VERB|VBD|0|root the|the|DET|DT|6|det Group|group|NOUN|NN|4|obj of|of|ADP|IN|8|case Seven|Seven|NUM|NNP|6|nmod in|in|ADP|IN|10|case Room|Room|PROPN|NNP|4|obl 12_|12|NUM|CD|10|flat .|.|PUNCT|.|4|punct';
const CHANGE =
  'The|the|DET|DT|3|det key|key|ADJ|JJ|3|amod rate|rate|NOUN|NN|4|nsubj rose|rise|VERB|VBD|0|root from|from|ADP|IN|7|case 3_|3|NUM|CD|7|nummod %|%|SYM|NN|4|obl to|to|ADP|IN|10|case 5_|5|NUM|CD|10|nummod %_|%|SYM|NN|4|obl .|.|PUNCT|.|4|punct';
const TRIP =
  'A|a|DET|DT|5|det 27_|27|NUM|CD|4|nummod -_|-|PUNCT|HYPH|2|punct nation|nation|NOUN|NN|5|compound bloc|bloc|NOUN|NN|6|nsubj made|make|VERB|VBD|0|root its|its|PRON|PRP$|9|nmod:poss second|second|ADJ|JJ|9|amod trip|trip|NOUN|NN|6|obj there|there|ADV|RB|9|advmod in|in|ADP|IN|14|case under|under|ADP|IN|14|case a|a|DET|DT|14|det year_|year|NOUN|NN|6|obl .|.|PUNCT|.|6|punct';
const SAYING =
  'Two|two|NUM|CD|2|nummod ministers|minister|NOUN|NNS|3|nsubj said|say|VERB|VBD|0|root on|on|ADP|IN|5|case Friday|Friday|PROPN|NNP|3|obl that|that|SCONJ|IN|9|mark sales|sale|NOUN|NNS|9|nsubj had|have|AUX|VBD|9|aux reached|reach|VERB|VBN|3|ccomp 12,000|12000|NUM|CD|11|nummod tonnes|tonne|NOUN|NNS|9|obj in|in|ADP|IN|13|case 2022_|2022|NUM|CD|9|obl .|.|PUNCT|.|3|punct';
const VAGUE =
  'Dozens|dozen|NOUN|NNS|5|nsubj:pass of|of|ADP|IN|3|case people|people|NOUN|NNS|1|nmod were|be|AUX|VBD|5|aux:pass hurt_|hurt|VERB|VBN|0|root ,|,|PUNCT|,|13|punct and|and|CCONJ|CC|13|cc 40|40|NUM|CD|10|nummod per|per|ADP|IN|10|compound cent|cent|NOUN|NN|13|nsubj of|of|ADP|IN|12|case homes|home|NOUN|NNS|10|nmod lost|lose|VERB|VBD|5|conj power_|power|NOUN|NN|13|obj .|.|PUNCT|.|5|punct';
const RANGE =
  'The|the|DET|DT|2|det fines|fine|NOUN|NNS|3|nsubj range|range|VERB|VBP|0|root from|from|ADP|IN|5|case $_|$|SYM|$|3|obl 250|250|NUM|CD|5|nummod to|to|ADP|IN|8|case $_|$|SYM|$|3|obl 1,000_|1000|NUM|CD|8|nummod .|.|PUNCT|.|3|punct';
const ONE_OF =
  'It|it|PRON|PRP|3|nsubj is|be|AUX|VBZ|3|cop one|one|NUM|CD|0|root of|of|ADP|IN|6|case 3|3|NUM|CD|6|nummod cities_|city|NOUN|NNS|3|nmod .|.|PUNCT|.|3|punct';

const POLL =
  'Hill|Hill|PROPN|NNP|3|nsubj (_|(|PUNCT|-LRB-|4|punct 14|14|NUM|CD|4|nummod percent_|percent|NOUN|NN|1|appos )|)|PUNCT|-RRB-|4|punct led|lead|VERB|VBD|0|root the|the|DET|DT|8|det race_|race|NOUN|NN|6|obj .|.|PUNCT|.|6|punct';
const GRANT =
  'The|the|DET|DT|2|det bill|bill|NOUN|NN|3|nsubj gives|give|VERB|VBZ|0|root $_|$|SYM|$|3|obj 3|3|NUM|CD|6|compound million|million|NUM|CD|4|nummod for|for|ADP|IN|9|case new|new|ADJ|JJ|9|amod roads|road|NOUN|NNS|3|obl and|and|CCONJ|CC|12|cc $_|$|SYM|$|12|nmod 2|2|NUM|CD|4|conj in|in|ADP|IN|14|case cash_|cash|NOUN|NN|12|nmod .|.|PUNCT|.|3|punct';
const INCOMES =
  'It|it|PRON|PRP|2|nsubj taxes|tax|VERB|VBZ|0|root incomes|income|NOUN|NNS|2|obj above|above|ADP|IN|5|case $_|$|SYM|$|3|nmod 9,000_|9000|NUM|CD|5|nummod .|.|PUNCT|.|2|punct';
const RALLY =
  'On|on|ADP|IN|2|case Monday|Monday|PROPN|NNP|4|obl she|she|PRON|PRP|4|nsubj said|say|VERB|VBD|0|root 30|30|NUM|CD|6|nummod ships|ship|NOUN|NNS|7|nsubj sank_|sink|VERB|VBD|4|ccomp ,|,|PUNCT|,|4|punct according|accord|VERB|VBG|12|case to|to|ADP|IN|9|fixed two|two|NUM|CD|12|nummod guests_|guest|NOUN|NNS|4|obl .|.|PUNCT|.|4|punct';
const LATE =
  'Two|two|NUM|CD|4|nummod fund_|fund|NOUN|NN|4|compound -_|-|PUNCT|HYPH|2|punct raisers|raiser|NOUN|NNS|5|nsubj have|have|VERB|VBP|0|root three|three|NUM|CD|8|nummod more|more|ADJ|JJR|8|amod years_|year|NOUN|NNS|5|obj .|.|PUNCT|.|5|punct';
const WALL =
  'None|none|NOUN|NN|8|nsubj of|of|ADP|IN|4|case the|the|DET|DT|4|det $_|$|SYM|$|1|nmod 5|5|NUM|CD|4|nummod sought|seek|VERB|VBN|4|acl for_|for|ADP|IN|9|case remains|remain|VERB|VBZ|0|root walls_|wall|NOUN|NNS|6|obl .|.|PUNCT|.|8|punct';
const VOTES =
  "It|it|PRON|PRP|2|nsubj got|get|VERB|VBD|0|root 60|60|NUM|CD|7|nummod “_|“|PUNCT|``|5|punct yes_|yes|NOUN|NN|7|compound ”|”|PUNCT|''|5|punct votes|vote|NOUN|NNS|2|obj since|since|ADP|IN|9|case 2009_|2009|NUM|CD|2|obl .|.|PUNCT|.|2|punct";
const NAMES =
  'Third|third|ADJ|JJ|2|amod Way|way|NOUN|NN|8|nsubj and|and|CCONJ|CC|6|cc the|the|DET|DT|6|det 9/12|9/12|NUM|CD|6|nummod Project|Project|PROPN|NNP|2|conj both|both|DET|DT|8|det cite|cite|VERB|VBP|0|root section|section|NOUN|NN|8|obj 3|3|NUM|CD|9|flat of|of|ADP|IN|12|case rules_|rule|NOUN|NNS|9|nmod .|.|PUNCT|.|8|punct';
const AGO =
  'The|the|DET|DT|5|det 60_|60|NUM|CD|4|nummod -_|-|PUNCT|HYPH|2|punct year-old|year-old|NOUN|NN|5|nsubj left|leave|VERB|VBD|0|root nearly|nearly|ADV|RB|7|advmod two|two|NUM|CD|8|nummod years|year|NOUN|NNS|9|obl:npmod ago_|ago|ADV|RB|5|advmod .|.|PUNCT|.|5|punct';
const POLICE =
  'It|it|PRON|PRP|2|nsubj hurt|hurt|VERB|VBD|0|root two|two|NUM|CD|7|nummod U.S.|U.S.|PROPN|NNP|7|compound Hill|Hill|PROPN|NNP|7|compound Police|Police|PROPN|NNP|7|compound officers_|officer|NOUN|NNS|2|obj .|.|PUNCT|.|2|punct';
const ROSE =
  'Profit|profit|NOUN|NN|2|nsubj rose|rose|VERB|VBD|0|root 5_|5|NUM|CD|4|nummod %_|%|SYM|NN|2|obj .|.|PUNCT|.|2|punct';
const AGED =
  'A|a|DET|DT|6|det 60_|60|NUM|CD|4|nummod -_|-|PUNCT|HYPH|2|punct year_|year|NOUN|NN|6|compound -_|-|PUNCT|HYPH|4|punct old|old|NOUN|NN|8|nsubj may|may|AUX|MD|8|aux take|take|VERB|VB|0|root 3_|3|NUM|CD|10|nummod %_|%|SYM|NN|8|obj .|.|PUNCT|.|8|punct';
const BILL =
  'The|the|DET|DT|2|det bill|bill|NOUN|NN|7|nsubj passed|pass|VERB|VBN|2|acl on|on|ADP|IN|5|case Friday|Friday|PROPN|NNP|3|obl would|would|AUX|MD|7|aux give|give|VERB|VB|0|root schools|school|NOUN|NNS|7|iobj $_|$|SYM|$|7|obj 5|5|NUM|CD|11|compound million|million|NUM|CD|9|nummod for|for|ADP|IN|13|case books_|book|NOUN|NNS|7|obl .|.|PUNCT|.|7|punct';

/** `words: low..high bound change unit | subject | period` of each figure. */
function figuresOf(parsed: ParsedArticle): string[] {
  const { text } = parsed.document;
  return extractFigures(parsed).figures.map((figure) => {
    const words = figure.pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const bounds = `${figure.value_low ?? ''}..${figure.value_high ?? ''} ${figure.bound}`;
    const period = figure.period_start_on === null ? '' : ` | ${figure.period_start_on}/${figure.period_end_on}`;
    return `${words}: ${bounds}${figure.change === null ? '' : ` ${figure.change}`} ${figure.unit} | ${figure.subject_text}${period}`;
  });
}

describe('extractFigures', () => {
  it.each([
    [
      'counts a noun, ties worth to what it is worth, and gives a restated sum its period',
      FIRMS,
      [
        'Five Danish firms: 5..5 exact firm | Danish firms | 2023-01-01/2023-12-31',
        '$900m: 900000000..900000000 exact USD | machine tools | 2023-01-01/2023-12-31',
        '£723m: 723000000..723000000 exact GBP | machine tools | 2023-01-01/2023-12-31',
      ],
    ],
    [
      'takes the noun after "of" with the clause that restricts it, and that clause’s time',
      SHARE,
      ['About 90%: 90..90 approximate percent | the chips that Norway imported | 2023-01-01/2023-12-31'],
    ],
    [
      'reads how much and to what something fell',
      FALL,
      [
        '7%: 7..7 exact fall percent | Exports',
        '$2.3 billion: 2300000000..2300000000 exact fall USD | Exports',
        '$2.5 billion: 2500000000..2500000000 exact fall USD | Exports',
      ],
    ],
    [
      'reads both ends of a change',
      CHANGE,
      ['3%: 3..3 exact rise percent | The key rate', '5%: 5..5 exact rise percent | The key rate'],
    ],
    [
      'reads a range as one figure where nothing changes',
      RANGE,
      ['from $250 to $1,000: 250..1000 range USD | The fines'],
    ],
    [
      'reads compounds, ordinals and bounded articles',
      TRIP,
      [
        '27-nation: 27..27 exact nation | bloc',
        'second trip: 2..2 exact trip | its second trip there',
        'under a year: ..1 less_than year | bloc',
      ],
    ],
    [
      'gives who speaks no time of what is said, and what is said no time of speaking',
      SAYING,
      [
        'Two ministers: 2..2 exact minister | ministers',
        '12,000 tonnes: 12000..12000 exact t | sales | 2022-01-01/2022-12-31',
      ],
    ],
    [
      'reads orders of magnitude and shares',
      VAGUE,
      ['Dozens of people: 12..120 range people | people', '40 per cent: 40..40 exact percent | homes'],
    ],
    ['takes the name before a bracket', POLL, ['14 percent: 14..14 exact percent | Hill']],
    [
      'takes what money is for, or of',
      GRANT,
      ['$3 million: 3000000..3000000 exact USD | new roads', '$2: 2..2 exact USD | cash'],
    ],
    ['takes the noun that a bound follows', INCOMES, ['above $9,000: 9000.. more_than USD | incomes']],
    [
      'gives the day of saying neither to what is said nor to who says so',
      RALLY,
      ['30 ships: 30..30 exact ship | ships', 'two guests: 2..2 exact guest | guests'],
    ],
    [
      'keeps hyphened nouns whole, and reads a duration over an adjective',
      LATE,
      ['Two fund-raisers: 2..2 exact fund-raiser | fund-raisers', 'three more years: 3..3 exact year | fund-raisers'],
    ],
    ['knows a clear past form, whatever its lemma', ROSE, ['5%: 5..5 exact rise percent | Profit']],
    ['leaves out names and numbered sections', NAMES, []],
    [
      'gives an age that stands for a person no subject, and a length "ago" its time',
      AGO,
      [
        '60-year-old: 60..60 exact year | null',
        'nearly two years: 2..2 approximate year | 60-year-old | 2022-01-01/2022-12-31',
      ],
    ],
    [
      'counts the last noun of a run of names',
      POLICE,
      ['two U.S. Hill Police officers: 2..2 exact officer | U.S. Hill Police officers'],
    ],
    ['takes what a clause on money says it is for', WALL, ['$5: 5..5 exact USD | walls']],
    [
      'counts a noun behind quotation marks, and gives a count the time since when',
      VOTES,
      ['60 “yes” votes: 60..60 exact vote | “yes” votes | 2009-01-01/null'],
    ],
    [
      'takes the one of an age',
      AGED,
      ['60-year-old: 60..60 exact year | null', '3%: 3..3 exact percent | 60-year-old'],
    ],
    ['gives no figure the time of a clause on another noun', BILL, ['$5 million: 5000000..5000000 exact USD | books']],
    ['leaves out what points back and what is a name', POINTING, []],
    ['leaves out "one of", not what it is one of', ONE_OF, ['3 cities: 3..3 exact city | cities']],
  ])('%s', (_, row, expected) => {
    expect(figuresOf(articleOf(readTree(row), '2024-04-13'))).toEqual(expected);
  });

  it('links a restated figure across sentences of the list', () => {
    const { figures } = extractFigures(articleOf(readTree(FALL, FIRMS)));
    expect(figures.map(({ equivalent_of }) => equivalent_of)).toEqual([null, null, null, null, null, 4]);
    expect(figures.map(({ rule }) => rule)).toEqual([
      'percent/sign',
      'money/symbol',
      'money/symbol',
      'count/next',
      'money/symbol',
      'money/symbol',
    ]);
  });

  it('gives no days to relative times without a date of publication', () => {
    expect(figuresOf(articleOf(readTree(SHARE), null))[0]).not.toContain('2023');
  });

  it('reads only the body', () => {
    const parsed = articleOf(readTree(FALL, FIRMS));
    expect(figuresOf({ ...parsed, sentenceKinds: ['title', 'heading'] })).toEqual([]);
  });

  it('takes a plain dollar for that of the outlet’s country, and says so', () => {
    const parsed = articleOf(readTree(FALL));
    const { figures } = extractFigures({
      ...parsed,
      article: { ...parsed.article, url: 'https://news.example.com.au/1' },
    });
    expect(figures[1]).toMatchObject({ unit: 'AUD', rule: 'money/symbol+currency-by-context' });
  });
});

describe('bad input', () => {
  const annotate = createAnnotate(flatAnalyzer);
  const extract = (text: string): { figures: FigureMention[]; issues: readonly { code: string }[] } =>
    extractFigures(articleOf(annotate(text)));

  it.each([
    'He sold 1,,2 ships.',
    'They had ٣٤ ships.',
    'It has 1e999 parts.',
    'It costs $$5 today.',
    `It is ${'7'.repeat(10_000)} long.`,
  ])('has an issue and no figure: %#', (text) => {
    const { figures, issues } = extract(text);
    expect(figures).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['number-unreadable']);
  });

  it.each(['5-5-5-5-5', 'one one one one one', '', '...', '$', '%', '5', '1.', '(4)', '#', 'a', '½½½'])(
    'does not fail on %s',
    (text) => {
      expect(extract(text).issues).toEqual([]);
    },
  );

  it('holds every figure inside the text, for any words', () => {
    const pieces = [
      '5',
      '%',
      '$',
      'million',
      'one',
      'in',
      '2019',
      'to',
      'from',
      'more than',
      'of',
      'year',
      '(',
      ')',
      '-',
      ',',
      '.',
      'ships',
      'm',
      'U.S.',
      '“',
      '”',
      'for',
      'about',
      'old',
      'months',
      'that',
      'half',
      '2050',
      'said',
    ];
    for (let seed = 1; seed < 200; seed++) {
      let state = seed;
      const words = Array.from({ length: 20 }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return pieces[state % pieces.length]!;
      });
      const text = words.join(seed % 2 === 0 ? ' ' : '');
      for (const { pieces: spans, value_low, value_high } of extract(text).figures) {
        for (const span of spans) expect(text.slice(span.start, span.end).trim()).not.toBe('');
        for (const value of [value_low, value_high]) expect(value === null || Number.isFinite(value)).toBe(true);
      }
    }
  });
});

const specs = join(import.meta.dirname, '../../../../../shared/data/figures/recognizers');

test.skipIf(!existsSync(specs))('at least 0.9 of the Recognizers numbers and units (../shared/data/figures)', () => {
  for (const { value } of evaluateRecognizersNumbers(specs).measures) expect(value).toBeGreaterThanOrEqual(0.9);
});
