/** What an article says that people and things are: titles in front of names, appositions beside them. */
import type { Document, Token } from '../../../language/document.ts';
import { TITLE_GENDERS, TITLE_HEADS, TITLE_MODIFIERS } from '../../../language/lexicon/titles.ts';
import { childrenByDeprel, headOf } from '../../../language/tree.ts';
import type { NamedMention } from './named-mention.ts';

/** A title has at most this many words. */
const LONGEST_TITLE = 8;

/**
 * The first token of the title in front of a name, or -1: "[US Treasury Secretary] Janet Yellen", "[Chancellor] Olaf Scholz".
 * Words between the title's first and last are names, modifiers or adjectives.
 */
export function titleStart({ tokens }: Document, mention: NamedMention, sentenceStart: number): number {
  let at = titleHeadBefore(tokens, mention.firstToken, sentenceStart);
  if (at < 0) return -1;
  const limit = Math.max(sentenceStart, mention.firstToken - LONGEST_TITLE);
  while (at > limit && isTitleWord(tokens[at - 1]!) && !OPENERS.test(tokens[at]!.form)) at--;
  while (at < mention.firstToken && /^(?:of|and|for|’s|'s)$/u.test(tokens[at]!.form)) at++;
  return at;
}

/** Words that a title begins with. */
const OPENERS = /^(?:former|ex|then|acting|late|interim)$/iu;

/** The last word of a title's kind before a name, over "of State" and the like: "[Secretary] of State Antony Blinken". */
function titleHeadBefore(tokens: readonly Token[], name: number, sentenceStart: number): number {
  for (let at = name - 1; at >= Math.max(sentenceStart, name - LONGEST_TITLE); at--) {
    const token = tokens[at]!;
    if (isTitleHead(token)) return at === name - 1 || /^(?:of|for)$/u.test(tokens[at + 1]!.form) ? at : -1;
    if (token.upos !== 'PROPN' && !/^(?:of|for|the|and)$/u.test(token.form)) return -1;
  }
  return -1;
}

function isTitleHead(token: Token): boolean {
  return TITLE_HEADS.has(token.form.toLowerCase());
}

function isTitleWord(token: Token): boolean {
  const word = token.form.toLowerCase();
  return (
    isTitleHead(token) ||
    TITLE_MODIFIERS.has(word) ||
    token.upos === 'PROPN' ||
    (token.upos === 'ADJ' && /^\p{Lu}/u.test(token.form)) ||
    /^(?:of|for|’s|'s)$/u.test(word)
  );
}

/** The gender that a title or a noun tells, the last word first ("spokeswoman for Mr." is male); null where it tells none. */
export function genderOfTitle(words: readonly string[]): 'female' | 'male' | null {
  for (const word of [...words].reverse()) {
    const gender = TITLE_GENDERS[word.toLowerCase()];
    if (gender) return gender;
  }
  return null;
}

/** The token of a name that the words outside it hang on. */
export function headOfName(
  { tokens }: Document,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): Token {
  for (let index = firstToken; index < endToken; index++) {
    const { head } = tokens[index]!;
    if (head < firstToken || head >= endToken) return tokens[index]!;
  }
  return tokens[endToken - 1]!;
}

/** An apposition has at most this many words before its noun. */
const LONGEST_APPOSITION = 7;

/** The noun of ", the deputy [secretary] of state," right after a name: a noun phrase between commas, whatever the tree says. */
function nounAfterComma({ tokens }: Document, end: number): Token | null {
  if (tokens[end]?.form !== ',' || !/^(?:DET|ADJ|PROPN|NOUN)$/u.test(tokens[end + 1]?.upos ?? '')) return null;
  let noun: Token | null = null;
  let at = end + 1;
  for (; at < Math.min(tokens.length, end + 2 + LONGEST_APPOSITION); at++) {
    const { upos, form } = tokens[at]!;
    if (upos === 'NOUN') noun = tokens[at]!;
    else if (noun || !(upos === 'DET' || upos === 'ADJ' || upos === 'PROPN' || form === "'s" || form === '’s')) break;
  }
  const closes = /^(?:,|\.|of|for|in|at|who|and)$/u.test(tokens[at]?.form ?? '.');
  return noun && closes && tokens[end + 1]!.upos === 'DET' ? noun : null;
}

/** Nouns that stand in apposition to a name, after it or before it. */
export function appositionsOf(
  document: Document,
  mention: { readonly firstToken: number; readonly endToken: number },
): Token[] {
  const head = headOfName(document, mention);
  const found = childrenByDeprel(document, head, 'appos').filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  if (head.deprel === 'appos') {
    const above = headOf(document, head);
    const isParted =
      above &&
      document.tokens
        .slice(Math.min(above.index, head.index), Math.max(above.index, head.index))
        .some(({ form }) => form === ',');
    if (above && above.upos === 'NOUN' && isParted) found.push(above);
  }
  const beside = nounAfterComma(document, mention.endToken);
  if (beside && !found.includes(beside)) found.push(beside);
  return found.filter(({ index, xpos }) => xpos !== 'NNS' && (index < mention.firstToken || index >= mention.endToken));
}
