/** What the cue tagger sees of a token: its word, its neighbours, its place in the tree and what depends on it, quotation marks near by. */
import type { Sentence } from '../../../language/document.ts';
import { type FeatureBuffer, hashText } from './feature-buffer.ts';
import { COMPLEMENT_BITS, type TokenFacts } from './token-facts.ts';

const bit = (relation: string): number => COMPLEMENT_BITS.get(relation)!;
/** Relations whose presence under a verb tells a cue from another verb. */
const CLAUSAL = bit('ccomp') | bit('xcomp') | bit('parataxis') | bit('obj') | bit('obl') | bit('advcl') | bit('acl');
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

/** Adds the features of all tokens of a sentence. */
export function addCueFeatures(facts: TokenFacts, sentence: Sentence, out: FeatureBuffer): void {
  const shared = sentenceFacts(facts, sentence);
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    addWordFeatures(facts, sentence, i, out);
    addTreeFeatures(facts, i, out);
    addDependentFeatures(facts, i, out);
    addPlaceFeatures(facts, sentence, shared, i, out);
    out.endToken();
  }
}

interface SentenceFacts {
  readonly hasQuotation: number;
  readonly endsWithColon: number;
  readonly isFirst: number;
  readonly startsQuoted: number;
}

function sentenceFacts(facts: TokenFacts, sentence: Sentence): SentenceFacts {
  let hasQuotation = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (facts.quotation[i]! > 0) hasQuotation = 1;
  const last = facts.document.tokens[sentence.endToken - 1]!;
  const isFirst = sentence.index === 0 || facts.paragraph[sentence.firstToken]! === 0 ? 1 : 0;
  return {
    hasQuotation,
    endsWithColon: last.form === ':' ? 1 : 0,
    isFirst,
    startsQuoted: facts.quotation[sentence.firstToken]! > 0 ? 1 : 0,
  };
}

function addWordFeatures(facts: TokenFacts, sentence: Sentence, i: number, out: FeatureBuffer): void {
  const { lemma, form, xpos, upos, deprel, cueClass } = facts;
  const first = sentence.firstToken;
  const last = sentence.endToken - 1;
  const at = (column: Int32Array, j: number): number => (j < first ? -1 : j > last ? -2 : column[j]!);
  out.add(0, 0);
  out.add(1, lemma[i]!);
  out.add(2, form[i]!);
  out.add(3, xpos[i]!);
  out.add(4, deprel[i]!);
  out.add(5, facts.suffix[i]!, upos[i]!);
  out.add(6, facts.shape[i]!, upos[i]!);
  out.add(7, lemma[i]!, xpos[i]!);
  out.add(8, lemma[i]!, deprel[i]!);
  out.add(9, cueClass[i]!, upos[i]!);
  out.add(10, at(lemma, i - 1));
  out.add(11, at(lemma, i + 1));
  out.add(12, at(lemma, i - 2));
  out.add(13, at(lemma, i + 2));
  out.add(14, at(form, i - 1), form[i]!);
  out.add(15, form[i]!, at(form, i + 1));
  out.add(16, at(xpos, i - 1), xpos[i]!, at(xpos, i + 1));
  out.add(17, at(xpos, i - 2), at(xpos, i - 1), xpos[i]!);
  out.add(18, xpos[i]!, at(xpos, i + 1), at(xpos, i + 2));
  out.add(19, at(cueClass, i - 1), upos[i]!);
  out.add(20, at(cueClass, i + 1), upos[i]!);
  out.add(21, at(lemma, i - 1), lemma[i]!, at(lemma, i + 1));
  out.add(22, lemma[i]!, at(upos, i - 1), at(upos, i + 1));
  out.add(23, at(lemma, i - 2), at(lemma, i - 1), lemma[i]!);
  out.add(24, lemma[i]!, at(lemma, i + 1), at(lemma, i + 2));
  out.add(25, facts.name[i]!, at(facts.name, i + 1));
  out.add(26, at(cueClass, i - 2), at(upos, i - 1), upos[i]!);
  out.add(27, at(cueClass, i + 2), at(upos, i + 1), upos[i]!);
}

function addTreeFeatures(facts: TokenFacts, i: number, out: FeatureBuffer): void {
  const { lemma, xpos, deprel, head, complements, cueClass, upos } = facts;
  const h = head[i]!;
  out.add(40, complements[i]! & CLAUSAL, upos[i]!);
  out.add(41, complements[i]! & CLAUSAL, lemma[i]!);
  out.add(42, complements[i]! & CLAUSAL, cueClass[i]!, complements[i]! & SUBJECT);
  out.add(43, complements[i]!, deprel[i]!);
  out.add(44, complements[i]! & SUBJECT, lemma[i]!);
  if (h < 0) {
    out.add(45, 0, lemma[i]!);
    return;
  }
  const side = h < i ? 1 : 2;
  const distance = Math.min(3, Math.abs(h - i));
  out.add(46, lemma[h]!, deprel[i]!);
  out.add(47, lemma[h]!, lemma[i]!, deprel[i]!);
  out.add(48, xpos[h]!, deprel[i]!, side);
  out.add(49, cueClass[h]!, deprel[i]!, side * 4 + distance);
  out.add(50, complements[h]! & CLAUSAL, deprel[i]!, side * 4 + distance);
  out.add(51, complements[h]! & CLAUSAL, deprel[i]!, lemma[h]!);
  out.add(52, cueClass[h]!, lemma[i]!);
  out.add(53, complements[h]! & (CLAUSAL | SUBJECT), deprel[i]!, cueClass[h]!);
  out.add(54, deprel[h]!, deprel[i]!, lemma[i]!);
  out.add(55, deprel[h]!, deprel[i]!, cueClass[h]!);
  const g = head[h]!;
  if (g < 0) {
    out.add(56, deprel[i]!, upos[i]!);
    return;
  }
  out.add(57, lemma[g]!, deprel[h]!, deprel[i]!);
  out.add(58, cueClass[g]!, deprel[h]!, deprel[i]!);
  out.add(59, cueClass[g]!, deprel[h]!, lemma[i]!);
  out.add(60, cueClass[g]!, lemma[h]!, lemma[i]!);
}

function addDependentFeatures(facts: TokenFacts, i: number, out: FeatureBuffer): void {
  const { lemma, xpos, deprel, cueClass, upos, name } = facts;
  const { tokens } = facts.document;
  const mine = facts.complements[i]!;
  for (let p = 0; p < PROBED.length; p++) {
    const has = (mine & PROBED[p]!) !== 0;
    if (has) {
      out.add(70, p, lemma[i]!);
      out.add(71, p, cueClass[i]!);
    } else if (p < 6) out.add(72, p, cueClass[i]!, upos[i]!);
  }
  let count = 0;
  for (const child of tokens[i]!.children) {
    if (facts.isPunctuation[child] === 1) continue;
    if (++count > 12) break;
    const side = child < i ? 1 : 2;
    const relation = deprel[child]!;
    out.add(73, relation, lemma[child]!, lemma[i]!);
    out.add(74, relation, xpos[child]!, cueClass[i]!);
    out.add(75, relation, lemma[child]!, upos[i]!);
    out.add(76, relation, cueClass[i]!, side);
    out.add(77, relation, name[child]! * 8 + facts.shape[child]!, cueClass[i]!);
    out.add(78, relation, cueClass[child]!, upos[i]!);
    out.add(79, relation, facts.quotation[child]! > 0 !== facts.quotation[i]! > 0 ? 1 : 0, cueClass[i]!);
    for (const grandchild of tokens[child]!.children) {
      if (deprel[grandchild] === MARK || deprel[grandchild] === CASE) {
        out.add(80, relation, lemma[grandchild]!, lemma[i]!);
        out.add(81, relation, lemma[grandchild]!, cueClass[i]!);
        break;
      }
    }
  }
}

function addPlaceFeatures(
  facts: TokenFacts,
  sentence: Sentence,
  shared: SentenceFacts,
  i: number,
  out: FeatureBuffer,
): void {
  const { quotation, cueClass, upos, lemma, isPunctuation } = facts;
  const first = sentence.firstToken;
  const last = sentence.endToken - 1;
  const inside = quotation[i]! > 0 ? 1 : 0;
  const before = i > first ? (quotation[i - 1]! > 0 ? 1 : 0) : 2;
  const after = i < last ? (quotation[i + 1]! > 0 ? 1 : 0) : 2;
  out.add(90, inside, cueClass[i]!, upos[i]!);
  out.add(91, inside * 9 + before * 3 + after, cueClass[i]!);
  out.add(92, inside * 9 + before * 3 + after, upos[i]!, lemma[i]!);
  out.add(93, inside, shared.hasQuotation, cueClass[i]!);
  out.add(94, shared.isFirst, upos[i]!, lemma[i]!);
  out.add(95, shared.isFirst, facts.deprel[i]!);
  out.add(96, shared.endsWithColon, Math.min(3, last - i), cueClass[i]!);
  out.add(97, shared.startsQuoted, inside, upos[i]!);
  out.add(98, Math.min(4, i - first), upos[i]!, inside);
  out.add(99, Math.min(4, last - i), upos[i]!, cueClass[i]!);
  // Distance to the next and last quoted word in the sentence
  out.add(100, reach(quotation, isPunctuation, i, first, last, 1, inside), upos[i]!, cueClass[i]!);
  out.add(101, reach(quotation, isPunctuation, i, first, last, -1, inside), upos[i]!, cueClass[i]!);
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
