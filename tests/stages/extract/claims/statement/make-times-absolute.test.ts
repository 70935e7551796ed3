import { describe, expect, it } from 'vitest';
import { createClaimContext } from '../../../../../pipeline/stages/extract/claims/claim-context.ts';
import { makeTimesAbsolute } from '../../../../../pipeline/stages/extract/claims/statement/make-times-absolute.ts';
import { verbatimWords } from '../../../../../pipeline/stages/extract/claims/statement/word.ts';
import { articleOf, readTree } from '../read-tree.ts';

const WEDNESDAY = '2024-04-10';

function rewritten(row: string, published_on: string | null = WEDNESDAY): string {
  const document = readTree(row);
  const found = { entities: [], mentions: [], figures: [], attributions: [] };
  const context = createClaimContext(articleOf(document, published_on), found);
  return makeTimesAbsolute(context, verbatimWords(document.tokens), context.times[0]!)
    .map(({ text }) => text)
    .join(' ');
}

const ON_FRIDAY = 'on|on|ADP|IN|5|case Friday|Friday|PROPN|NNP|3|obl';
const RESIGNED = `Ana|Ana|PROPN|NNP|3|nsubj Ruiz|Ruiz|PROPN|NNP|1|flat resigned|resign|VERB|VBD|0|root ${ON_FRIDAY}`;
const WILL =
  'Ana|Ana|PROPN|NNP|3|nsubj will|will|AUX|MD|3|aux resign|resign|VERB|VB|0|root on|on|ADP|IN|5|case Friday|Friday|PROPN|NNP|3|obl';
const SCHEDULED =
  'Talks|talk|NOUN|NNS|3|nsubj:pass are|be|AUX|VBP|3|aux:pass scheduled|schedule|VERB|VBN|0|root for|for|ADP|IN|6|case Monday|Monday|PROPN|NNP|6|compound morning|morning|NOUN|NN|3|obl';
const NIGHT =
  'Ana|Ana|PROPN|NNP|2|nsubj resigned|resign|VERB|VBD|0|root Monday|Monday|PROPN|NNP|4|compound night|night|NOUN|NN|2|obl:unmarked';
const LATE =
  'Ana|Ana|PROPN|NNP|2|nsubj resigned|resign|VERB|VBD|0|root late|late|ADV|RB|5|advmod Monday|Monday|PROPN|NNP|5|compound afternoon|afternoon|NOUN|NN|2|obl:unmarked';
const told = (verb: string) =>
  `Ana|Ana|PROPN|NNP|2|nsubj ${verb === 'tell' ? 'told' : 'made'}|${verb}|VERB|VBD|0|root us|we|PRON|PRP|2|obj to|to|PART|TO|5|mark resign|resign|VERB|VB|2|xcomp on|on|ADP|IN|7|case Friday|Friday|PROPN|NNP|5|obl`;
const WEEKEND =
  'Ana|Ana|PROPN|NNP|2|nsubj resigned|resign|VERB|VBD|0|root this|this|DET|DT|4|det weekend|weekend|NOUN|NN|2|obl:unmarked';
const WEEKS =
  "Last|last|ADJ|JJ|2|amod week_|week|NOUN|NN|4|nmod:poss 's|'s|PART|POS|2|case ruling|ruling|NOUN|NN|5|nsubj hit|hit|VERB|VBD|0|root firms|firm|NOUN|NNS|5|obj";
const DINNER =
  'Ana|Ana|PROPN|NNP|2|nsubj spoke|speak|VERB|VBD|0|root at|at|ADP|IN|6|case a|a|DET|DT|6|det January|January|PROPN|NNP|6|compound dinner|dinner|NOUN|NN|2|obl';
const RULING =
  "Friday_|Friday|PROPN|NNP|3|nmod:poss 's|'s|PART|POS|1|case ruling|ruling|NOUN|NN|4|nsubj hit|hit|VERB|VBD|0|root firms|firm|NOUN|NNS|4|obj";
const TODAYS_RULING =
  "Today_|today|NOUN|NN|3|nmod:poss 's|'s|PART|POS|1|case ruling|ruling|NOUN|NN|4|nsubj helps|help|VERB|VBZ|0|root firms|firm|NOUN|NNS|4|obj";
const POST =
  'Ana|Ana|PROPN|NNP|2|nsubj said|say|VERB|VBD|0|root it|it|PRON|PRP|2|obj in|in|ADP|IN|7|case a|a|DET|DT|7|det Monday|Monday|PROPN|NNP|7|compound post|post|NOUN|NN|2|obl';
const EARLIER =
  'Ana|Ana|PROPN|NNP|2|nsubj left|leave|VERB|VBD|0|root earlier|early|ADV|RBR|2|advmod this|this|DET|DT|5|det week|week|NOUN|NN|2|obl:unmarked';
const SINCE =
  'The|the|DET|DT|2|det port|port|NOUN|NN|5|nsubj:pass has|have|AUX|VBZ|5|aux been|be|AUX|VBN|5|aux:pass shut|shut|VERB|VBN|0|root since|since|ADP|IN|7|case Monday|Monday|PROPN|NNP|5|obl';
const SUMMER =
  'Imports|import|NOUN|NNS|2|nsubj rose|rise|VERB|VBD|0|root last|last|ADJ|JJ|4|amod summer|summer|NOUN|NN|2|obl:unmarked';
const RUNS =
  'Ana|Ana|PROPN|NNP|3|nsubj is|be|AUX|VBZ|3|aux running|run|VERB|VBG|0|root in|in|ADP|IN|5|case November|November|PROPN|NNP|3|obl';
const SECOND =
  'It|it|PRON|PRP|2|nsubj rained|rain|VERB|VBD|0|root twice|twice|ADV|RB|2|advmod in|in|ADP|IN|6|case two|two|NUM|CD|6|nummod days|day|NOUN|NNS|2|obl';
const DUE =
  'Fees|fee|NOUN|NNS|3|nsubj are|be|AUX|VBP|3|cop due|due|ADJ|JJ|0|root on|on|ADP|IN|5|case May|May|PROPN|NNP|3|obl 5|5|NUM|CD|5|nummod';
const PROGRAMME =
  'Ana|Ana|PROPN|NNP|2|nsubj spoke|speak|VERB|VBD|0|root on|on|ADP|IN|5|case the|the|DET|DT|5|det Today|today|NOUN|NN|2|obl';

const PAST_WEEKEND =
  'Ana|Ana|PROPN|NNP|2|nsubj resigned|resign|VERB|VBD|0|root over|over|ADP|IN|5|case the|the|DET|DT|5|det weekend|weekend|NOUN|NN|2|obl';
const DUG_IN = 'Both|both|DET|DT|2|nsubj dug|dig|VERB|VBD|0|root in|in|ADP|IN|4|case Monday|Monday|PROPN|NNP|2|obl';
const DEBATE =
  'Ana|Ana|PROPN|NNP|2|nsubj missed|miss|VERB|VBD|0|root the|the|DET|DT|6|det March|March|PROPN|NNP|6|compound 12|12|NUM|CD|4|nummod debate|debate|NOUN|NN|2|obj';
const AS_EARLY =
  'It|it|PRON|PRP|3|nsubj could|could|AUX|MD|3|aux close|close|VERB|VB|0|root as|as|ADV|RB|5|advmod early|early|ADV|RB|3|advmod as|as|ADP|IN|7|case Friday|Friday|PROPN|NNP|5|obl';
const YEAR_END =
  'It|it|PRON|PRP|2|nsubj closes|close|VERB|VBZ|0|root at|at|ADP|IN|5|case the|the|DET|DT|5|det end|end|NOUN|NN|2|obl of|of|ADP|IN|8|case the|the|DET|DT|8|det year|year|NOUN|NN|5|nmod';
const BEFORE_VOTE =
  'Ana|Ana|PROPN|NNP|2|nsubj left|leave|VERB|VBD|0|root before|before|ADP|IN|6|case the|the|DET|DT|6|det March|March|PROPN|NNP|6|compound vote|vote|NOUN|NN|2|obl';
const RELEASED =
  'A|a|DET|DT|2|det poll|poll|NOUN|NN|5|nsubj released|release|VERB|VBN|2|acl yesterday|yesterday|NOUN|NN|5|nmod:unmarked shows|show|VERB|VBZ|0|root it|it|PRON|PRP|5|obj';
const OR_TOMORROW =
  'It|it|PRON|PRP|2|nsubj closes|close|VERB|VBZ|0|root today|today|NOUN|NN|2|obl:unmarked or|or|CCONJ|CC|5|cc tomorrow|tomorrow|NOUN|NN|3|conj';

const MARKS =
  'Today|today|NOUN|NN|2|obl:unmarked marks|mark|VERB|VBZ|0|root the|the|DET|DT|4|det end|end|NOUN|NN|2|obj';
const RULES =
  'Today|today|NOUN|NN|3|obl:unmarked ports|port|NOUN|NNS|3|nsubj rule|rule|VERB|VBP|0|root trade|trade|NOUN|NN|3|obj';
const SPOKE_TO =
  'The|the|DET|DT|2|det crews|crew|NOUN|NNS|0|root we|we|PRON|PRP|4|nsubj spoke|speak|VERB|VBD|2|acl:relcl to|to|ADP|IN|2|obl Monday|Monday|PROPN|NNP|4|obl:unmarked';

describe('times of statements', () => {
  it.each([
    ['the weekday before, after a past verb', RESIGNED, 'Ana Ruiz resigned on 5 April 2024'],
    ['the weekday after, with “will”', WILL, 'Ana will resign on 12 April 2024'],
    ['the weekday after, with “could”', WILL.replace('will|will', 'could|could'), 'Ana could resign on 12 April 2024'],
    ['what was asked for is ahead', told('tell'), 'Ana told us to resign on 12 April 2024'],
    ['what was brought about is over', told('make'), 'Ana made us to resign on 5 April 2024'],
    ['a weekend that is over', WEEKEND, 'Ana resigned on the weekend of 6 April 2024'],
    [
      'a weekend to come',
      WEEKEND.replace('resigned|resign|VERB|VBD', 'resigns|resign|VERB|VBZ'),
      'Ana resigns on the weekend of 13 April 2024',
    ],
    ['the last weekend', PAST_WEEKEND, 'Ana resigned over the weekend of 6 April 2024'],
    [
      'a weekend, last or next',
      PAST_WEEKEND.replace('resigned|resign|VERB|VBD', 'travels|travel|VERB|VBZ'),
      'Ana travels over the weekend',
    ],
    ['“in” is no preposition of a day', DUG_IN, 'Both dug in on 8 April 2024'],
    ['a date behind its article', DEBATE, 'Ana missed the 12 March 2024 debate'],
    [
      'a date in a name',
      DEBATE.replace('debate|debate|NOUN|NN', 'Brigade|Brigade|PROPN|NNP'),
      'Ana missed the March 12 Brigade',
    ],
    ['the earliest day', AS_EARLY, 'It could close as early as 12 April 2024'],
    ['the end of a year', YEAR_END, 'It closes at the end of 2024'],
    ['a bound with a noun behind the month', BEFORE_VOTE, 'Ana left before the March vote'],
    ['a day before the verb of the clause around', RELEASED, 'A poll released on 9 April 2024 shows it'],
    ['a day as subject', MARKS, '10 April 2024 marks the end'],
    ['today, of these days', RULES, 'Today ports rule trade'],
    ['a preposition of another word', SPOKE_TO, 'The crews we spoke to on 8 April 2024'],
    ['a second day', OR_TOMORROW, 'It closes on 10 April 2024 or 11 April 2024'],
    ['a month before its noun', DINNER, 'Ana spoke at a January 2024 dinner'],
    ['what is scheduled is ahead', SCHEDULED, 'Talks are scheduled for the morning of 15 April 2024'],
    ['a part of a day takes “on”', NIGHT, 'Ana resigned on the night of 8 April 2024'],
    ['a day that owns an event', RULING, 'the 5 April 2024 ruling hit firms'],
    ['a week that owns an event', WEEKS, 'the ruling in the week of 1 April 2024 hit firms'],
    ['today’s event', TODAYS_RULING, 'the 10 April 2024 ruling helps firms'],
    ['today’s world is of no day', TODAYS_RULING.replace(/ruling/gu, 'world'), "Today 's world helps firms"],
    ['an article that fits the number', POST, 'Ana said it in an 8 April 2024 post'],
    ['part of a week', EARLIER, 'Ana left earlier in the week of 8 April 2024'],
    ['the word that bounds stays', SINCE, 'The port has been shut since 8 April 2024'],
    ['the edge of a part of a day', LATE, 'Ana resigned late in the afternoon of 8 April 2024'],
    ['a season', SUMMER, 'Imports rose in the summer of 2023'],
    ['what is has no past month', RUNS, 'Ana is running in November 2024'],
    ['a date without a year is of the nearest', DUE, 'Fees are due on 5 May 2024'],
    ['a length is no date', SECOND, 'It rained twice in two days'],
    ['the name of a programme', PROGRAMME, 'Ana spoke on the Today'],
  ])('%s', (_, row, expected) => {
    expect(rewritten(row)).toBe(expected);
  });

  it('tells a week to come on a weekend', () => {
    const meet =
      'They|they|PRON|PRP|3|nsubj will|will|AUX|MD|3|aux meet|meet|VERB|VB|0|root this|this|DET|DT|5|det week|week|NOUN|NN|3|obl:unmarked';
    expect(rewritten(meet, '2024-04-13')).toBe('They will meet in the week of 15 April 2024');
    expect(rewritten(meet)).toBe('They will meet in the week of 8 April 2024');
  });

  it('keeps relative times where the date of publication is not known', () => {
    expect(rewritten(SUMMER, null)).toBe('Imports rose last summer');
  });
});
