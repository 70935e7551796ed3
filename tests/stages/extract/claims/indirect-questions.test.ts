import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-text.ts';

const own = (text: string) => statementsOf(`Is it over? ${text}`);

describe('a question inside a sentence', () => {
  it.each([
    'The minister knows that the port has closed and how long the works will take.',
    'Anna Ruiz said again that the port had closed, and who had closed it.',
  ])('is no claim, nor a part of the one that it is joined to: %s', (text) => {
    expect(own(text)).toHaveLength(1);
    expect(own(text)[0]).toMatch(/^The port (?:has|had) closed\.$/u);
  });

  it('stays where it hangs on a noun', () => {
    expect(own('The sale raised doubts about the motive behind it and who had bought the ships.').join()).toContain(
      'who had bought the ships',
    );
  });
});

describe('what somebody understands', () => {
  it('is no claim where it is a reason asked for', () => {
    expect(own('Anna Ruiz said again that she understands why the crews distrust the port.').join()).not.toMatch(
      /Why/u,
    );
  });
});

describe('what stands between a saying and its "that"', () => {
  it.each(['Moe said simply that the port had closed.', 'Moe said, for example, that the port had closed.'])(
    'is no part of what was said: %s',
    (text) => {
      expect(own(text)).toEqual(['The port had closed.']);
    },
  );

  it('leaves an opening phrase that belongs to it', () => {
    expect(own('Moe said that in May the port had closed.')).toEqual(['In May the port had closed.']);
  });
});

describe('a clause that the content itself leaves open', () => {
  it.each([
    ['Anna Ruiz expressed no concern that the sale would delay the ships.', 'The sale would delay'],
    ['Anna Ruiz said she had no reason to believe the port had closed.', 'The port had closed.'],
  ])('is no claim: %s', (text, statement) => {
    expect(own(text).join()).not.toContain(statement);
  });

  it('is one where a noun of saying holds it', () => {
    expect(own('Anna Ruiz raised concerns that the sale would delay the ships.')).toContain(
      'The sale would delay the ships.',
    );
  });
});
