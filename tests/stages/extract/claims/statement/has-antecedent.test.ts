import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('what a pronoun stands for in its own statement', () => {
  it.each([
    'The staff of the port were in a place where they were safe.',
    'The ex-mayor did not like what he saw in the port.',
    'Both of the ships sank in June.',
  ])('is there: %s', (text) => {
    expect(statementsOf(`Is it over? ${text}`)).toContain(text);
  });

  it.each([
    'Anna Ruiz bought it from the council.',
    'The poll in May had him ahead of the mayor by six points.',
    'Anna Ruiz became the face of it.',
    'Neither was hit by the storm.',
    'Mr. Ruiz raised questions about it.',
    'The council passed it in June.',
    'A staff member sold it in June.',
    'Somebody tried to stop him in June.',
  ])('is not there: %s', (text) => {
    expect(statementsOf(`Is it over? ${text}`)).toContain(`${text} ?`);
  });

  it('is not who is asked to act on it', () => {
    const statements = statementsOf('Anna Ruiz read the plan. The council was calling for the harbor to release it.');
    expect(statements).not.toContain('The harbor should release it.');
  });

  it('is what is sold to replace it', () => {
    expect(statementsOf('Anna Ruiz sold the boat to replace it.')).toContain('Anna Ruiz sold the boat to replace it.');
  });
});
