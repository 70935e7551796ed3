/** The noun beside a figure that it measures: "tools worth $900m", "a 0.6% fee", "a fine of $3 billion". */
import type { Document, Token } from '../../../language/document.ts';
import { UNIT_NOUNS } from '../../../language/lexicon/time-words.ts';
import { childByDeprel, headOf, isRelation } from '../../../language/tree.ts';
import type { Candidate, FigureSentence } from './candidate.ts';
import { headOfPhrase } from './of-phrase.ts';
import type { Found } from './subject.ts';

/** Words between a noun and what it is worth. */
const VALUE_WORDS = new Set([
  'worth',
  'valued',
  'priced',
  'estimated',
  'put',
  'totaling',
  'totalling',
  'costing',
  'measuring',
  'weighing',
  'numbering',
  'averaging',
  'exceeding',
]);

/** "machine tools worth $900m", "tools, valued at about $900m". */
export function valuedNoun(document: Document, candidate: Candidate): Found | null {
  let at = candidate.firstToken - 1;
  if (/^(?:at|in|up|to|a|some)$/iu.test(document.tokens[at]?.form ?? '')) at--;
  const word = document.tokens[at];
  if (word === undefined || !VALUE_WORDS.has(word.form.toLowerCase())) return null;
  let before = at - 1;
  const isVerb = /^(?:is|was|are|were|be|been|being)$/iu.test(document.tokens[before]?.form ?? '');
  if (isVerb) return null;
  while (before >= 0 && /^(?:,|is|also|together|collectively|jointly)$/iu.test(document.tokens[before]!.form)) before--;
  const noun = document.tokens[before];
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return null;
  return { noun: topOfCompound(document, noun), rule: 'valued' };
}

function topOfCompound(document: Document, noun: Token): Token {
  let top = noun;
  while (isRelation(top.deprel, 'compound', 'flat') && top.head > top.index) top = document.tokens[top.head]!;
  return top;
}

/** "a stake in the firm worth $5m": the noun that the last noun's phrase belongs to, where a preposition ties them. */
function phraseHead(document: Document, noun: Token): Token {
  let top = noun;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(document, top);
    if (
      head === undefined ||
      !isRelation(top.deprel, 'nmod', 'compound', 'flat') ||
      (head.upos !== 'NOUN' && head.upos !== 'PROPN') ||
      head.index > noun.index
    )
      break;
    if (childByDeprel(document, head, 'nummod') !== undefined) break;
    top = head;
  }
  return top;
}

/** "a 0.6 per cent fee", "a 10% share of the firm", "a 30-year bond". */
export function modifiedNoun(document: Document, candidate: Candidate): Found | null {
  const head = headOf(document, candidate.head);
  const isBefore =
    head !== undefined &&
    head.index >= candidate.endToken &&
    head.upos === 'NOUN' &&
    !UNIT_NOUNS.has(head.form.toLowerCase()) &&
    isRelation(candidate.head.deprel, 'nummod', 'compound', 'amod', 'nmod', 'det', 'advmod', 'obl');
  if (isBefore && head.index - candidate.endToken < 6 && !hasCase(document, candidate))
    return { noun: head, rule: 'modified' };
  const { quantity } = candidate;
  const isTight = quantity.isCompound || isSingularUnit(document, candidate);
  if (!isTight || quantity.isAge) return null;
  const noun = headOfPhrase(document, candidate.endToken);
  if (noun === null || noun.index - candidate.endToken > 5 || UNIT_NOUNS.has(noun.form.toLowerCase())) return null;
  return { noun, rule: 'modified' };
}

/** "an $800 oven", "a 10% stake": an article before the number, a noun right after it. */
function isSingularUnit(document: Document, candidate: Candidate): boolean {
  const before = document.tokens[candidate.firstToken - 1]?.form.toLowerCase() ?? '';
  const next = document.tokens[candidate.endToken];
  if (next === undefined || (next.upos !== 'NOUN' && next.upos !== 'ADJ' && next.upos !== 'PROPN')) return false;
  return /^(?:a|an|the|its|their|his|her|this|that|another)$/u.test(before) || next.upos === 'NOUN';
}

function hasCase(document: Document, candidate: Candidate): boolean {
  return childByDeprel(document, candidate.head, 'case') !== undefined && candidate.quantity.bound !== 'more_than';
}

/** Prepositions that tie a figure to the noun before it. */
const NOUN_LINKS = new Set(['of', 'at', 'to', 'from', 'for', 'between', 'with', 'in']);

/** "a fine of $3 billion", "a speed of 15 to 22 mph", "the offer of C$6", "prices from $5". */
export function nounBefore(document: Document, candidate: Candidate): Found | null {
  const link = document.tokens[candidate.firstToken - 1];
  if (link === undefined) return null;
  const isLink =
    NOUN_LINKS.has(link.form.toLowerCase()) || /^(?:from|between)$/iu.test(document.tokens[candidate.firstToken]!.form);
  const before = isLink && NOUN_LINKS.has(link.form.toLowerCase()) ? document.tokens[link.index - 1] : link;
  if (!isLink || before === undefined) return null;
  if (before.upos !== 'NOUN' && before.upos !== 'PROPN') return null;
  const head = headOf(document, candidate.head);
  const isOf = link.form.toLowerCase() === 'of' || candidate.quantity.connector !== null;
  if (!isOf && head?.upos !== 'NOUN' && head?.upos !== 'PROPN') return null;
  if (!isOf && head !== undefined && head.index > candidate.firstToken) return null;
  const noun = phraseHead(document, topOfCompound(document, before));
  return { noun: noun.index < candidate.firstToken ? noun : before, rule: 'noun-before' };
}

/** "Hill (14 percent)", "the tools ($5m)": the noun right before a bracket that holds only the figure. */
export function bracketedNoun(document: Document, candidate: Candidate): Found | null {
  const opener = document.tokens[candidate.firstToken - 1];
  if (opener?.form !== '(' || document.tokens[candidate.endToken]?.form !== ')') return null;
  const noun = document.tokens[opener.index - 1];
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return null;
  const head = isRelation(noun.deprel, 'flat') ? headOf(document, noun) : undefined;
  return { noun: head ?? topOfCompound(document, noun), rule: 'bracketed' };
}

/** Bounding words that follow a noun. */
const BOUNDS_AFTER_NOUN = new Set([
  'up',
  'above',
  'over',
  'below',
  'under',
  'exceeding',
  'topping',
  'higher',
  'lower',
  'greater',
]);

/** "incomes above $250,000", "speeds of up to 80 mph"; not "sold over two years". */
export function boundedNoun(document: Document, candidate: Candidate): Found | null {
  const { quantity, firstToken } = candidate;
  if (quantity.kind === 'duration' || quantity.coreFirst === quantity.first) return null;
  if (!BOUNDS_AFTER_NOUN.has(document.tokens[firstToken]!.form.toLowerCase())) return null;
  const noun = document.tokens[firstToken - 1];
  if (noun === undefined || noun.upos !== 'NOUN') return null;
  return { noun: topOfCompound(document, noun), rule: 'bounded' };
}

/** Nouns after "in" that say how, not what: "$5m in total". */
const NO_AMOUNTS = new Set(
  'total all court exchange return addition advance part response fact order line history case prison office principle practice theory debt'.split(
    ' ',
  ),
);

/** Participles between an amount and what it is for: "$5m authorized for roads". */
const ALLOTTED = new Set(
  'authorized authorised allocated earmarked budgeted requested needed approved allotted appropriated'.split(' '),
);

/**
 * "$900m in cash", "$5m for green energy programmes", "$5m that he sought for a wall": what an amount of money is of, or for.
 * "fined $5m for fraud" and "paid $5m for not paying" measure neither.
 */
export function amountOf(context: FigureSentence, candidate: Candidate): Found | null {
  const { document } = context;
  const { quantity } = candidate;
  if (quantity.kind !== 'money') return null;
  const after = document.tokens[candidate.endToken];
  if (after === undefined) return null;
  const link = ALLOTTED.has(after.form) ? document.tokens[after.index + 1] : after;
  const isIn = link?.form === 'in';
  if (link === undefined || (!isIn && link.form !== 'for')) return purposeOfClause(document, candidate);
  const noun = nounAfter(context, link);
  if (noun === null) return null;
  const first = document.tokens[link.index + 1]!;
  if (isIn && (first.upos === 'DET' || first.upos === 'PRON' || NO_AMOUNTS.has(noun.lemma))) return null;
  const verb = headOf(document, candidate.head);
  if (!isIn && verb !== undefined && /^(?:fine|sue|sentence|arrest)$/u.test(verb.lemma)) return null;
  return { noun, rule: isIn ? 'amount-in' : 'amount-for' };
}

/** The common noun after a preposition, where it is no time: not "for fighting", "in Ohio", "for two years". */
function nounAfter({ document, times }: FigureSentence, link: Token): Token | null {
  const first = document.tokens[link.index + 1];
  if (first === undefined || first.xpos === 'VBG' || first.upos === 'PART') return null;
  const noun = headOfPhrase(document, first.index);
  if (noun === null || noun.upos !== 'NOUN' || UNIT_NOUNS.has(noun.form.toLowerCase())) return null;
  return times.some((time) => time.start <= noun.start && noun.start < time.end) ? null : noun;
}

/** "the $5m that he sought for a wall", by the tree. */
function purposeOfClause(document: Document, candidate: Candidate): Found | null {
  const clause = childByDeprel(document, candidate.head, 'acl');
  if (clause === undefined || clause.index < candidate.endToken) return null;
  const noun = clause.children
    .map((index) => document.tokens[index]!)
    .find(
      (token) =>
        token.upos === 'NOUN' &&
        isRelation(token.deprel, 'obl') &&
        childByDeprel(document, token, 'case')?.form === 'for' &&
        !UNIT_NOUNS.has(token.form.toLowerCase()),
    );
  return noun === undefined ? null : { noun, rule: 'amount-for' };
}

/** The noun nearest before the figure, else right after it. */
export function nearestNoun({ document, sentence }: FigureSentence, candidate: Candidate): Found | null {
  for (let at = candidate.firstToken - 1; at >= sentence.firstToken; at--) {
    const token = document.tokens[at]!;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      const noun = phraseHead(document, topOfCompound(document, token));
      return { noun: noun.index < candidate.firstToken ? noun : token, rule: 'nearest' };
    }
    if (token.form === ';' || token.form === '(') break;
  }
  const noun = headOfPhrase(document, candidate.endToken);
  return noun === null || noun.index >= sentence.endToken ? null : { noun, rule: 'next' };
}
