/**
 * The source in place of the pronoun that opens what it said in other words.
 *
 *     Officials said they would leave.              → Officials would leave.
 *     Women who said they left …                    → Women left.
 *     The builder and star said he would run.       → The builder and star would run.
 *     Ms. Ruiz and Mr. Moe said they would run.     → Ms. Ruiz and Mr. Moe would run.
 * Not: in words of the source's own (“She left,” Ms. Ruiz said), where nobody is "she".
 */
import type { Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { childByDeprel, isRelation } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import { type ClaimContext, isInOwnWords } from '../claim-context.ts';
import { shortPhrase } from './find-antecedent.ts';
import { describedSource, entityOfSource, sourceHead } from './find-speaker.ts';
import { isDummy } from './is-dummy.ts';

/** The name or description of the source; null where the pronoun does not agree with it. */
export function meantSource(context: ClaimContext, pronoun: Token | null, attribution: number | null): string | null {
  if (pronoun?.upos !== 'PRON' || attribution === null) return null;
  const head = sourceHead(context, attribution);
  const { source_kind } = context.found.attributions[attribution]!;
  const entity = entityOfSource(context, attribution);
  if (head === null || isInOwnWords(context, attribution) || isDummy(context, pronoun)) return null;
  const isMany = agreementOf(context.document, head) === 'plural' && !isOnePerson(context, head);
  if (head.xpos === 'WP') return whoIsMeant(context, pronoun, head);
  if (entity !== null && isMany) return isJoint(context, head, pronoun) ? describedSource(context, attribution) : null;
  if (entity !== null) return sourceName(context, pronoun, entity);
  const isPerson = typeOfNoun(head.lemma) === 'person';
  const isThing =
    !isPerson && (SPEAKING_THINGS.has(head.lemma) || (source_kind !== 'person' && source_kind !== 'unnamed'));
  const wanted = isMany ? /^(?:they|them|their)$/iu : isThing ? /^(?:it|its)$/iu : /^(?:he|she|his|her)$/iu;
  return wanted.test(pronoun.form) ? describedSource(context, attribution) : null;
}

/** "Ms. Ruiz [and] Mr. Moe said they …": several names joined. */
function isJoint({ document }: ClaimContext, head: Token, { form, deprel }: Token): boolean {
  return /^they$/iu.test(form) && isRelation(deprel, 'nsubj') && childByDeprel(document, head, 'conj') !== undefined;
}

/** "The builder and star said he …": two nouns under one article. */
function isOnePerson({ document }: ClaimContext, head: Token): boolean {
  const other = childByDeprel(document, head, 'conj');
  return head.xpos === 'NN' && other?.xpos === 'NN' && childByDeprel(document, other, 'det') === undefined;
}

/** "The [women] who say they left": where they are many. */
function whoIsMeant(context: ClaimContext, pronoun: Token, { head }: Token): string | null {
  const { tokens, text } = context.document;
  const verb = tokens[head];
  const noun = verb === undefined || !isRelation(verb.deprel, 'acl') ? undefined : tokens[verb.head];
  if (noun?.xpos !== 'NNS' || !/^the(?:y|m|ir)$/iu.test(pronoun.form)) return null;
  const phrase = shortPhrase(context, noun);
  const last = phrase?.[phrase.length - 1];
  return phrase === null || last === undefined ? null : text.slice(phrase[0]!.start, last.end).replace(/\s+/gu, ' ');
}

/** Things that speak for many. Lemmas. */
const SPEAKING_THINGS = new Set(
  'lobby campaign industry administration team force movement panel coalition company'.split(' '),
);

/** "Ms. Ruiz said [she] would leave", where the article's references leave the pronoun open. */
function sourceName({ found, mentionOver }: ClaimContext, pronoun: Token, entity: number): string | null {
  const { type, gender, name } = found.entities[entity]!;
  if (mentionOver.has(pronoun.index)) return null;
  const isPerson =
    type === 'person' &&
    (gender === 'female' ? /^(?:she|her)$/iu : gender === 'male' ? /^(?:he|his)$/iu : /^(?:he|his|she|her)$/iu).test(
      pronoun.form,
    );
  const isThing = type === 'organization' && /^its?$/iu.test(pronoun.form);
  return isPerson || isThing ? name : null;
}
