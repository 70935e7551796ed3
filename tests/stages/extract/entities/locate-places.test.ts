import { expect, test } from 'vitest';
import { findNames } from '../../../../pipeline/language/names/find-names.ts';
import { locatePlaces } from '../../../../pipeline/stages/extract/entities/locate-places.ts';
import { sketchDocument } from '../../../language/names/sketch-document.ts';

const countries = (pattern: string): (string | null | undefined)[] => {
  const document = sketchDocument(pattern);
  return locatePlaces(document, findNames(document)).map(({ entry }) => entry?.country);
};

test.each<[string, string, (string | null)[]]>([
  ['a town and a state', 'people met/VERB in/ADP Alexandria , Va. later/ADV that/DET day', ['US', 'US']],
  ['a town and its country', 'people met/VERB in/ADP Alexandria , Egypt later/ADV that/DET day', ['EG', 'EG']],
  [
    'a list of places',
    'people met/VERB in/ADP Cairo , Texas and/CCONJ Rome later/ADV that/DET day',
    ['EG', 'US', 'IT'],
  ],
  [
    'an organ of another country',
    'people of/ADP Brazil heard/VERB the/DET Supreme Court later/ADV that/DET day',
    ['BR', 'BR'],
  ],
  [
    'an organ of the United States',
    'people of/ADP Brazil and/CCONJ Ohio heard/VERB the/DET Supreme Court that/DET day',
    ['BR', 'US', 'US'],
  ],
  ['Georgia among states', 'people met/VERB in/ADP Georgia and/CCONJ Ohio later/ADV that/DET day', ['US', 'US']],
  ['Georgia in the Caucasus', 'people met/VERB in/ADP Georgia and/CCONJ Armenia later/ADV that/DET day', ['GE', 'AM']],
])('%s', (_, pattern, expected) => expect(countries(pattern)).toEqual(expected));
