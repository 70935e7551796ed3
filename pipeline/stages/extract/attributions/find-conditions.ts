/** Finds the terms that a source set: on condition of anonymity. */
import type { Span } from '../../../core/span.ts';

/** Longer sentences are looked at up to here. */
const LONGEST_SENTENCE = 2000;

const ANONYMITY = `(?:strict )?(?:condition|terms?|promise|guarantee|basis|grounds)`;
const IDENTIFY = `(?:named|identified|quoted|cited)`;

/**
 * - A senior official, talking to reporters on condition of anonymity, called …
 *                                           ^^^^^^^^^^^^^^^^^^^^^^^^^
 * - Speaking anonymously, they disclosed …
 *   ^^^^^^^^^^^^^^^^^^^^
 * - an aide who asked not to be named
 *               ^^^^^^^^^^^^^^^^^^^^^
 */
const CONDITION = new RegExp(
  [
    String.raw`\b(?:on|under) (?:the )?${ANONYMITY} (?:of (?:strict )?(?:anonymity|background)|that (?:he|she|they|it|his|her|their)[^.;,]{3,60}(?:${IDENTIFY}|used|public))`,
    String.raw`\b(?:speaking|spoke|speak|spoken|talking|talked|granted) (?:anonymously|anonymity|on background|off the record)`,
    String.raw`\b(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)?|want(?:ed|s|ing)?|wish(?:ed|es|ing)?|prefer(?:red|s|ring)?) (?:for )?(?:to remain anonymous|to stay anonymous|anonymity|not to be ${IDENTIFY}(?: by name| publicly)?|(?:that )?(?:his|her|their|its) names? not be (?:used|published|printed|disclosed))`,
    String.raw`\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to be (?:named|identified)(?: by name| publicly)?`,
    String.raw`\b(?:was|were|is|are|been) not (?:authori[sz]ed|permitted|allowed) to (?:speak|talk|comment|discuss)[^.;,]{0,60}`,
    String.raw`\b(?:anonymously|on background|off the record)\b`,
  ].join('|'),
  'iu',
);

/** Each condition holds one of these. */
const SIGNS = [
  ...['anonym', 'background', 'off the record', 'not to be ', 'not be ', 'to be named', 'to be identified', 'authori'],
  ...['permitted to', 'allowed to', 'condition that', 'term that', 'terms that', 'promise that', 'guarantee that'],
  ...['basis that', 'grounds that'],
];

/** False where the text holds no condition for sure; quick. */
export function mayHoldCondition(text: string): boolean {
  const lower = text.toLowerCase();
  return SIGNS.some((sign) => lower.includes(sign));
}

/** The first condition in a stretch of text, or null. Every part of the pattern is bounded. */
export function findCondition(text: string, within: Span): Span | null {
  const match = CONDITION.exec(text.slice(within.start, Math.min(within.end, within.start + LONGEST_SENTENCE)));
  if (!match) return null;
  const start = within.start + match.index;
  return { start, end: start + match[0].trimEnd().length };
}
