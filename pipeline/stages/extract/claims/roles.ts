/** Who and what a claim is about: subject, predicate, object, their words for grouping, and the entities in them. */
import { type Span, trimSpan } from '../../../core/span.ts';
import type { Token } from '../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  childrenOf,
  isRelation,
  relationTest,
  subtreeOf,
} from '../../../language/tree.ts';
import type { ClaimMention } from '../../contract.ts';
import type { ClaimContext } from './claim-context.ts';
import { hasCopula, ownSubject } from './clause.ts';
import type { WordedClause } from './clause-words.ts';
import { inReadingOrder } from './reading-order.ts';

/** The columns that `roles` fills. */
type Roles = Pick<
  ClaimMention,
  'subject_text' | 'subject_entity' | 'predicate' | 'object_text' | 'entities' | 'subject_terms' | 'object_terms'
>;

const CONTENT_TAGS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** What hangs on a noun or adjective after "be" and is no part of it. */
const isNoPart = relationTest(
  ...['nsubj', 'cop', 'aux', 'punct', 'cc', 'mark', 'advcl', 'parataxis', 'conj', 'expl', 'csubj'],
);
const OBJECTS = ['obj', 'iobj', 'xcomp', 'ccomp'] as const;

/** Reads the roles of one claim. */
export function readRoles(context: ClaimContext, worded: WordedClause): Roles {
  const { document } = context;
  const { clause, predicate } = worded;
  const subject = subjectOf(context, worded);
  const object = objectOf(context, worded);
  const rest = predicate.filter((token) => token !== clause.head && !subject.includes(token));
  const complement = hasCopula(document, clause.head) || clause.frame === 'nominal' ? [clause.head] : [];
  const subjectHead = clause.subject ?? ownSubject(document, clause.head);
  return {
    subject_text: textOf(context, subject),
    subject_entity: entityOfHead(context, subject, subjectHead),
    predicate: predicateOf(context, worded),
    object_text: textOf(context, object),
    entities: entitiesOf(context, subject, object, [...rest, ...worded.shared]),
    subject_terms: termsOf(context, subject),
    object_terms: termsOf(context, inReadingOrder([...rest, ...complement, ...worded.shared])),
  };
}

function subjectOf({ document }: ClaimContext, { clause, subject, predicate }: WordedClause): Token[] {
  if (clause.subject !== null) return [...subject];
  const own = ownSubject(document, clause.head);
  const head =
    own !== null && isRelation(own.deprel, 'expl') ? (childByDeprel(document, clause.head, 'nsubj') ?? own) : own;
  const phrase = head === null ? [] : subtreeOf(document, head).filter((token) => predicate.includes(token));
  return phrase.length === 0 && clause.frame === 'finite' ? leadingPhrase(predicate) : phrase;
}

/** "Iron, a metal, is sold", where the tree shows no subject: the noun phrase that the clause begins with. */
function leadingPhrase(predicate: readonly Token[]): Token[] {
  const end = predicate.findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT');
  const phrase = predicate.slice(0, Math.max(end, 0));
  const isNominal = phrase.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON');
  return isNominal && phrase[0]?.upos !== 'ADP' ? phrase : [];
}

function objectOf({ document }: ClaimContext, { clause, predicate, shared }: WordedClause): Token[] {
  const { head } = clause;
  if (hasCopula(document, head) || clause.frame === 'nominal') {
    const isOutside = (token: Token) => token.head === head.index && isNoPart(token.deprel);
    return subtreeOf(document, head, isOutside).filter((token) => predicate.includes(token));
  }
  const object =
    childByDeprel(document, head, ...OBJECTS) ??
    childrenByDeprel(document, head, 'obl').find((token) => token.index > head.index);
  if (object === undefined) return [...shared];
  return subtreeOf(document, object).filter((token) => predicate.includes(token));
}

/** `supply`, `step up`, `be source`. */
function predicateOf({ document }: ClaimContext, { clause }: WordedClause): string {
  const { head } = clause;
  if (hasCopula(document, head) || clause.frame === 'nominal') return `be ${head.lemma}`;
  const particle = childByDeprel(document, head, 'compound:prt');
  return particle === undefined ? head.lemma : `${head.lemma} ${particle.lemma}`;
}

/** The words from the first to the last where they stand together, else the first run. */
function textOf({ document }: ClaimContext, tokens: readonly Token[]): string | null {
  const first = tokens[0];
  if (first === undefined) return null;
  let end = first.end;
  let last = first.index;
  for (const token of tokens) {
    if (token.index > last + 1) break;
    end = token.end;
    last = token.index;
  }
  const span: Span | null = trimSpan(document.text, { start: first.start, end });
  return span === null ? null : document.text.slice(span.start, span.end);
}

/** The named thing that the subject's head means, not one that only describes it. */
function entityOfHead({ mentionOver }: ClaimContext, subject: readonly Token[], head: Token | null): number | null {
  if (head === null || !subject.includes(head)) return null;
  return mentionOver.get(head.index)?.mention.entity ?? null;
}

function entitiesOf(
  { mentionOver }: ClaimContext,
  subject: readonly Token[],
  object: readonly Token[],
  rest: readonly Token[],
): ClaimMention['entities'] {
  const roles = new Map<number, 'subject' | 'object' | 'other'>();
  const note = (tokens: readonly Token[], role: 'subject' | 'object' | 'other') => {
    for (const token of tokens) {
      const entity = mentionOver.get(token.index)?.mention.entity;
      if (entity !== undefined && !roles.has(entity)) roles.set(entity, role);
    }
  };
  note(subject, 'subject');
  note(object, 'object');
  note(rest, 'other');
  return [...roles].map(([entity, role]) => ({ entity, role }));
}

/** Lemmas of content words in reading order, a name once and as the entity is called. */
function termsOf({ document, mentionOver, found }: ClaimContext, tokens: readonly Token[]): string[] {
  const terms: string[] = [];
  for (const token of tokens) {
    const over = mentionOver.get(token.index);
    const term =
      over !== undefined
        ? found.entities[over.mention.entity]!.name
        : CONTENT_TAGS.has(token.upos)
          ? token.lemma.toLowerCase()
          : null;
    if (term !== null && !terms.includes(term)) terms.push(term);
  }
  return terms.length > 0
    ? terms
    : tokens
        .filter((token) => token.upos === 'PRON' && childrenOf(document, token).length === 0)
        .map((token) => token.lemma);
}
