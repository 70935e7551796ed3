import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pastForm,
  pastParticiple,
  presentForm,
  presentParticiple,
} from '../../../pipeline/language/inflect/verb-forms.ts';

const FORMS = [
  ['supply', 'supplies', 'supplied', 'supplied', 'supplying'],
  ['play', 'plays', 'played', 'played', 'playing'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
  ['make', 'makes', 'made', 'made', 'making'],
  ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
  ['help', 'helps', 'helped', 'helped', 'helping'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['prefer', 'prefers', 'preferred', 'preferred', 'preferring'],
  ['lie', 'lies', 'lay', 'lain', 'lying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
  ['push', 'pushes', 'pushed', 'pushed', 'pushing'],
  ['reach', 'reaches', 'reached', 'reached', 'reaching'],
  ['have', 'has', 'had', 'had', 'having'],
  ['be', 'is', 'was', 'been', 'being'],
  ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
  ['mean', 'means', 'meant', 'meant', 'meaning'],
  ['leak', 'leaks', 'leaked', 'leaked', 'leaking'],
  ['quit', 'quits', 'quit', 'quit', 'quitting'],
] as const;

describe('verb forms', () => {
  it.each(FORMS)('%s', (base, present, past, participle, progressive) => {
    expect([presentForm(base, 'singular'), pastForm(base, 'singular'), pastParticiple(base)]).toEqual([
      present,
      past,
      participle,
    ]);
    expect(presentParticiple(base)).toBe(progressive);
  });

  it('agrees with a plural subject', () => {
    expect([presentForm('be', 'plural'), pastForm('be', 'plural'), presentForm('supply', 'plural')]).toEqual([
      'are',
      'were',
      'supply',
    ]);
  });

  it('keeps the first letters of any regular verb', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-df-hj-np-tv-z]{2}ain$/u), (base) => {
        expect(pastForm(base, 'plural')).toBe(`${base}ed`);
        expect(presentParticiple(base)).toBe(`${base}ing`);
      }),
    );
  });
});
