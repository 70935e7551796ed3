/** Times of saying: when somebody says, shows or publishes a figure is no period of what it measures. */
import type { Document, Token } from '../../../language/document.ts';
import type { TimeExpression } from '../../../language/time/time-expression.ts';
import { childByDeprel, isRelation, pathToRoot } from '../../../language/tree.ts';
import type { Candidate, FigureSentence } from './candidate.ts';

/** Verbs of reporting: a time beside them is when something was said. */
const REPORTING = new Set(
  'say tell show report announce add state disclose reveal warn claim note estimate write declare inform publish explain speak release'.split(
    ' ',
  ),
);

/** Verbs of reporting whose object is given out on that day: "released 30 letters on Friday". */
const PUBLISHING = new Set(['release', 'publish']);

/** "according to two officials": who says so has no time of what is said. */
export function isSource({ tokens }: Document, { noun, firstToken }: Candidate): boolean {
  return (
    noun !== null && tokens[firstToken - 1]?.form === 'to' && /^according$/iu.test(tokens[firstToken - 2]?.form ?? '')
  );
}

/** "said on Friday", "told reporters last week": a verb of reporting right before. */
export function isOfReporting(document: Document, first: number, token: Token): boolean {
  for (let index = token.index - 1; index >= first && index >= token.index - 4; index--) {
    const before = document.tokens[index]!;
    if (before.xpos.startsWith('VB') && REPORTING.has(before.lemma.toLowerCase())) return true;
    if (before.form === ',' || before.upos === 'SCONJ') return false;
  }
  return false;
}

/** "At a rally on 3 May he said that 30 ships …": the day of a verb of reporting, unless the figure is part of what it reports as its own ("reported sales of $5m in 2022"). */
export function isOfSaying(
  { document }: FigureSentence,
  candidate: Candidate,
  time: TimeExpression,
  token: Token,
): boolean {
  const path = [token, ...pathToRoot(document, token)];
  const at = path.findIndex(({ upos }) => upos === 'VERB');
  const verb = path[at];
  if (verb === undefined || verb === candidate.head || !REPORTING.has(verb.lemma.toLowerCase())) return false;
  if (at === 0 || !isRelation(path[at - 1]!.deprel, 'obl', 'advmod') || isAfterThat(document, verb, token))
    return false;
  if (childByDeprel(document, verb, 'compound:prt') !== undefined) return false;
  if (PUBLISHING.has(verb.lemma) && candidate.head.head === verb.index && candidate.head.deprel === 'obj') return false;
  if (time.unit === 'day') return true;
  for (let below: Token = candidate.head; below.head >= 0; below = document.tokens[below.head]!) {
    if (below.head === verb.index) return isRelation(below.deprel, 'ccomp', 'parataxis');
  }
  return true;
}

/** "…, according to a report issued last month": the source's time. */
export function isOfNamedSource({ tokens }: Document, { endToken }: Candidate, time: Token): boolean {
  for (let index = endToken; index < time.index; index++) if (tokens[index]!.form === 'according') return true;
  return false;
}

/** "Two officials said that in 2023 …": what is said has its time, the sayers do not. */
export function isBelowContent({ document }: FigureSentence, candidate: Candidate, time: Token): boolean {
  if (candidate.noun === null || time.index < candidate.endToken) return false;
  for (let index = candidate.endToken; index < time.index; index++) {
    const token = document.tokens[index]!;
    if (token.form.toLowerCase() === 'that' && (token.upos === 'SCONJ' || isRelation(token.deprel, 'mark')))
      return true;
  }
  return false;
}

/** "said that in May …": what is said begins before the time. */
export function isAfterThat({ tokens }: Document, verb: Token, time: Token): boolean {
  for (let index = verb.index + 1; index < time.index; index++) if (tokens[index]!.form === 'that') return true;
  return false;
}
