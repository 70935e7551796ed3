import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-text.ts';

describe('“we” and “our” of a whole country', () => {
  it.each([
    [
      'what only a country has',
      '“Our broken immigration system must change,” Senator Ana Ruiz said.',
      "The country's broken immigration system must change.",
    ],
    [
      'what a kind makes the country’s',
      '“Our national security comes first,” Senator Ana Ruiz said.',
      "The country's national security comes first.",
    ],
    ['the speaker’s own', '“Our ferries come first,” Senator Ana Ruiz said.', "Ana Ruiz's ferries come first."],
    ['a nation that “we” are', '“We are a nation of laws,” Senator Ana Ruiz said.', 'The country is a nation of laws.'],
    ['“we as a nation”', '“We as a country are losing time,” Senator Ana Ruiz said.', 'The country is losing time.'],
    [
      '“we” beside “our” of a country',
      '“We are seeing attacks on our democracy,” Senator Ana Ruiz said.',
      "The country is seeing attacks on the country's democracy.",
    ],
    [
      'those who act with the speaker',
      '“We are losing time,” Senator Ana Ruiz said.',
      'Ana Ruiz and others are losing time.',
    ],
    [
      'a duty towards the country',
      '“We must never let the floods return to America,” Senator Ana Ruiz said.',
      'The country must never let the floods return to America.',
    ],
    [
      'a duty of a party',
      '“We must tell the Senate what America wants,” Senator Ana Ruiz said.',
      'Ana Ruiz and others must tell the Senate what America wants.',
    ],
    [
      'whom the world laughs at',
      '“The world laughs at us,” Senator Ana Ruiz said.',
      'The world laughs at the country.',
    ],
    [
      'people in general',
      '“The plan would end trade as we know it,” Senator Ana Ruiz said.',
      'The plan would end trade as we know it.',
    ],
    [
      '“those of us”',
      '“The vote hurts those of us who stayed,” Senator Ana Ruiz said.',
      'The vote hurts those who stayed.',
    ],
  ])('%s', (_, text, expected) => expect(statementsOf(text)).toContain(expected));
});
