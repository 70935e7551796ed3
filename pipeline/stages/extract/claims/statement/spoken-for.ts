/**
 * The organization that a source speaks for, which is whom its “we” means.
 *
 *     “We sell boats,” Ana Ruiz, a spokeswoman for Oslo Steel, said.      → Oslo Steel sells boats.
 *     “We sell boats,” an Oslo Steel spokesman said.                      → Oslo Steel sells boats.
 * Not: a former one, nor whoever sits on a body or writes for it (“a member of the council”, “editor of the Weekly Post”).
 */
import type { Token } from '../../../../language/document.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';

/** Those who speak for an organization. */
const VOICES =
  /\b(?:spokes(?:man|woman|person|people)|press secretary|communications director|chief executive|c\.?e\.?o\.?|(?:executive )?director|president|co-?founder|founder|head|chief|chief \p{L}+ officer|officials?)\b/iu;
const SPOKESPERSON = /^spokes(?:man|woman|person|people)$/iu;
const PAST = /\b(?:former|ex|then)\b/iu;
/** In letters. */
const SHORTEST_NAME = 3;
/** Attributions that a bare "the spokesman" looks back over. */
const FARTHEST = 4;

/** The organization that a person is described to speak for, by the longest name; null where none is named. */
export function organizationOfPerson({ found }: ClaimContext, person: number): number | null {
  const told = found.entities[person]!.descriptions.filter((each) => VOICES.test(each) && !PAST.test(each));
  let best: number | null = null;
  let longest = SHORTEST_NAME - 1;
  for (const description of told) {
    found.entities.forEach(({ type, name, aliases }, entity) => {
      if (type !== 'organization') return;
      for (const each of [name, ...aliases]) {
        if (each.length <= longest || !holdsName(description, each)) continue;
        best = entity;
        longest = each.length;
      }
    });
  }
  return best;
}

/** The organization in the words for an unnamed spokesman, or in those for the last one before. */
export function organizationOfSpokesman(context: ClaimContext, attribution: number, head: Token): number | null {
  if (!SPOKESPERSON.test(head.form)) return null;
  const { found, document, mentionOver } = context;
  for (let at = attribution; at >= Math.max(0, attribution - FARTHEST); at--) {
    const source = tokensOfPieces(document, found.attributions[at]!.source);
    if (!source.some(({ form }) => SPOKESPERSON.test(form))) continue;
    for (const { index } of source) {
      const entity = mentionOver.get(index)?.mention.entity;
      if (entity !== undefined && found.entities[entity]!.type === 'organization') return entity;
    }
  }
  return null;
}

function holdsName(description: string, name: string): boolean {
  const at = description.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test((description[at - 1] ?? '') + (description[at + name.length] ?? ''));
}
