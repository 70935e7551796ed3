/**
 * “We” and “our” of a whole country.
 *
 *     “Our laws protect our ships,” Ms. Ruiz said.            → The country's laws protect Ms. Ruiz's ships.
 *     “Our broken immigration system must change,” she said.  → The country's broken immigration system must change.
 *     “We as a nation must decide,” she said.                 → The country must decide.
 *     “We see attacks on our democracy,” she said.            → The country sees attacks on the country's democracy.
 *     “We must protect all Americans,” she said.              → The country must protect all Americans.
 * Not: “our ships”, “we must decide”: the speaker's own, and those with whom the speaker acts.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, isPassive, isRelation, sentenceOf } from '../../../../language/tree.ts';
import { hasCopula } from '../clause.ts';
import { isFirstPerson } from './find-speaker.ts';

/** “our country”, “our laws” in anybody's words: the country, the country's laws; not the speaker's own. */
export function nationWords(document: Document, token: Token): string | null {
  if (token.xpos !== 'PRP$' || token.form.toLowerCase() !== 'our') return null;
  const noun = document.tokens[token.head];
  if (noun === undefined) return null;
  const lemma = noun.lemma.toLowerCase();
  if (NATIONS.has(lemma) || (LOCALITIES.has(lemma) && noun.xpos === 'NN')) return 'the';
  return NATIONAL.has(lemma) || isNational(document, noun) ? "the country's" : null;
}

/** True for a first person that means the speaker, not the country. */
export function isSpeakers(document: Document, token: Token): boolean {
  return isFirstPerson(token) && nationWords(document, token) === null && !isWholeNation(document, token);
}

/** “our [federal] courts”, “our [immigration] system”, “our rule [of law]”. */
function isNational(document: Document, noun: Token): boolean {
  const words = childrenByDeprel(document, noun, 'amod', 'compound').map(({ lemma }) => lemma.toLowerCase());
  if (words.some((lemma) => NATIONAL_KINDS.has(lemma))) return true;
  if (noun.lemma === 'system') return words.some((lemma) => SYSTEMS.has(lemma));
  return noun.lemma === 'rule' && document.tokens[noun.index + 2]?.lemma === 'law';
}

/** “we as a nation”, “we are a nation of laws”, “we have won a war”: “we” and “us” of a country. */
export function isWholeNation(document: Document, token: Token): boolean {
  if (!/^(?:we|us)$/iu.test(token.form) || token.upos !== 'PRON') return false;
  const head = document.tokens[token.head];
  if (head === undefined) return false;
  return (
    endOfAsNation(document, token) !== null ||
    isSubjectOfNational(document, token, head) ||
    isWithNational(document, token) ||
    isOfNationsDuty(document, token, head) ||
    isLaughedAt(document, token, head)
  );
}

/** “we see attacks on our democracy”: “our” of the country in the same sentence. */
function isWithNational(document: Document, token: Token): boolean {
  const around = wordsAround(document, token);
  const isMutual = around.some(
    ({ lemma, index }) =>
      lemma === 'other' && document.tokens[index - 1]?.lemma === 'each' && Math.abs(index - token.index) < FARTHEST,
  );
  return !isMutual && around.some((each) => nationWords(document, each) === "the country's");
}

/** The words of the sentence, of a very long one those near the word. */
function wordsAround(document: Document, token: Token): readonly Token[] {
  const { firstToken, endToken } = sentenceOf(document, token);
  return document.tokens.slice(Math.max(firstToken, token.index - REACH), Math.min(endToken, token.index + REACH));
}

const REACH = 60;

/** “We must not let it take root in America”, “we need action to change this country”: what a speaker calls for in the name of the country. */
function isOfNationsDuty(document: Document, token: Token, verb: Token): boolean {
  if (!isRelation(token.deprel, 'nsubj')) return false;
  const helpers = childrenByDeprel(document, verb, 'aux').map(({ lemma }) => lemma);
  const isBarred =
    helpers.includes('can') && childrenByDeprel(document, verb, 'advmod').some(({ lemma }) => NOT.has(lemma));
  if (verb.lemma !== 'need' && !isBarred && !helpers.some((lemma) => DUTIES.has(lemma))) return false;
  const words = wordsAround(document, token);
  const isOfFew = (each: Token) =>
    CAMPS.has(each.lemma.toLowerCase()) || (/^our$/iu.test(each.form) && nationWords(document, each) === null);
  return !words.some(isOfFew) && words.some((each) => isNation(document, each));
}

/** “America”, “all Americans”, “this country”, “our country”. */
function isNation({ tokens }: Document, { lemma, index }: Token): boolean {
  if (HOMES.has(lemma)) return true;
  return NATIONS.has(lemma) && /^(?:this|our)$/iu.test(tokens[index - 1]?.form ?? '');
}

/** “The world laughs at us.” */
function isLaughedAt(document: Document, { deprel }: Token, verb: Token): boolean {
  return isRelation(deprel, 'obj', 'obl') && childByDeprel(document, verb, 'nsubj')?.lemma === 'world';
}

/** The end of “as a nation”, “as a society” behind the pronoun, before the next comma; null where there is none. */
function endOfAsNation({ tokens }: Document, { index }: Token): number | null {
  for (let at = index + 1; at < index + FARTHEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.form === ',' || token.form === '.') return null;
    if (token.lemma !== 'as' || !/^(?:an?|one)$/iu.test(tokens[at + 1]?.form ?? '')) continue;
    const noun = tokens.slice(at + 2, at + 2 + MOST_NOUN_WORDS).find(({ upos }) => upos === 'NOUN');
    if (noun !== undefined && WHOLES.has(noun.lemma)) return noun.index + 1;
  }
  return null;
}

/** The end of “as a nation” right behind the pronoun, which says no more than “the country”; null where something else stands there. */
export function endOfNationApposed(document: Document, token: Token): number | null {
  if (document.tokens[token.index + 1]?.lemma !== 'as') return null;
  const end = endOfAsNation(document, token);
  return end !== null && NATIONS.has(document.tokens[end - 1]!.lemma) ? end : null;
}

function isSubjectOfNational(document: Document, token: Token, head: Token): boolean {
  if (!isRelation(token.deprel, 'nsubj')) return false;
  if (hasCopula(document, head)) return NATIONS.has(head.lemma) || (head.lemma === 'war' && isAt(document, head));
  if (isPassive(document, head)) return head.lemma === 'attack' || head.lemma === 'invade';
  if (head.lemma === 'deport' || head.lemma === 'invade') return true;
  const object = childByDeprel(document, head, 'obj');
  if (object === undefined) return false;
  return NATIONS.has(object.lemma) ? head.lemma === 'have' : OF_NATIONS.has(object.lemma) && WAGING.has(head.lemma);
}

function isAt(document: Document, noun: Token): boolean {
  return childByDeprel(document, noun, 'case')?.lemma === 'at';
}

/** “[must] never allow”. Lemmas. */
const DUTIES = new Set(['must', 'should', 'ought']);
const NOT = new Set(['not', 'never']);
const HOMES = new Set(['America', 'American', 'Americans', 'U.S.']);
/** Those who act for themselves, not for a country. Lemmas in lower case. */
const CAMPS = new Set(
  'democrat democrats republican republicans party campaign congress house senate caucus'.split(' '),
);
/** Words from “we” to “as a nation”. */
const FARTHEST = 14;
const MOST_NOUN_WORDS = 3;

/** “as a [society]”. Lemmas. */
const WHOLES = new Set(['country', 'nation', 'society', 'people', 'democracy', 'republic']);
const OF_NATIONS = new Set(['war', 'invasion']);
/** Verbs whose subject is a country where the object is a war. Lemmas. */
const WAGING = new Set(['win', 'lose', 'fight', 'wage', 'have', 'declare', 'enter', 'end']);
/** The country itself, and what only a country has. Lemmas. */
const NATIONS = new Set(['country', 'nation', 'homeland', 'republic']);
/** “our [state]”: there is one where somebody speaks. Lemmas. */
const LOCALITIES = new Set('state city town county community neighborhood region world planet'.split(' '));
const NATIONAL = new Set(
  `democracy constitution founder citizen border military troops troop economy election law president government history currency
  flag society ally adversary enemy sovereignty soldier veteran forefather citizenry motto kid child grandchild people worker taxpayer farmer
  politics press jurisprudence alliance immigrant tradition heritage street school leader liberty freedom`.split(
    /\s+/u,
  ),
);
/** “our [national] security”. Lemmas. */
const NATIONAL_KINDS = new Set(
  'national federal federalist constitutional supreme southern northern armed civil founding trading american'.split(
    ' ',
  ),
);
/** “our [immigration] system”. Lemmas. */
const SYSTEMS = new Set(
  'immigration political justice tax court health education electoral banking asylum social'.split(' '),
);
