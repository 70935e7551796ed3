/** Words of a content that the tree hangs on something else: they go to the clause that they go on with. */
import type { Document, Token } from '../../../language/document.ts';
import { isRelation, leftmostOf, subtreeOf } from '../../../language/tree.ts';
import { type ClaimContext, contentTokens } from './claim-context.ts';
import { ownSubject, wordBefore } from './clause.ts';
import type { WordedClause } from './clause-words.ts';
import type { SentenceClauses } from './find-clauses.ts';
import { opensAside } from './rules/opens-aside.ts';

/** "It was the source, they said, [of 70% of the tools]": what the tree hangs on the saying though it goes on with the clause. */
export function resumedWords(
  { document, speechAt, conditionAt }: ClaimContext,
  { sayings, cuts, stated }: SentenceClauses,
  { clause }: WordedClause,
): Token[] {
  const following = sayings.find(({ index }) => index > clause.head.index);
  if (following === undefined || !isRelation(following.deprel, 'parataxis', 'conj')) return [];
  if (stated.some(({ head }) => head.index > clause.head.index && head.index < following.index)) return [];
  return following.children
    .map((index) => document.tokens[index]!)
    .filter((child) => child.index > following.index && isRelation(child.deprel, 'obl', 'nmod', 'advcl', 'ccomp'))
    .filter(
      (child) =>
        child.xpos !== 'VBG' && isAfterComma(document, child) && !cuts.has(child.index) && opensAside(document, child),
    )
    .flatMap((child) => subtreeOf(document, child, (token) => cuts.has(token.index)))
    .filter((token) => speechAt(token).length === 0 && !conditionAt.has(token.index));
}

function isAfterComma(document: Document, head: Token): boolean {
  const first = leftmostOf(document, head);
  return first.form === ',' || wordBefore(document, first)?.form === ',';
}

/** Words of the clause's content from its beginning to the next clause; from the content's where the clause has no subject yet. */
export function looseWords(
  context: ClaimContext,
  { sentence, cuts, sayings, stated }: SentenceClauses,
  worded: WordedClause,
  end: number,
): Token[] {
  const { attribution, predicate, clause } = worded;
  const first = predicate[0]?.index;
  if (attribution === null || first === undefined) return [];
  const start = clause.frame === 'finite' && ownSubject(context.document, clause.head) === null ? -1 : first;
  const heads = new Set(stated.map(({ head }) => head));
  return contentTokens(context, attribution, sentence).filter(
    (token) =>
      token.index > start &&
      token.index < end &&
      context.speechAt(token).length === 0 &&
      !cuts.has(token.index) &&
      !isUnderSaying(context.document, token, sayings, heads),
  );
}

/** "Debate was closed, but [the report] calls [on] both to leave": words of a saying inside the content that is no claim. */
function isUnderSaying(
  document: Document,
  token: Token,
  sayings: readonly Token[],
  stated: ReadonlySet<Token>,
): boolean {
  if (sayings.length === 0) return false;
  for (let above: Token | undefined = token; above !== undefined && !stated.has(above); ) {
    if (sayings.includes(above)) return above.deprel === 'conj';
    above = document.tokens[above.head];
  }
  return false;
}

/** "[Of the ore], half comes from Peru", where the tree hangs the phrase that opens the content on the saying. */
export function frontedWords(
  context: ClaimContext,
  { sentence, cuts }: SentenceClauses,
  { attribution, predicate, clause }: WordedClause,
): Token[] {
  const first = predicate[0];
  if (attribution === null || first === undefined || clause.rule !== 'claims/content') return [];
  const before = contentTokens(context, attribution, sentence).filter((token) => token.index < first.index);
  const opener = before.find((token) => token.upos !== 'PUNCT');
  if (opener?.upos !== 'ADP' || !isRelation(opener.deprel, 'case') || before[before.length - 1]?.form !== ',')
    return [];
  const isWhole = before.every(
    (token, at) => token.index === before[0]!.index + at && context.speechAt(token).length === 0,
  );
  return isWhole && first.index === before[0]!.index + before.length
    ? before.filter((token) => !cuts.has(token.index))
    : [];
}
