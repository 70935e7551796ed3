/**
 * What somebody is quoted as saying, once its quotation marks are gone.
 *
 *     She left, saying, “The port is closed.”      → She left, saying that the port is closed.
 * Not: “saying, ‘Sell it’”, “saying, ‘Moe, sell it’”: no clause with a subject.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { SPEECH_VERBS } from '../lexicon.ts';
import { isQuotationMark } from './kept-quotations.ts';
import { addedWords, type Word } from './word.ts';

/** The words with "that" for a comma between a verb of saying and a quoted clause. */
export function withThat({ tokens }: Document, words: readonly Word[]): readonly Word[] {
  const opensClause = ({ text, token }: Word, at: number) => {
    const verb = words[at - 1]?.token;
    if (text !== ',' || token === null || !verb || verb.upos !== 'VERB' || !SPEECH_VERBS.has(verb.lemma)) return false;
    if (!isQuotationMark(tokens[token.index + 1]?.form ?? '') || tokens[token.index + 3]?.form === ',') return false;
    return isSubject(tokens[token.index + 2]);
  };
  if (!words.some(opensClause)) return words;
  return words.flatMap((word, at) => (opensClause(word, at) ? addedWords('that') : [word]));
}

function isSubject(token: Token | undefined): boolean {
  if (token === undefined || token.lemma === 'that' || token.lemma === 'no') return false;
  return /^(?:NOUN|PROPN|PRON|DET)$/u.test(token.upos) && !token.xpos.startsWith('W');
}
