import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KnownEntity } from '../../../../pipeline/core/config.ts';
import { createAnnotate } from '../../../../pipeline/language/annotate.ts';
import type { Annotate } from '../../../../pipeline/language/document.ts';
import { createNetworkAnalyzer } from '../../../../pipeline/language/network/create-network-analyzer.ts';
import { MODEL_FILES } from '../../../../pipeline/model-files.ts';
import type { Article } from '../../../../pipeline/stages/contract.ts';
import { extractEntities } from '../../../../pipeline/stages/extract/entities/index.ts';

let annotate: Annotate;
beforeAll(() => {
  annotate = createAnnotate(createNetworkAnalyzer(readFileSync(MODEL_FILES.language)));
});

/** `words → entity` for each mention, in reading order. */
function mentionsOf(text: string, known: readonly KnownEntity[] = []): string[] {
  const document = annotate(text);
  const article = { text } as Article;
  const { entities, mentions } = extractEntities(
    { article, document, sentenceKinds: document.sentences.map(() => 'body') },
    known,
  );
  return mentions.map(
    ({ span, entity, form }) =>
      `${text.slice(span.start, span.end)} → ${entities[entity]!.name} (${entities[entity]!.type}, ${form})`,
  );
}

describe('names', () => {
  test.each<[string, string, string[]]>([
    [
      'an embassy and its two countries',
      "Norway's embassy in Japan said nothing.",
      [
        "Norway's embassy in Japan → Norway's embassy in Japan (organization, name)",
        'Norway → Norway (place, name)',
        'Japan → Japan (place, name)',
      ],
    ],
    [
      'an embassy by its people',
      'A spokesman for the Norwegian Embassy in Tokyo said so on Monday.',
      [
        'Norwegian Embassy in Tokyo → Norwegian Embassy in Tokyo (organization, name)',
        'Norwegian → Norwegian (group, name)',
        'Tokyo → Tokyo (place, name)',
      ],
    ],
    [
      'a department and its country',
      'The US Treasury Department said so.',
      ['US Treasury Department → Treasury Department (organization, name)', 'US → United States (place, name)'],
    ],
    [
      'no names inside fixed names',
      'The London Metal Exchange opened late.',
      ['London Metal Exchange → London Metal Exchange (organization, name)'],
    ],
    [
      'an acronym that the text declares',
      'The Organization for Widget Safety (OWS) met on Monday, and OWS voted.',
      [
        'Organization for Widget Safety → Organization for Widget Safety (organization, name)',
        'OWS → Organization for Widget Safety (organization, name)',
        'OWS → Organization for Widget Safety (organization, name)',
      ],
    ],
    [
      'letters of another script are another name',
      'Officials in Сhina and in China met.',
      ['Сhina → Сhina (place, name)', 'China → China (place, name)'],
    ],
  ])('%s', (_, text, mentions) => expect(mentionsOf(text)).toEqual(mentions));

  test('two people of one surname', () => {
    const text = 'First lady Michelle Obama spoke in Chicago. President Obama was there. Mr. Obama smiled.';
    const people = mentionsOf(text).filter((mention) => mention.includes('person, name'));
    expect(people).toEqual([
      'Michelle Obama → Michelle Obama (person, name)',
      'Obama → Obama (person, name)',
      'Obama → Obama (person, name)',
    ]);
  });

  test('who acts on somebody is another', () => {
    const text = 'Mayor Peter Moe sat beside Paul Ruiz. The mayor spoke first. Then the mayor thanked him.';
    expect(mentionsOf(text).at(-1)).toBe('him → Paul Ruiz (person, pronoun)');
    const aim = 'Mayor Peter Moe sat beside Paul Ruiz. The mayor spoke first. Then the mayor tried to stop him.';
    expect(mentionsOf(aim).at(-1)).toBe('him → Paul Ruiz (person, pronoun)');
  });

  test('a shortened title is the office', () => {
    expect(mentionsOf('Gov. Ana Ruiz spoke on Monday. The governor smiled.').at(-1)).toBe(
      'The governor → Ana Ruiz (person, nominal)',
    );
    expect(mentionsOf('Sen. Ana Ruiz met Sen. Paul Moe on Monday. The senator smiled.')).toHaveLength(2);
  });

  test('a vice president is another than the president', () => {
    const text = 'President Ana Ruiz met Vice President Paul Moe. The vice president left. Then the president smiled.';
    expect(mentionsOf(text).slice(2)).toEqual([
      'The vice president → Paul Moe (person, nominal)',
      'the president → Ana Ruiz (person, nominal)',
    ]);
  });

  test('config comes before any guess', () => {
    const known: KnownEntity = {
      name: 'Project Larch',
      type: 'event',
      aliases: ['Larch'],
      country_code: 'SE',
      wikidata_id: 'Q1',
      distinct_from: [],
    };
    expect(mentionsOf('Work on Larch began in Sweden.', [known])[0]).toBe('Larch → Project Larch (event, name)');
  });
});

describe('references', () => {
  const references = (text: string): string[] => mentionsOf(text).filter((mention) => !mention.endsWith('name)'));

  test.each<[string, string, string[]]>([
    [
      'an apposition',
      'Olaf Scholz, the German chancellor, is in Rome.',
      ['the German chancellor → Olaf Scholz (person, nominal)'],
    ],
    [
      'a title taken up again',
      'Chancellor Olaf Scholz is in Rome. The chancellor will stay.',
      ['The chancellor → Olaf Scholz (person, nominal)'],
    ],
    [
      'a woman and a man',
      'Mary Smith met John Brown in Paris. She thanked him.',
      ['She → Mary Smith (person, pronoun)', 'him → John Brown (person, pronoun)'],
    ],
    [
      'a capital described',
      'Delegates flew to Beijing on Monday. They liked the Chinese capital.',
      ['the Chinese capital → Beijing (place, nominal)'],
    ],
    [
      'nobody is "he" in words of his own',
      'John Brown met Peter Smith in Paris. “He lied to us,” John Brown said.',
      ['He → Peter Smith (person, pronoun)'],
    ],
    [
      'a subject is none of those named after it',
      'John Brown met Peter Smith in Paris. He praised Brown.',
      ['He → Peter Smith (person, pronoun)'],
    ],
    [
      'whom "who" takes up',
      'John Brown drew the anger of Justice Peter Smith, who said he was lost.',
      ['he → Peter Smith (person, pronoun)'],
    ],
    [
      'who should do something',
      'John Brown was not shy about criticizing Peter Smith of Ohio, saying that he should resign.',
      ['he → Peter Smith (person, pronoun)'],
    ],
    [
      'who had done something (near miss)',
      'John Brown was not shy about criticizing Peter Smith of Ohio, saying that he had seen enough.',
      ['he → John Brown (person, pronoun)'],
    ],
    [
      'what the sentence says that it is about',
      'John Brown praised Norway. Norway is rich, he said. As for Japan, Brown said it cannot be trusted.',
      ['he → John Brown (person, pronoun)', 'it → Japan (place, pronoun)'],
    ],
    [
      'whose thing the clause tells about',
      'John Brown spoke for an hour. The figure comes from a study of one of Peter Smith’s plans, which he has since changed.',
      ['he → Peter Smith (person, pronoun)'],
    ],
    [
      'nobody named in the words says them',
      'John Brown spoke in Paris on Monday. “Peter Smith lied. Smith wrote the law,” he said.',
      ['he → John Brown (person, pronoun)'],
    ],
    [
      'no man where “she” stood for the same name twice',
      'Devlin Moe signed the law. She met ministers. She sold her boats. Now he owns a port.',
      [
        'She → Devlin Moe (person, pronoun)',
        'She → Devlin Moe (person, pronoun)',
        'her → Devlin Moe (person, pronoun)',
      ],
    ],
    ['the owner in its own clause', 'Russia is expanding its army.', ['its → Russia (place, pronoun)']],
    ['joined by "and"', 'Washington and its allies agreed.', ['its → Washington (place, pronoun)']],
    ['an owner that comes later', 'By its own account, Norway sells no arms.', ['its → Norway (place, pronoun)']],
  ])('%s', (_, text, expected) => expect(references(text)).toEqual(expected));

  test.each([
    ['"it" that stands for nothing', 'In Norway it is clear that prices will rise.'],
    ['a report', 'Norway, it is expected, will agree.'],
    ['the state of a party’s tag', 'A bill by John Brown (R-Texas) is late. It needs a vote.'],
    ['a person is no "it"', 'Mary Smith came. It rained.'],
    ['officials without a name', 'Norway and Japan met. Officials said they were glad.'],
    ['a description of someone not named', 'Mary Smith came. The senator left.'],
  ])('open: %s', (_, text) => expect(references(text)).toEqual([]));
});
