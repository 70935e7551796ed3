import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

const own = (text: string) => statementsOf(`Is it over? ${text}`).join(' ');

describe('what something is called', () => {
  it('is told', () => {
    expect(own('The minister called the sale “a disaster.”')).toContain('The sale was a disaster.');
  });

  it.each([
    ['where it is not called so', 'The minister did not call the sale “a disaster.”'],
    ['where somebody is called out', 'The minister called out the council for “a disaster.”'],
  ])('is no claim %s', (_, text) => {
    expect(own(text)).not.toMatch(/(?:was|is|were|are) (?:for )?a disaster/u);
  });
});

describe('what something appears', () => {
  it('is done to it where it is a participle', () => {
    expect(own('The envoy appeared visibly irritated by the long talks.')).not.toContain('irritates');
  });
});
