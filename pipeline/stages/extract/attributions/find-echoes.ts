/** Asides at a sentence's end that give all before them to a speaker: “…, or so the mayor hopes.” */
import type { Sentence, Token } from '../../../language/document.ts';
import { isRelation } from '../../../language/tree.ts';
import { subtreeRanges } from './clause-words.ts';
import { bitsOfClasses, isInAnyCueClass } from './cue-lexicon.ts';
import type { Draft } from './draft.ts';
import { trimPunctuation } from './find-arguments.ts';
import type { TokenFacts } from './token-facts.ts';

const ECHO_CONFIDENCE = 0.8;
const ECHOED_CLASSES = bitsOfClasses('say', 'think', 'hope');

/**
 * “So” and the verb are the cue, the words before the comma the content.
 *
 *     The flood will pass, or so the mayor hopes.
 *     -------------------     ^^ ========= ^^^^^
 */
export function findEchoes(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const cues = new Set(drafts.map(({ frame }) => frame.cue.head));
  return sentences.flatMap((sentence) => {
    const whole = trimPunctuation(facts, sentence.firstToken, sentence.endToken);
    const verb = whole && facts.document.tokens[whole.end - 1]!;
    const draft = verb && !cues.has(verb.index) ? readEcho(facts, sentence, verb) : null;
    return draft ? [draft] : [];
  });
}

function readEcho(facts: TokenFacts, sentence: Sentence, verb: Token): Draft | null {
  const { tokens } = facts.document;
  const lemma = facts.lowerLemma[verb.index]!;
  if (!isInAnyCueClass(lemma, ECHOED_CLASSES)) return null;
  const subject = verb.children.find((child) => isRelation(tokens[child]!.deprel, 'nsubj'));
  const [source] = subject === undefined ? [] : subtreeRanges(facts, subject, () => false);
  if (!source || source.end > verb.index || facts.lowerLemma[source.first - 1] !== 'so') return null;
  const so = source.first - 1;
  const mark = facts.lowerLemma[so - 1] === 'or' ? so - 2 : so - 1;
  const content =
    mark > sentence.firstToken && facts.isPunctuation[mark] === 1
      ? trimPunctuation(facts, sentence.firstToken, mark)
      : null;
  if (!content) return null;
  const cue = [
    { first: so, end: so + 1 },
    { first: source.end, end: verb.index + 1 },
  ];
  const frame = {
    cue: { first: source.end, end: verb.index + 1, head: verb.index, confidence: ECHO_CONFIDENCE },
    source: [source],
    content: [content],
    confidence: 1,
  };
  return { frame, source: [source], cue, content: [content], rule: 'cue/echo', confidence: ECHO_CONFIDENCE, via: null };
}
