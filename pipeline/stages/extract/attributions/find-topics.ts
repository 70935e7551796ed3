/** Cues that name only a topic: “raised the issue”, “brought the matter up”, “took his concerns to the minister”. */
import type { Sentence, Token } from '../../../language/document.ts';
import { isRelation } from '../../../language/tree.ts';
import { headOfRun, type TokenRange } from './argument-window.ts';
import { subtreeRanges } from './clause-words.ts';
import { type Draft, holds } from './draft.ts';
import type { TokenFacts } from './token-facts.ts';
import { wordSet } from './word-set.ts';

const TOPICS = wordSet('issue concern matter question subject topic objection complaint worry grievance misgiving');
/** Verbs that speak of a topic by themselves. */
const SPEAKING = wordSet('raise voice air broach press');
/** Verbs that do so with `up`, or with `to` somebody. */
const CARRYING = wordSet('bring take put');
/** Subjects that speak of nothing: “this raises the issue”. */
const THINGS = wordSet('this that it which these those what');
const TOPIC_CONFIDENCE = 0.7;

/**
 * The verb with its particle is the cue, its object the content.
 *
 *     Biden brought the issue up.
 *     ----- ^^^^^^^ --------- ^^
 */
export function findTopics(facts: TokenFacts, sentences: readonly Sentence[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = facts.document;
  const isCue = new Uint8Array(tokens.length);
  for (const draft of drafts) for (const range of draft.cue) isCue.fill(1, range.first, range.end);
  const added: Draft[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (isCue[at] === 1 || tokens[at]!.upos !== 'VERB') continue;
      const draft = readTopic(facts, tokens[at]!);
      if (draft && !draft.cue.some((range) => isCue[range.first] === 1)) added.push(draft);
    }
  }
  return added;
}

function readTopic(facts: TokenFacts, verb: Token): Draft | null {
  const { tokens } = facts.document;
  const lemma = verb.lemma.toLowerCase();
  if (!SPEAKING.has(lemma) && !CARRYING.has(lemma)) return null;
  const object = verb.children.find((child) => isRelation(tokens[child]!.deprel, 'obj'));
  if (object === undefined || object < verb.index || !TOPICS.has(tokens[object]!.lemma.toLowerCase())) return null;
  const particle = verb.children.find((child) => isRelation(tokens[child]!.deprel, 'compound:prt'));
  if (CARRYING.has(lemma) && particle === undefined && !isDirected(facts, verb)) return null;
  const content = subtreeRanges(facts, object, () => false);
  const source = subjectOf(facts, verb);
  const [range] = source;
  const subject = range && tokens[headOfRun(facts, range.first, range.end)]!;
  if (subject && THINGS.has(facts.lowerLemma[subject.index]!)) return null;
  const isSpeaker = subject?.upos === 'PROPN' || subject?.upos === 'PRON';
  if (facts.lowerLemma[object] === 'question' && !isSpeaker) return null;
  const cue = cueOf(verb, particle);
  if (content.length === 0 || holds(content, verb.index)) return null;
  const frame = {
    cue: { first: verb.index, end: verb.index + 1, head: verb.index, confidence: TOPIC_CONFIDENCE },
    source,
    content,
    confidence: 1,
  };
  return { frame, source, cue, content, rule: 'cue/topic', confidence: TOPIC_CONFIDENCE, via: null };
}

/** “to Xi”, “with the minister”. */
function isDirected(facts: TokenFacts, verb: Token): boolean {
  const { tokens } = facts.document;
  return verb.children.some(
    (child) =>
      isRelation(tokens[child]!.deprel, 'obl') &&
      tokens[child]!.children.some((grandchild) => /^(?:to|with|before)$/u.test(tokens[grandchild]!.lemma)),
  );
}

/** The verb's subject, or that of the verb whose complement it is: “[[Biden]] is said to have raised the issue”. */
function subjectOf(facts: TokenFacts, verb: Token): TokenRange[] {
  const { tokens } = facts.document;
  let clause = verb;
  for (let steps = 0; steps < 3; steps++) {
    const subject = clause.children.find((child) => isRelation(tokens[child]!.deprel, 'nsubj'));
    if (subject !== undefined) return subtreeRanges(facts, subject, () => false).slice(0, 1);
    if (clause.head < 0 || !isRelation(clause.deprel, 'xcomp', 'conj')) return [];
    clause = tokens[clause.head]!;
  }
  return [];
}

function cueOf(verb: Token, particle: number | undefined): TokenRange[] {
  const cue = [{ first: verb.index, end: verb.index + 1 }];
  return particle === undefined ? cue : [...cue, { first: particle, end: particle + 1 }];
}
