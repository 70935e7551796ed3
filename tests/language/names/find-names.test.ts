import { describe, expect, test } from 'vitest';
import { findNames } from '../../../pipeline/language/names/find-names.ts';
import { sketchDocument } from './sketch-document.ts';

const found = (pattern: string): string[] => {
  const document = sketchDocument(pattern);
  return findNames(document).map(({ start, end, type }) => `${document.text.slice(start, end)}/${type}`);
};

describe('findNames', () => {
  test.each<[string, string, string[]]>([
    [
      'a title is no part of a name',
      'Yesterday/NOUN [person Chancellor Olaf Scholz] flew/VERB home',
      ['Olaf Scholz/person'],
    ],
    [
      'an office with its field',
      'yesterday [organization Treasury Secretary Janet Yellen] spoke/VERB',
      ['Treasury/organization', 'Janet Yellen/person'],
    ],
    [
      'a country before an office',
      'yesterday [organization US Treasury] Secretary Janet Yellen spoke/VERB',
      ['US/place', 'Treasury/organization', 'Janet Yellen/person'],
    ],
    ['two halves of one person', 'then/ADV [person Xi] [person Jinping] spoke/VERB', ['Xi Jinping/person']],
    [
      'names that a conjunction joins',
      'leaders of/ADP [organization Philippines and/CCONJ Japan] met/VERB',
      ['Philippines/place', 'Japan/place'],
    ],
    [
      'a company by its last words',
      'parts from/ADP Wuhan Tongsheng Technology Co Ltd arrived/VERB',
      ['Wuhan Tongsheng Technology Co Ltd/organization'],
    ],
    [
      'a ministry by its opening',
      'later officials from the/DET Ministry of/ADP Foreign/ADJ Affairs said/VERB little more',
      ['Ministry of Foreign Affairs/organization'],
    ],
    [
      'fields joined by "and"',
      'later officials from the/DET Department of/ADP Arts and/CCONJ Crafts said/VERB little more',
      ['Department of Arts and Crafts/organization'],
    ],
    [
      'two institutes joined by "and"',
      'later people from the/DET Institute of/ADP Optics and/CCONJ Varo Technology said/VERB little more',
      ['Institute of Optics/organization', 'Varo Technology/organization'],
    ],
    [
      'members of a party in a chamber',
      'then/ADV [organization House Democrats] left/VERB',
      ['House/organization', 'Democrats/group'],
    ],
    [
      'a party whose name ends in its members',
      'then/ADV the [organization Scottish Conservatives] left/VERB',
      ['Scottish Conservatives/organization'],
    ],
    [
      'a party with "and" in its name',
      'then/ADV the [organization Social Democratic and/CCONJ Labour Party] left/VERB',
      ['Social Democratic and Labour Party/organization'],
    ],
    [
      'a party of a state',
      'then/ADV the [organization Farmers Party of/ADP New York State] left/VERB',
      ['Farmers Party of New York State/organization'],
    ],
    [
      'an event that begins with a year',
      'since/ADP the [event 1999 Scottish Parliament election/NOUN] little changed/VERB',
      ['1999 Scottish Parliament election/event'],
    ],
    ['a Sunday paper', 'the/DET [organization Sunday Herald] wrote/VERB', ['Sunday Herald/organization']],
    [
      'a given name that is a word too',
      'the/DET [organization Christian Aid] said/VERB',
      ['Christian Aid/organization'],
    ],
    [
      'a given name nobody lists first',
      'then/ADV [person Tota Roy Choudhary] spoke/VERB',
      ['Tota Roy Choudhary/person'],
    ],
    ['a place that holds a given name', 'in/ADP [place Santa Barbara] it rained/VERB', ['Santa Barbara/place']],
    [
      'a dash between two names',
      '[organization WASHINGTON ―/PUNCT FBI] agents left/VERB',
      ['WASHINGTON/place', 'FBI/organization'],
    ],
    ['a surname that opens the sentence', '[person Ostrand] told/VERB the/DET council', ['Ostrand/person']],
    ['an adjective before a plain noun', 'a/DET visit to/ADP Great/ADJ Service was/AUX fun', []],
    ['a state that is gone', 'the/DET [organization Soviet Union] fell/VERB', ['Soviet Union/place']],
    ['a state after a party letter', 'senator ( [person D-Calif.] ) left/VERB', ['Calif./place']],
    ['a name inside a word', 'much anti-China talk', ['China/place']],
    [
      'a surname that is a place',
      'the/DET author [person Michael Jordan] said/VERB Jordan left/VERB',
      ['Michael Jordan/person', 'Jordan/person'],
    ],
    ['days are no names', 'on/ADP [place Friday] they/PRON left/VERB', []],
    ['a common word made capital by its place', '[person Wheat/NOUN] is/AUX dear/ADJ', []],
    ['what is a person’s has no name of its own', 'the/DET [organization Smith Administration] said/VERB', []],
    ['an acronym', 'the/DET OWXQ said/VERB', ['OWXQ/organization']],
    ['an acronym of everyday use', 'the/DET CEO said/VERB', []],
  ])('%s', (_, pattern, names) => expect(found(pattern)).toEqual(names));

  test('a name of 300 words is none', () => {
    const words = Array.from({ length: 300 }, (_, at) => `Word${at}`).join(' ');
    expect(found(`the/DET [organization ${words}] said/VERB`)).toEqual([]);
  });

  test('all capitals and none', () => {
    expect(found('CHINA HELPS RUSSIA')).toEqual(['CHINA/place', 'RUSSIA/place']);
    expect(found('china helps russia')).toEqual(['china/place', 'russia/place']);
  });

  test('known names win over all others', () => {
    const document = sketchDocument('the/DET [person China Daily] said/VERB');
    const known = {
      firstToken: 1,
      endToken: 2,
      start: 4,
      end: 9,
      type: 'product' as const,
      rule: 'name/known',
      entry: null,
    };
    expect(findNames(document, [known])[0]).toMatchObject({ start: 4, end: 9, type: 'product' });
  });
});
