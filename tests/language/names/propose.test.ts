import { describe, expect, test } from 'vitest';
import { findNames } from '../../../pipeline/language/names/find-names.ts';
import { sketchDocument } from './sketch-document.ts';

const found = (pattern: string): string[] => {
  const document = sketchDocument(pattern);
  return findNames(document).map(({ start, end, type }) => `${document.text.slice(start, end)}/${type}`);
};

describe('makes and models', () => {
  test.each<[string, string, string[]]>([
    ['an aircraft', 'they/PRON bought ten F-16 jets that/DET year', ['F-16/product']],
    ['a maker with a number', 'they/PRON bought a/DET Boeing 737/NUM that/DET year', ['Boeing 737/product']],
    ['a number with a name', 'they/PRON flew/VERB the/DET 737/NUM MAX that/DET year', ['737 MAX/product']],
    ['a quarter is none', 'prices rose/VERB in/ADP Q3 that/DET year', []],
    ['a group of states is none', 'leaders of/ADP the/DET G20 met/VERB that/DET year', ['G20/organization']],
    ['a disease is none', 'deaths from/ADP COVID-19 rose/VERB that/DET year', []],
  ])('%s', (_, pattern, names) => expect(found(pattern)).toEqual(names));
});

describe('names that only capitals tell', () => {
  test.each<[string, string, string[]]>([
    ['a law', 'it/PRON breaks/VERB the/DET Digital/ADJ Markets Act says/VERB someone', ['Digital Markets Act/law']],
    [
      'a place after a preposition',
      'it/PRON struck/VERB near/ADP Larchville early/ADV that/DET day',
      ['Larchville/place'],
    ],
    [
      'a place that goes on as something else',
      'it/PRON struck/VERB near/ADP Larchville street early/ADV that/DET day',
      [],
    ],
    ['a month', 'it/PRON struck/VERB in/ADP March early/ADV that/DET day', []],
    ['a title', 'it/PRON struck/VERB near/ADP President early/ADV that/DET day', []],
  ])('%s', (_, pattern, names) => expect(found(pattern)).toEqual(names));
});
