/**
 * “I” in words that the outlet quotes inside a sentence of its own: the subject of that sentence.
 *
 *     Mr. Ruiz greeted his rival as “my friend.”          → Mr. Ruiz greeted his rival as his friend.
 *     Mr. Ruiz thanked “anyone I have hurt.”              → Mr. Ruiz thanked anyone he has hurt.
 * Not: a subject whose sex is not known, nor in what an attribution's source says.
 */
import type { Token } from '../../../../language/document.ts';
import { isRelation, pathToRoot, sentenceOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { sharedSubject } from '../clause.ts';
import { isFirstSingular } from './find-speaker.ts';

const FORMS: Readonly<Record<'female' | 'male', Readonly<Record<string, string>>>> = {
  female: { i: 'she', me: 'her', my: 'her' },
  male: { i: 'he', me: 'him', my: 'his' },
};

const MARK = /^(?:["“”]|''|``)$/u;

/** The pronoun of the third person for it; null where nobody is meant. */
export function quotedSelf(context: ClaimContext, token: Token, attribution: number | null): string | null {
  if (attribution !== null || !isFirstSingular(token)) return null;
  const { document, mentionOver, found } = context;
  for (const verb of pathToRoot(document, token)) {
    if (verb.upos !== 'VERB' || verb.index > token.index || !isQuotedAfter(context, verb, token)) continue;
    const subject = isRelation(verb.deprel, 'acl') ? null : sharedSubject(document, verb);
    if (subject === null) continue;
    const over = mentionOver.get(subject.index);
    const entity = over === undefined ? undefined : found.entities[over.mention.entity];
    if (entity?.type !== 'person' || entity.gender === null) return null;
    return FORMS[entity.gender][token.form.toLowerCase()] ?? null;
  }
  return null;
}

/** True where a quotation opens between the verb and the word and has not closed: an odd number of marks. */
function isQuotedAfter({ document }: ClaimContext, verb: Token, token: Token): boolean {
  if (sentenceOf(document, verb) !== sentenceOf(document, token)) return false;
  const marks = document.tokens.slice(verb.index, token.index).filter(({ form }) => MARK.test(form));
  return marks.length % 2 === 1;
}
