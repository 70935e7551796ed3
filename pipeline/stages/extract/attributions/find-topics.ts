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
/** Verbs that do so with `to` somebody and `with` the topic. */
const GOING = wordSet('go come turn');
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
      if (draft && !draft.cue.some((range) => isCue.subarray(range.first, range.end).includes(1))) added.push(draft);
    }
  }
  return added;
}

function readTopic(facts: TokenFacts, verb: Token): Draft | null {
  const { tokens } = facts.document;
  const lemma = verb.lemma.toLowerCase();
  if (GOING.has(lemma)) return readErrand(facts, verb);
  if (!SPEAKING.has(lemma) && !CARRYING.has(lemma)) return null;
  const object = verb.children.find((child) => isRelation(tokens[child]!.deprel, 'obj'));
  if (object === undefined || object < verb.index || !TOPICS.has(tokens[object]!.lemma.toLowerCase())) return null;
  const particle = verb.children.find((child) => isRelation(tokens[child]!.deprel, 'compound:prt'));
  if (CARRYING.has(lemma) && particle === undefined && !isDirected(facts, verb)) return null;
  const content = subtreeRanges(facts, object, (child) => isListener(facts, object, child));
  const source = subjectOf(facts, verb);
  const [range] = source;
  const subject = range && tokens[headOfRun(facts, range.first, range.end)]!;
  if (subject && THINGS.has(facts.lowerLemma[subject.index]!)) return null;
  const isSpeaker = subject?.upos === 'PROPN' || subject?.upos === 'PRON';
  if (facts.lowerLemma[object] === 'question' && !isSpeaker) return null;
  const cue = cueOf(facts, verb, particle);
  return content.length === 0 || holds(content, verb.index) ? null : draftOf(verb, source, cue, content);
}

function draftOf(
  verb: Token,
  source: readonly TokenRange[],
  cue: readonly TokenRange[],
  content: readonly TokenRange[],
): Draft {
  const frame = {
    cue: { first: verb.index, end: verb.index + 1, head: verb.index, confidence: TOPIC_CONFIDENCE },
    source,
    content,
    confidence: 1,
  };
  return { frame, source, cue, content, rule: 'cue/topic', confidence: TOPIC_CONFIDENCE, via: null };
}

/**
 * The verb and the topic are the cue, what the topic is about is the content; a topic alone is the content.
 *
 *     The aide went to the mayor with her concern that it was late.
 *     ======== ^^^^              ^^^^^^^^^^^^^^^^ ----------------
 */
function readErrand(facts: TokenFacts, verb: Token): Draft | null {
  const { tokens } = facts.document;
  const oblique = (preposition: string): number | undefined =>
    verb.children.find((child) => {
      const isMarked = (below: number): boolean =>
        tokens[below]!.deprel === 'case' && facts.lowerLemma[below] === preposition;
      return child > verb.index && isRelation(tokens[child]!.deprel, 'obl') && tokens[child]!.children.some(isMarked);
    });
  const topic = oblique('with');
  if (topic === undefined || oblique('to') === undefined || !TOPICS.has(facts.lowerLemma[topic]!)) return null;
  const isOwned = tokens[topic]!.children.some((child) => isRelation(tokens[child]!.deprel, 'nmod:poss'));
  const source = subjectOf(facts, verb);
  if (!isOwned || source.length === 0) return null;
  const isCase = (child: number): boolean => tokens[child]!.deprel === 'case';
  const about = tokens[topic]!.children.filter(
    (child) => child > topic && isRelation(tokens[child]!.deprel, 'acl', 'nmod', 'ccomp'),
  );
  const own = cueOf(facts, verb, undefined);
  if (about.length === 0) return draftOf(verb, source, own, subtreeRanges(facts, topic, isCase));
  const noun = subtreeRanges(facts, topic, (child) => child > topic);
  return draftOf(verb, source, [...own, ...noun], subtreeRanges(facts, about[0]!, isCase));
}

/** “raised the issue [[with Xi]]”, where the tree hung it on the issue; “raised concerns with the plan” names the topic. */
function isListener({ document, lowerLemma }: TokenFacts, topic: number, child: number): boolean {
  const { tokens } = document;
  const isKnown = tokens[topic]!.children.some((other) => ['the', 'this', 'that'].includes(lowerLemma[other]!));
  const isWith = (below: number): boolean => tokens[below]!.deprel === 'case' && lowerLemma[below] === 'with';
  return isKnown && child > topic && tokens[child]!.head === topic && tokens[child]!.children.some(isWith);
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

/** The verb with the auxiliaries right before it, and its particle. */
function cueOf({ document }: TokenFacts, verb: Token, particle: number | undefined): TokenRange[] {
  let first = verb.index;
  while (document.tokens[first - 1]?.head === verb.index && isRelation(document.tokens[first - 1]!.deprel, 'aux'))
    first--;
  const cue = [{ first, end: verb.index + 1 }];
  return particle === undefined ? cue : [...cue, { first: particle, end: particle + 1 }];
}
