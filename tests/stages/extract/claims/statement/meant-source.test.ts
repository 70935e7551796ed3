import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('the source that a pronoun in other words means', () => {
  it.each([
    ['Officials in Oslo said they would close the port.', 'Officials in Oslo would close the port.'],
    ['The gun lobby said it had no influence on the report.', 'The gun lobby had no influence on the report.'],
    ['The builder and star said he would run for mayor.', 'The builder and star would run for mayor.'],
    ['Ms. Ruiz and Mr. Moe said they would close the port.', 'Ms. Ruiz and Mr. Moe would close the port.'],
    ['The bill is backed by many families who say they still seek justice.', 'Many families still seek justice.'],
    ['Officials in Oslo said the port had ruined them.', 'The port had ruined officials in Oslo.'],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)).toContain(statement);
  });

  it('is not what it calls something', () => {
    expect(statementsOf('Officials were vague about the parcels, calling them simply bombs.')).not.toContain(
      'Officials are simply bombs.',
    );
  });

  it('is nobody in words of the source’s own', () => {
    expect(statementsOf('“She sold the boats,” Anna Ruiz said.')).not.toContain('Anna Ruiz sold the boats.');
  });
});
