/** What the cue tagger sees of a token: its word, its neighbours, its place in the tree and what depends on it, quotation marks near by. */
import type { Sentence } from '../../../language/document.ts';
import { type FeatureSink, hashText, mixTwo } from './feature-sink.ts';
import { COMPLEMENT_BITS, type TokenFacts } from './token-facts.ts';

const bit = (relation: string): number => COMPLEMENT_BITS.get(relation)!;
/** Relations whose presence under a verb tells a cue from another verb. */
export const CLAUSAL =
  bit('ccomp') | bit('xcomp') | bit('parataxis') | bit('obj') | bit('obl') | bit('advcl') | bit('acl');
const SUBJECT = bit('nsubj') | bit('nsubj:pass') | bit('csubj') | bit('expl');
const PROBED_RELATIONS = [
  'ccomp',
  'xcomp',
  'parataxis',
  'obj',
  'obl',
  'nsubj',
  'nsubj:pass',
  'iobj',
  'mark',
  'case',
  'acl',
  'nmod',
  'aux:pass',
  'cop',
  'advmod',
  'compound:prt',
  'nmod:poss',
];
const PROBED = PROBED_RELATIONS.map(bit);

const MARK = hashText('mark');
const CASE = hashText('case');

/** Adds the features of one token. */
export function addCueFeatures(
  facts: TokenFacts,
  sentence: Sentence,
  shared: SentenceFacts,
  i: number,
  out: FeatureSink,
): void {
  addWordFeatures(facts, sentence, i, out);
  addTreeFeatures(facts, i, out);
  addDependentFeatures(facts, i, out);
  addVerbFeatures(facts, sentence, i, out);
  addPlaceFeatures(facts, sentence, shared, i, out);
  addStretchFeatures(facts, sentence, i, out);
}

/** What all tokens of a sentence share. */
export interface SentenceFacts {
  readonly hasQuotation: number;
  readonly isFirst: number;
  readonly startsQuoted: number;
}

/** Gathers what the tokens of a sentence share. */
export function sentenceFacts(facts: TokenFacts, sentence: Sentence): SentenceFacts {
  let hasQuotation = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (facts.quotation[i]! > 0) hasQuotation = 1;
  const isFirst = sentence.index === 0 || facts.paragraph[sentence.firstToken]! === 0 ? 1 : 0;
  return {
    hasQuotation,
    isFirst,
    startsQuoted: facts.quotation[sentence.firstToken]! > 0 ? 1 : 0,
  };
}

/** A neighbour's value; other numbers beyond the sentence. */
function at(column: Int32Array, i: number, first: number, last: number): number {
  if (i < first) return -1;
  return i > last ? -2 : column[i]!;
}

function addWordFeatures(facts: TokenFacts, sentence: Sentence, i: number, out: FeatureSink): void {
  const { lemma, form, xpos, upos, deprel, cueClass } = facts;
  const first = sentence.firstToken;
  const last = sentence.endToken - 1;
  out.add1(1, lemma[i]!);
  out.add1(2, form[i]!);
  out.add1(3, xpos[i]!);
  out.add1(4, deprel[i]!);
  out.add2(5, facts.suffix[i]!, upos[i]!);
  out.add2(7, lemma[i]!, xpos[i]!);
  out.add2(8, lemma[i]!, deprel[i]!);
  out.add2(9, cueClass[i]!, upos[i]!);
  out.add1(10, at(lemma, i - 1, first, last));
  out.add1(11, at(lemma, i + 1, first, last));
  out.add1(12, at(lemma, i - 2, first, last));
  out.add1(13, at(lemma, i + 2, first, last));
  out.add2(14, at(form, i - 1, first, last), form[i]!);
  out.add2(15, form[i]!, at(form, i + 1, first, last));
  out.add3(16, at(xpos, i - 1, first, last), xpos[i]!, at(xpos, i + 1, first, last));
  out.add3(17, at(xpos, i - 2, first, last), at(xpos, i - 1, first, last), xpos[i]!);
  out.add3(18, xpos[i]!, at(xpos, i + 1, first, last), at(xpos, i + 2, first, last));
  out.add2(19, at(cueClass, i - 1, first, last), upos[i]!);
  out.add2(20, at(cueClass, i + 1, first, last), upos[i]!);
  out.add3(22, lemma[i]!, at(upos, i - 1, first, last), at(upos, i + 1, first, last));
  out.add3(26, at(cueClass, i - 2, first, last), at(upos, i - 1, first, last), upos[i]!);
  out.add3(27, at(cueClass, i + 2, first, last), at(upos, i + 1, first, last), upos[i]!);
}

function addTreeFeatures(facts: TokenFacts, i: number, out: FeatureSink): void {
  const { lemma, xpos, deprel, head, complements, cueClass, upos } = facts;
  const h = head[i]!;
  out.add2(40, complements[i]! & CLAUSAL, upos[i]!);
  out.add2(41, complements[i]! & CLAUSAL, lemma[i]!);
  out.add2(43, complements[i]!, deprel[i]!);
  out.add2(44, complements[i]! & SUBJECT, lemma[i]!);
  if (h < 0) {
    out.add2(45, 0, lemma[i]!);
    return;
  }
  const side = h < i ? 1 : 2;
  const distance = Math.min(3, Math.abs(h - i));
  out.add2(46, lemma[h]!, deprel[i]!);
  out.add3(47, lemma[h]!, lemma[i]!, deprel[i]!);
  out.add3(48, xpos[h]!, deprel[i]!, side);
  out.add3(49, cueClass[h]!, deprel[i]!, side * 4 + distance);
  out.add3(50, complements[h]! & CLAUSAL, deprel[i]!, side * 4 + distance);
  out.add3(51, complements[h]! & CLAUSAL, deprel[i]!, lemma[h]!);
  out.add2(52, cueClass[h]!, lemma[i]!);
  out.add3(53, complements[h]! & (CLAUSAL | SUBJECT), deprel[i]!, cueClass[h]!);
  out.add3(54, deprel[h]!, deprel[i]!, lemma[i]!);
  out.add3(55, deprel[h]!, deprel[i]!, cueClass[h]!);
  const g = head[h]!;
  if (g < 0) {
    out.add2(56, deprel[i]!, upos[i]!);
    return;
  }
  out.add3(57, lemma[g]!, deprel[h]!, deprel[i]!);
  out.add3(58, cueClass[g]!, deprel[h]!, deprel[i]!);
  out.add3(59, cueClass[g]!, deprel[h]!, lemma[i]!);
}

function addDependentFeatures(facts: TokenFacts, i: number, out: FeatureSink): void {
  const { lemma, xpos, deprel, cueClass, upos, name } = facts;
  const { tokens } = facts.document;
  const mine = facts.complements[i]!;
  for (let p = 0; p < PROBED.length; p++) {
    const has = (mine & PROBED[p]!) !== 0;
    if (has) {
      out.add2(70, p, lemma[i]!);
      out.add2(71, p, cueClass[i]!);
    }
  }
  let count = 0;
  const { children } = tokens[i]!;
  for (let at = 0; at < children.length; at++) {
    const child = children[at]!;
    if (facts.isPunctuation[child] === 1) continue;
    if (++count > 12) break;
    const side = child < i ? 1 : 2;
    const relation = deprel[child]!;
    out.add3(73, relation, lemma[child]!, lemma[i]!);
    out.add3(74, relation, xpos[child]!, cueClass[i]!);
    out.add3(75, relation, lemma[child]!, upos[i]!);
    out.add3(76, relation, cueClass[i]!, side);
    out.add3(77, relation, name[child]! * 8 + facts.shape[child]!, cueClass[i]!);
    out.add3(78, relation, cueClass[child]!, upos[i]!);
    out.add3(79, relation, facts.quotation[child]! > 0 !== facts.quotation[i]! > 0 ? 1 : 0, cueClass[i]!);
    const below = tokens[child]!.children;
    for (let next = 0; next < below.length; next++) {
      const grandchild = below[next]!;
      if (deprel[grandchild] === MARK || deprel[grandchild] === CASE) {
        out.add3(80, relation, lemma[grandchild]!, lemma[i]!);
        out.add3(81, relation, lemma[grandchild]!, cueClass[i]!);
        break;
      }
    }
  }
}

/** Heads that are climbed in search of the verb over a token. */
const MAX_CLIMB = 4;
/** Words beside a token that are searched for a verb. */
const MAX_WALK = 5;

/** The verb that the token hangs under, and the nearest verbs beside it: where a cue of several words begins and ends. */
function addVerbFeatures(facts: TokenFacts, sentence: Sentence, i: number, out: FeatureSink): void {
  const { lemma, deprel, head, cueClass, complements, xpos, isVerb } = facts;
  let path = deprel[i]!;
  let verb = head[i]!;
  let steps = 1;
  for (; verb >= 0 && isVerb[verb] === 0 && steps < MAX_CLIMB; steps++) {
    path = mixTwo(11, path, deprel[verb]!);
    verb = head[verb]!;
  }
  if (verb >= 0 && isVerb[verb] === 1) {
    const side = (verb < i ? 1 : 2) * 8 + steps;
    out.add3(120, lemma[verb]!, path, side);
    out.add3(121, cueClass[verb]!, path, side);
    out.add3(122, complements[verb]! & CLAUSAL, path, cueClass[verb]!);
    out.add3(123, lemma[verb]!, lemma[i]!, side);
    out.add3(124, complements[verb]! & CLAUSAL, lemma[i]!, path);
  }
  const left = nearestVerb(facts, i, -1, sentence.firstToken, sentence.endToken);
  if (left >= 0) {
    out.add3(125, lemma[left]!, lemma[i]!, i - left);
    out.add3(126, cueClass[left]!, lemma[i]!, i - left);
    out.add3(127, lemma[left]!, xpos[i]!, i - left);
    out.add3(128, complements[left]! & CLAUSAL, lemma[i]!, cueClass[left]!);
  }
  const right = nearestVerb(facts, i, 1, sentence.firstToken, sentence.endToken);
  if (right >= 0) {
    out.add3(130, cueClass[right]!, lemma[i]!, right - i);
    out.add3(131, complements[right]! & CLAUSAL, lemma[i]!, cueClass[right]!);
  }
  // How the token hangs together with its neighbours
  const before = i > sentence.firstToken ? tie(facts, i - 1, i) : -1;
  const after = i + 1 < sentence.endToken ? tie(facts, i, i + 1) : -1;
  out.add3(132, before, after, xpos[i]!);
  out.add3(133, before, lemma[i]!, i > sentence.firstToken ? cueClass[i - 1]! : -1);
  out.add3(134, after, lemma[i]!, i + 1 < sentence.endToken ? cueClass[i + 1]! : -1);
}

function nearestVerb(facts: TokenFacts, i: number, step: number, first: number, end: number): number {
  for (let j = i + step, walked = 0; j >= first && j < end && walked < MAX_WALK; j += step, walked++) {
    if (facts.isVerb[j] === 1) return j;
  }
  return -1;
}

/** The relation between two neighbours: one heads the other, both have one head, or neither. */
function tie(facts: TokenFacts, a: number, b: number): number {
  const { head, deprel } = facts;
  if (head[b] === a) return mixTwo(12, deprel[b]!, 1);
  if (head[a] === b) return mixTwo(12, deprel[a]!, 2);
  return head[a] === head[b] ? 3 : 4;
}

function addPlaceFeatures(
  facts: TokenFacts,
  sentence: Sentence,
  shared: SentenceFacts,
  i: number,
  out: FeatureSink,
): void {
  const { quotation, cueClass, upos, lemma, isPunctuation } = facts;
  const first = sentence.firstToken;
  const last = sentence.endToken - 1;
  const inside = quotation[i]! > 0 ? 1 : 0;
  const before = i > first ? (quotation[i - 1]! > 0 ? 1 : 0) : 2;
  const after = i < last ? (quotation[i + 1]! > 0 ? 1 : 0) : 2;
  out.add3(90, inside, cueClass[i]!, upos[i]!);
  out.add2(91, inside * 9 + before * 3 + after, cueClass[i]!);
  out.add3(92, inside * 9 + before * 3 + after, upos[i]!, lemma[i]!);
  out.add3(93, inside, shared.hasQuotation, cueClass[i]!);
  out.add3(94, shared.isFirst, upos[i]!, lemma[i]!);
  out.add2(95, shared.isFirst, facts.deprel[i]!);
  out.add3(97, shared.startsQuoted, inside, upos[i]!);
  out.add3(98, Math.min(4, i - first), upos[i]!, inside);
  out.add3(99, Math.min(4, last - i), upos[i]!, cueClass[i]!);
  // Distance to the next and last quoted word in the sentence
  out.add3(100, reach(quotation, isPunctuation, i, first, last, 1, inside), upos[i]!, cueClass[i]!);
  out.add3(101, reach(quotation, isPunctuation, i, first, last, -1, inside), upos[i]!, cueClass[i]!);
}

/** The stretch of words between two marks that the token is in: its first word, its highest, the mark before it. */
function addStretchFeatures(facts: TokenFacts, sentence: Sentence, i: number, out: FeatureSink): void {
  const { phrases, deprel, cueClass, form } = facts;
  const first = phrases.firstOfStretch[i]!;
  const top = phrases.topOfStretch[i]!;
  const kind = phrases.kindOfStretch[i]!;
  out.add3(150, form[first]!, cueClass[i]!, kind);
  out.add3(151, deprel[top]!, kind, cueClass[i]!);
  out.add3(152, first > sentence.firstToken ? form[first - 1]! : -1, deprel[top]!, cueClass[i]!);
}

/** Words up to the nearest token on the other side of a quotation mark, at most 5; 6 where there is none. */
function reach(
  quotation: Int32Array,
  isPunctuation: Uint8Array,
  i: number,
  first: number,
  last: number,
  step: number,
  inside: number,
): number {
  let words = 0;
  for (let j = i + step; j >= first && j <= last; j += step) {
    if (quotation[j]! > 0 !== inside > 0) return words;
    if (isPunctuation[j] === 0) words++;
    if (words > 5) return 5;
  }
  return 6;
}
