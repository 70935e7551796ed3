/** Numbers that are no figures: pronouns, names, list marks, scores, ordinals of fixed phrases. */
import type { Document, Token } from '../../../language/document.ts';
import { SMALL_NUMBERS } from '../../../language/lexicon/number-words.ts';
import type { Quantity } from '../../../language/quantities/quantity.ts';
import type { FigureSentence } from './candidate.ts';

/** Nouns that are numbered, not counted: "page 3", "Article 5". */
const NUMBERED_NOUNS = new Set(
  'article chapter section page part phase stage level round step version model class type grade flight route highway interstate exit gate room channel number figure table season episode volume issue act title clause paragraph item unit category tier group district ward line platform terminal bus train apollo area zone suite box rule day week game match test point building block lane bay cell apartment apt schedule appendix annex question verse psalm protocol resolution boeing airbus windows iphone galaxy formula world super generation gen mark mk type size'.split(
    ' ',
  ),
);

/** Determiners with which a small number and a bare noun point back: "the two countries". */
const POINTING_WORDS = new Set(['the', 'these', 'those', 'both', 'other', 'all']);
/** The largest number read as pointing back. */
const LARGEST_POINTING = 4;

/** "one" for "a", whatever it stands before: "one official", "one of". */
export function isOneForA({ kind, isOne, bound }: Quantity): boolean {
  return kind === 'number' && isOne && bound !== 'range';
}

/** True where a quantity is none by the codebook. `noun` is what it counts. */
export function isNoFigure(context: FigureSentence, quantity: Quantity, noun: Token | null): boolean {
  const { document } = context;
  const first = context.atoms[quantity.numberFirst]!;
  const token = document.tokens[first.token];
  if (token === undefined) return true;
  switch (quantity.kind) {
    case 'number':
      return isNoCount(context, quantity, noun, token);
    case 'ordinal':
      return isNoOrdinal(context, quantity, noun, token);
    case 'fraction':
      return isNoFraction(context, quantity);
    case 'duration':
      return isOneDay(context, quantity) || isInName(document, token, quantity, context);
    default:
      return quantity.isOne && quantity.kind === 'money' && quantity.form === 'words' && noun !== null;
  }
}

function isNoCount(context: FigureSentence, quantity: Quantity, noun: Token | null, token: Token): boolean {
  const { document, atoms } = context;
  if (isInName(document, token, quantity, context) || isListMark(context, quantity)) return true;
  const before = document.tokens[token.index - 1];
  const isInSentence = before !== undefined && before.index >= context.sentence.firstToken;
  const isCounting = noun?.xpos === 'NNS' && document.tokens[token.index + 1]?.form !== 'of';
  if (isInSentence && quantity.bound === 'exact' && !isCounting && isNumberedBy(before, context, quantity)) return true;
  if (noun !== null && isAddress(quantity, noun, /^[A-Z]/u.test(token.form))) return true;
  if (isInSentence && INDEX_NAMES.has(before.form)) return true;
  if (quantity.connector === 'hyphen' && isScore(quantity, noun)) return true;
  if (noun === null) return isBareNumberNone(context, quantity, token);
  const determiner = wordBefore(atoms, quantity.first);
  return isPointingBack(document, quantity, noun, determiner, token);
}

/** Names that have a number for their last word, whatever follows: "Fortune 500 companies". */
const INDEX_NAMES = new Set([
  'Fortune',
  'FTSE',
  'Nikkei',
  'Nasdaq',
  'CAC',
  'DAX',
  'Stoxx',
  'Russell',
  'P',
  'Hundred',
  'Agenda',
  'Interstate',
  'Route',
]);

/** "10 Downing Street", "Zero Hedge": digits or a capital word before a name that is no plural. */
function isAddress(quantity: Quantity, noun: Token, isCapital: boolean): boolean {
  const isNamed = quantity.bound === 'exact' && noun.upos === 'PROPN' && !noun.form.endsWith('s');
  return isNamed && (quantity.form === 'digits' || isCapital);
}

/** "the two countries": no adjective between, nothing that restricts the noun after it. */
function isPointingBack(
  document: Document,
  quantity: Quantity,
  noun: Token,
  determiner: string,
  token: Token,
): boolean {
  if (!POINTING_WORDS.has(determiner) || quantity.form !== 'words' || (quantity.high ?? 99) > LARGEST_POINTING)
    return false;
  if (quantity.bound !== 'exact' || noun.index !== token.index + 1) return false;
  const after = document.tokens[noun.index + 1];
  return (
    after === undefined ||
    (after.form !== 'of' && after.form !== 'who' && after.form !== 'that' && after.form !== 'which')
  );
}

/** A number that stands inside a name of several words: "Group of Seven", "Apple One", "Formula One". */
function isInName(document: Document, token: Token, quantity: Quantity, context: FigureSentence): boolean {
  if (quantity.bound !== 'exact' && quantity.bound !== 'range') return false;
  const last = context.atoms[quantity.numberEnd - 1]!.token;
  const capital = /^[A-Z]/u.test(token.form) && token.index > context.sentence.firstToken;
  if (capital && quantity.form === 'words' && isPartOfTitle(document, token, last)) return true;
  return context.names.some(
    (name) =>
      name.firstToken <= token.index &&
      last < name.endToken &&
      name.endToken - name.firstToken > last - token.index + 1 &&
      !(name.firstToken === token.index && quantity.form === 'words' && !capital),
  );
}

/** "the Big Four", "Group of Seven", "Seven Network": a capital word beside it. */
function isPartOfTitle(document: Document, token: Token, last: number): boolean {
  const before = document.tokens[token.index - 1];
  const after = document.tokens[last + 1];
  const beforeOf = before?.form === 'of' ? document.tokens[token.index - 2] : before;
  const isBefore = beforeOf !== undefined && beforeOf.upos !== 'ADP' && /^[A-Z]/u.test(beforeOf.form);
  return isBefore || (after?.upos === 'PROPN' && /^[A-Z]/u.test(after.form));
}

/** "Boeing 737", "page 3", "Windows 10": a name or a numbered noun right before bare digits. */
function isNumberedBy(before: Token, context: FigureSentence, quantity: Quantity): boolean {
  if (context.atoms[quantity.numberFirst]!.kind !== 'number' || quantity.scale > 1) return false;
  if (NUMBERED_NOUNS.has(before.form.toLowerCase())) return true;
  return before.upos === 'PROPN' && /^[A-Z]/u.test(before.form);
}

/** "won 3-1", "a 5-4 vote", "3888-2". */
function isScore(quantity: Quantity, noun: Token | null): boolean {
  if (quantity.unit !== null || quantity.low === null || quantity.high === null) return false;
  return noun === null || noun.xpos === 'NN' || noun.xpos === 'NNP' || quantity.low > quantity.high;
}

/** "1. Open the door", "(4)". */
function isListMark({ atoms }: FigureSentence, quantity: Quantity): boolean {
  const before = atoms[quantity.first - 1];
  const after = atoms[quantity.end];
  if (quantity.first === 0 && (after?.form === ')' || (after?.form === '.' && atoms[quantity.end + 1] !== undefined)))
    return true;
  return before?.form === '(' && after?.form === ')' && quantity.low !== null && quantity.low < 100;
}

/** Prepositions and verbs after which digits alone state something. */
const STATING_WORDS = new Set([
  'of',
  'by',
  'to',
  'from',
  'at',
  'than',
  'is',
  'was',
  'are',
  'were',
  'reached',
  'hit',
  'totalled',
  'totaled',
  'numbered',
]);
/** The relations in which digits alone are something counted. */
const COUNTING_RELATIONS = /^(?:nsubj|obj|root|conj|ccomp|advcl|acl)/u;

/** Digits that neither count nor measure anything: kept where words around them bound them, or the tree has them for a subject or object. */
function isBareNumberNone({ document, atoms }: FigureSentence, quantity: Quantity, token: Token): boolean {
  const word = wordBefore(atoms, quantity.first);
  if (quantity.form === 'vague' || quantity.rule === 'count/strong') return false;
  if (quantity.form === 'words') {
    if (POINTING_WORDS.has(word) || (quantity.high ?? 99) <= 1) return true;
    return !(quantity.bound !== 'exact' || COUNTING_RELATIONS.test(token.deprel) || quantity.scale > 1);
  }
  if (quantity.bound !== 'exact' || quantity.scale > 1) return false;
  const isLarge =
    (quantity.high ?? 0) >= 1000 || !Number.isInteger(quantity.high) || /,/u.test(atoms[quantity.numberFirst]!.form);
  if (isLarge)
    return atoms[quantity.first - 1]?.kind === 'number' || document.tokens[token.index - 1]?.upos === 'PROPN';
  return !(STATING_WORDS.has(word) || /^(?:nsubj|obj)/u.test(token.deprel)) || isAmongNumbers(atoms, quantity);
}

/** Rows of numbers are tables, codes or phone numbers. */
function isAmongNumbers(atoms: FigureSentence['atoms'], quantity: Quantity): boolean {
  return atoms[quantity.first - 1]?.kind === 'number' || atoms[quantity.end]?.kind === 'number';
}

function wordBefore(atoms: FigureSentence['atoms'], at: number): string {
  return atoms[at - 1]?.lower ?? '';
}

/** Nouns after an ordinal with which it names, ranks by title, or orders speech. */
const NO_ORDINAL_NOUNS = new Set(
  'lady minister aid person name place hand floor street avenue half quarter world amendment class base party wave generation degree language step thing thought instance sight glance cousin chance nature opinion impression priority option responder responders nation century look date baron gentleman officer secretary lieutenant division grade daughter daughters family couple gentleman dog edition-in-chief world-war'.split(
    ' ',
  ),
);

/** Ordinals that are no count of occurrences: adverbs ("first said"), names ("Second World War"), dates, fixed phrases ("first lady"). */
function isNoOrdinal(context: FigureSentence, quantity: Quantity, noun: Token | null, token: Token): boolean {
  if (noun === null || noun.upos !== 'NOUN') return true;
  const isCapital = /^[A-Z]/u.test(token.form);
  if (isCapital && (token.index > context.sentence.firstToken || /^[A-Z]/u.test(noun.form))) return true;
  if (NO_ORDINAL_NOUNS.has(noun.lemma.toLowerCase()) || token.upos === 'ADV') return true;
  const after = context.atoms[quantity.end];
  if (after?.kind === 'number' || SMALL_NUMBERS.has(after?.lower ?? '') || after?.lower === 'few') return true;
  return after?.form === '-' || after?.form === ',' || noun.index - token.index > 4;
}

/** Words after a fraction that make it a share of something. */
const SHARE_WORDS = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'a',
  'an',
  'that',
  'those',
  'these',
  'as',
  'them',
]);

/** Words before "half" with which it is a part of a game or a year. */
const HALF_OPENERS = new Set(['first', 'second', 'last', 'other', 'latter', 'final', 'opening', 'better']);

/** "half" in "second half", "half-time", "half-brother"; "a third party", "a quarter earlier". */
function isNoFraction({ atoms }: FigureSentence, quantity: Quantity): boolean {
  const opener = atoms[quantity.numberFirst]!;
  if (quantity.rule === 'fraction/share') return /^[A-Z]/u.test(opener.form) && quantity.numberFirst > 0;
  if (quantity.bound !== 'exact') return false;
  const word = atoms[quantity.numberEnd - 1]!.lower;
  const isWord = atoms[quantity.numberFirst]!.kind === 'word';
  const follower = atoms[quantity.end];
  if (!isWord) return follower?.kind === 'word' && (follower.isGlued || /^[A-Z][a-z]/u.test(follower.form));
  const next = atoms[quantity.end]?.lower ?? '';
  const before = wordBefore(atoms, quantity.first);
  if (word.endsWith('s') && word !== 'quarters') return false;
  if (before === 'by' && isTooBefore(atoms, quantity.first)) return true;
  if (next === '-' || before === '-' || HALF_OPENERS.has(before)) return true;
  if (SHARE_WORDS.has(next)) return next === 'a' || next === 'an' ? word !== 'half' : false;
  if (before === 'by' || before === 'almost' || before === 'than') return false;
  return !(
    quantity.isOne ||
    atoms[quantity.numberFirst]!.lower === 'one' ||
    atoms[quantity.numberFirst]!.kind === 'number'
  );
}

/** "too clever by half". */
function isTooBefore(atoms: FigureSentence['atoms'], at: number): boolean {
  for (let index = at - 2; index >= at - 8 && index >= 0; index--) {
    if (atoms[index]!.lower === 'too' || atoms[index]!.lower === 'cute' || atoms[index]!.lower === 'clever')
      return true;
  }
  return false;
}

/** "one day", "one night": once, not a length. */
function isOneDay({ atoms }: FigureSentence, quantity: Quantity): boolean {
  return (
    quantity.isOne &&
    !quantity.isCompound &&
    quantity.bound === 'exact' &&
    /^(?:day|days)$/u.test(atoms[quantity.end - 1]!.lower)
  );
}
