import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('an adverb that places a statement after another', () => {
  it.each([
    ['Then the council imposed a curfew.', 'The council imposed a curfew.'],
    ['Shortly afterward, Anna Ruiz sold the boats.', 'Anna Ruiz sold the boats.'],
    ['Then the council can impose a curfew.', 'Then the council can impose a curfew.'],
    ['Later that day Anna Ruiz sold the boats.', 'Later that day Anna Ruiz sold the boats.'],
  ])('%s', (text, statement) => {
    expect(statementsOf(`The port is open. ${text}`)).toContain(statement);
  });
});
