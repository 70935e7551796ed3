/** The words that carry a clause: its subtree without other clauses, without source and cue, in exact pieces. */
import { type Span, trimSpan } from '../../../core/span.ts';
import type { Document, Token } from '../../../language/document.ts';
import { ABBREVIATIONS } from '../../../language/lexicon/abbreviations.ts';
import {
  childByDeprel,
  isInSubtree,
  isRelation,
  pathToRoot,
  relationTest,
  subtreeOf,
  tokensOf,
} from '../../../language/tree.ts';
import type { ClaimContext } from './claim-context.ts';
import { contentTokens, tokensOfPieces } from './claim-context.ts';
import { type Clause, isFiniteForm, ownSubject, TIME_NOUNS, wordBefore } from './clause.ts';
import type { SentenceClauses } from './find-clauses.ts';
import { CONNECTIVES, NEGATORS, SPEECH_VERBS } from './lexicon.ts';
import { frontedWords, looseWords, resumedWords } from './loose-words.ts';
import { inReadingOrder, unionOf } from './reading-order.ts';
import { BROKEN_CONTENT, CONTENT_INSIDE } from './rules/content-clause.ts';
import { CONTENT_OF_ADDRESSEE } from './rules/content-frame.ts';
import { FREE_RELATIVE } from './rules/free-relative.ts';
import { APPOSITION } from './rules/informing-apposition.ts';
import { TIME_WHEN } from './rules/informing-relative.ts';

/** A clause with its words by part. All lists in reading order. */
export interface WordedClause {
  readonly clause: Clause;
  /** The predicate with what depends on it, and its own subject. */
  readonly predicate: readonly Token[];
  /** Subject that stands elsewhere; empty where the clause has its own. */
  readonly subject: readonly Token[];
  /** Objects that stand behind a later verb and belong to this one too ("blocked and banned [imports]"). */
  readonly shared: readonly Token[];
  /** The attribution whose content holds the clause: the innermost; null in the outlet's voice. */
  readonly attribution: number | null;
}

/** Words of every stated clause; words of a content that the tree hangs nowhere go to the clause before them. */
export function wordsOfClauses(context: ClaimContext, clauses: SentenceClauses): WordedClause[] {
  const worded = upToConjunctions(
    context,
    upToThat(
      context,
      clauses.stated.map((clause) => wordsOfClause(context, clauses, clause)),
    ),
  );
  let taken: ReadonlySet<number> | null = null;
  return worded.map((each, at) => {
    const next = worded
      .slice(at + 1)
      .find(({ attribution, predicate }) => attribution === each.attribution && predicate.length > 0);
    const end = next?.predicate[0]?.index ?? Number.POSITIVE_INFINITY;
    const isFirst = !worded
      .slice(0, at)
      .some(({ attribution, clause }) => attribution === each.attribution && !isAside(clause));
    const found = [
      ...(isFirst ? frontedWords(context, clauses, each) : []),
      ...upToMark(each, looseWords(context, clauses, each, end)),
      ...resumedWords(context, clauses, each),
    ].filter((token) => !isOfQuestion(context, clauses, token));
    if (found.length === 0) return each;
    taken ??= takenWords(worded);
    const left = leftWords(found, taken);
    if (!left.some((token) => CONTENT_WORD.test(token.upos))) return each;
    const all = inReadingOrder([...each.predicate, ...left]);
    return { ...each, predicate: withCondition(context.document, withoutOpeners(context.document, all), each.clause) };
  });
}

/** A relative clause ends at a mark: "Moe, who ran in May[, leads the poll]", where the tree hangs the rest nowhere. */
function upToMark({ clause, predicate }: WordedClause, loose: readonly Token[]): readonly Token[] {
  const last = predicate[predicate.length - 1]!;
  if (clause.frame !== 'relative') return loose;
  const end = loose.findIndex(({ index, upos }) => index > last.index && upos === 'PUNCT');
  return end < 0 ? loose : loose.slice(0, end);
}

/** The places of all words that are part of a clause already. */
function takenWords(worded: readonly WordedClause[]): Set<number> {
  const taken = new Set<number>();
  for (const { clause, predicate, subject } of worded) {
    for (const { index } of predicate) taken.add(index);
    if (!isAside(clause)) for (const { index } of subject) taken.add(index);
  }
  return taken;
}

function leftWords(found: readonly Token[], taken: ReadonlySet<number>): Token[] {
  const left = found.filter((token) => !taken.has(token.index) && !(isLinkWord(token) && taken.has(token.head)));
  return [...new Set(left)];
}

/** "[When] they met, aid grew": the word that opens a clause of time or condition before the claim's own, where the tree hung it elsewhere. */
function withCondition(document: Document, words: Token[], { head }: Clause): Token[] {
  const first = words[0];
  const before = first === undefined ? undefined : document.tokens[first.index - 1];
  if (first === undefined || before === undefined || !CONDITIONS.has(before.form.toLowerCase())) return words;
  const comma = words.findIndex((token) => token.form === ',');
  const isBounding = comma > 0 && words[comma]!.index < head.index && words.slice(0, comma).some(isFiniteForm);
  return isBounding ? [before, ...words] : words;
}

const CONDITIONS: ReadonlySet<string> = new Set('when if after before because since once unless until'.split(' '));

/** "bigger than any since the war, [and] aid helps": what the tree hangs on the second clause but stands before "and" goes to the first. */
function upToConjunctions({ document, contentsAt }: ClaimContext, worded: readonly WordedClause[]): WordedClause[] {
  const result = [...worded];
  worded.forEach((each, at) => {
    const { clause, predicate, attribution } = each;
    if (clause.rule !== 'claims/coordinated' || clause.frame !== 'finite') return;
    const conjunction = childByDeprel(document, clause.head, 'cc')?.index ?? 0;
    if ((ownSubject(document, clause.head)?.index ?? 0) < conjunction) return;
    const early = predicate.filter((token) => token.index < conjunction && token.upos !== 'PUNCT');
    const before = result[at - 1];
    if (early.length === 0 || before === undefined || before.attribution !== attribution) return;
    if (before.predicate.length === 0 || before.clause.frame === 'nominal') return;
    result[at] = {
      ...each,
      predicate: withoutOpeners(
        document,
        predicate.filter((token) => token.index > conjunction),
      ),
    };
    const added = early.filter((token) => attribution === null || contentsAt(token).includes(attribution));
    result[at - 1] = { ...before, predicate: unionOf(before.predicate, added) };
  });
  return result;
}

/**
 * "tools, valued at $5 million[, that Oslo imported]": after the comma that closes a participle, "that" goes on with the noun before it,
 * in the clause that states something with that noun.
 */
function upToThat({ document }: ClaimContext, worded: readonly WordedClause[]): WordedClause[] {
  const result = [...worded];
  worded.forEach((each, at) => {
    if (each.clause.frame !== 'participle') return;
    const that = each.predicate.findIndex((token, place) =>
      isRestrictiveThat(document, token, each.predicate[place - 1]),
    );
    if (that < 2) return;
    result[at] = { ...each, predicate: each.predicate.slice(0, that - 1) };
    const noun = document.tokens[each.clause.head.head];
    const host = result.findIndex(
      (other, place) => place !== at && noun !== undefined && other.predicate.includes(noun) && !isAside(other.clause),
    );
    if (host < 0) return;
    result[host] = {
      ...result[host]!,
      predicate: unionOf(result[host]!.predicate, each.predicate.slice(that)),
    };
  });
  return result;
}

function isRestrictiveThat(document: Document, token: Token, before: Token | undefined): boolean {
  if (token.form !== 'that' || before?.form !== ',' || before.index !== token.index - 1) return false;
  const verb = document.tokens[token.head];
  return verb !== undefined && verb.index > token.index && isRelation(verb.deprel, 'acl', 'ccomp');
}

/** A participle, relative clause or apposition speaks of a noun that another clause states something with. */
function isAside({ frame }: Clause): boolean {
  return frame === 'participle' || frame === 'relative' || frame === 'nominal';
}

const CONTENT_WORD = /^(?:NOUN|PROPN|VERB|ADJ|NUM|PRON)$/u;

/** "[I think] it helps": a saying inside the content, with its subject. */
function isOfSaying({ document }: ClaimContext, { sayings }: SentenceClauses, token: Token): boolean {
  return sayings.some((saying) => {
    if (token === saying) return true;
    return (
      token.head === saying.index &&
      isRelation(token.deprel, 'nsubj', 'aux') &&
      document.tokens[token.index]!.upos !== 'NOUN'
    );
  });
}

/** "It closed, [and how long it will last]". */
function isOfQuestion({ document }: ClaimContext, { asked }: SentenceClauses, token: Token): boolean {
  return asked.some((head) => isInSubtree(document, token, head));
}

function isLinkWord(token: Token): boolean {
  return isRelation(token.deprel, 'cc', 'mark') || token.upos === 'SCONJ';
}

/** Words of one stated clause. */
function wordsOfClause(context: ClaimContext, clauses: SentenceClauses, clause: Clause): WordedClause {
  const { document } = context;
  const { head } = clause;
  const attribution = context.contentsAt(head).find((each) => clauses.saying.has(each)) ?? null;
  const isOwnCue = (token: Token) => attribution !== null && context.cuesAt(token).includes(attribution);
  const isCut = (token: Token) => token !== head && (clauses.cuts.has(token.index) || isOwnCue(token));
  const isLeftOut = speechOver(context, head);
  const tree = withinContent(context, head, attribution, subtreeOf(document, head, isCut));
  const whole = wholeWords(context, clauses, clause, attribution);
  const base = whole === null ? tree : unionOf(whole, tree);
  const words = afterThat(
    document,
    clause,
    base.filter((token) => !isLeftOut(token)),
  );
  const predicate = withoutOpeners(document, withoutLinks(clause, words));
  const subject = subjectWords(context, clause, isCut).filter(
    (token) => !clause.holdsSubject || clause.frame === 'shared' || !isLeftOut(token),
  );
  const own = subject.length === 0 ? predicate : predicate.filter((token) => !subject.includes(token));
  return {
    clause,
    predicate: clause.rule === APPOSITION ? upToComma(document, own) : own,
    subject,
    shared: clause.frame === 'shared' ? sharedObjects(context, clause, isCut) : [],
    attribution,
  };
}

/** "at a time [when] it closed", "[in] what looked like revenge": the words that link such a clause to the one above. */
function withoutLinks({ rule, head }: Clause, words: readonly Token[]): readonly Token[] {
  if (rule === TIME_WHEN) return words.filter(({ lemma }) => lemma !== 'when');
  if (rule !== FREE_RELATIVE) return words;
  return words.filter(({ deprel, index }) => !isRelation(deprel, 'case') || index > head.index);
}

/** "told [the mayor of Oslo that] it closed", "for example, [that] it closed": what stands before the word that opens what was said. */
function afterThat(document: Document, { head, rule, frame }: Clause, words: readonly Token[]): readonly Token[] {
  if (frame !== 'finite' || !rule.startsWith('claims/content')) return words;
  const at = words.findIndex(({ form, deprel }) => form === 'that' && isRelation(deprel, 'mark'));
  const that = words[at];
  const opened = that === undefined ? undefined : document.tokens[that.head];
  if (opened === undefined || at < 1 || that!.index > head.index) return words;
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const last = before[at - 1]!;
  if (before.some((token) => isFiniteForm(token) || NEGATORS.has(token.lemma)) || last.lemma === 'now') return words;
  if (wordBefore(document, that!)?.upos === 'CCONJ') return words;
  const subject = ownSubject(document, opened);
  const isAll = after.every((token) => isInSubtree(document, token, opened));
  const isOwn = opened === head && subject !== null && subject.index > that!.index;
  return (rule === BROKEN_CONTENT ? isAll : isOwn) ? after : words;
}

/** An apposition ends at a comma that joins nothing: "two makers of arms[, over what …]". */
function upToComma(document: Document, tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(
    (token) => token.form === ',' && !isRelation(document.tokens[token.head]?.deprel ?? '', 'conj', 'amod'),
  );
  return end < 1 ? [...tokens] : tokens.slice(0, end);
}

/** All words of a content or an unparsed sentence that states one thing only; null where it states more. */
function wholeWords(
  context: ClaimContext,
  clauses: SentenceClauses,
  { head, rule, frame }: Clause,
  attribution: number | null,
): readonly Token[] | null {
  if (rule === 'claims/unparsed') return tokensOf(context.document, clauses.sentence);
  if (
    attribution === null ||
    frame === 'relative' ||
    rule === CONTENT_INSIDE ||
    !isOnlyClause(context, clauses, attribution)
  )
    return null;
  const words = contentTokens(context, attribution, clauses.sentence).filter(
    (token) => !isOfSaying(context, clauses, token) && !isOfQuestion(context, clauses, token),
  );
  const first = words.find((token) => token.upos !== 'PUNCT');
  const isHeadless = ownSubject(context.document, head) === null;
  const begins = first !== undefined && isInSubtree(context.document, first, head);
  return begins || isHeadless || rule === BROKEN_CONTENT || frame !== 'finite' ? words : null;
}

/** The grounded span: pieces in reading order, none empty; commas and marks inside a run stay, those at its ends go. */
export function piecesOf(context: ClaimContext, worded: WordedClause): Span[] {
  const { clause, subject, predicate } = worded;
  const tokens = inReadingOrder(clause.holdsSubject ? [...subject, ...predicate] : predicate);
  const pieces: { start: number; end: number; last: number }[] = [];
  for (const token of tokens) {
    const run = pieces[pieces.length - 1];
    if (run !== undefined && onlyMarksBetween(context, run.last, token.index)) {
      run.end = token.end;
      run.last = token.index;
    } else if (token.upos !== 'PUNCT') {
      pieces.push({ start: token.start, end: token.end, last: token.index });
    }
  }
  const { text } = context.document;
  return pieces
    .map((piece) => trimSpan(text, { start: piece.start, end: piece.end }, isAbbreviation))
    .filter((piece) => piece !== null);
}

const DOTTED_LETTERS = /^(?:\p{L}\.){2,}$/u;

function isAbbreviation(word: string): boolean {
  return DOTTED_LETTERS.test(word) || ABBREVIATIONS.has(word.slice(0, -1));
}

function onlyMarksBetween({ document }: ClaimContext, before: number, after: number): boolean {
  for (let index = before + 1; index < after; index++) {
    if (document.tokens[index]!.upos !== 'PUNCT') return false;
  }
  return true;
}

/** Source, cue and condition words of the attributions that hold the clause. Inner sayings stay. */
function speechOver({ contentsAt, cuesAt, speechAt }: ClaimContext, head: Token): (token: Token) => boolean {
  const own = cuesAt(head);
  const over = contentsAt(head).filter((attribution) => !own.includes(attribution));
  if (over.length === 0) return () => false;
  return (token) => speechAt(token).some((attribution) => over.includes(attribution));
}

/** True where one attribution's content states only one thing: then all its words are that claim's. */
function isOnlyClause(context: ClaimContext, { stated }: SentenceClauses, attribution: number): boolean {
  let count = 0;
  for (const { head, frame } of stated) {
    if (!context.contentsAt(head).includes(attribution)) continue;
    count++;
    if (frame !== 'finite' && frame !== 'infinitive') return false;
  }
  return count === 1;
}

function withinContent(
  context: ClaimContext,
  head: Token,
  attribution: number | null,
  tokens: readonly Token[],
): readonly Token[] {
  if (attribution === null) return tokens;
  const { source, cue, quotation } = context.found.attributions[attribution]!;
  let last = -1;
  for (const { index } of tokensOfPieces(context.document, [...source, ...cue])) last = Math.max(last, index);
  // Past an interruption ("China, they said, sells …") the tree tells better than the content where the clause ends.
  const isInterruption = quotation === 'indirect' && context.document.tokens[last + 1]?.upos === 'PUNCT';
  const isResumed = (token: Token) => isInterruption && head.index < last && token.index > last;
  return tokens.filter((token) => isResumed(token) || context.contentsAt(token).includes(attribution));
}

/** Leaves out what links the clause to the text before it: "that", "and", "However,", marks; and marks at its end. */
function withoutOpeners(document: Document, tokens: readonly Token[]): Token[] {
  let first = isTimeWhen(tokens) ? AT_A_TIME_WHEN.length : 0;
  let end = tokens.length;
  while (first < end && isOpener(document, tokens, first)) first++;
  while (end > first && (isCloser(tokens[end - 1]!) || isStranded(tokens, end - 1))) end--;
  if (isTimeWhen(tokens.slice(Math.max(first, end - AT_A_TIME_WHEN.length), end))) end -= AT_A_TIME_WHEN.length;
  return tokens.slice(first, end);
}

/** "win [by] …", "left [because] …", "left and [believes] …": the last word opened what was cut. */
function isStranded(tokens: readonly Token[], at: number): boolean {
  const { deprel, head, index } = tokens[at]!;
  const before = tokens[at - 1];
  // "…, saying:": what follows stands in the next sentence.
  if (before?.form === ',' && tokens[at]!.xpos === 'VBG' && SPEECH_VERBS.has(tokens[at]!.lemma)) return true;
  if (isRelation(deprel, 'mark', 'case')) return head > index && !tokens.some((token) => token.index === head);
  return SPEECH_VERBS.has(tokens[at]!.lemma) && isFiniteForm(tokens[at]!) && tokens[at - 1]?.upos === 'CCONJ';
}

const AT_A_TIME_WHEN = ['at', 'a', 'time', 'when'];

/** "at a time when sanctions bite": the words before the clause. */
function isTimeWhen(tokens: readonly Token[]): boolean {
  return AT_A_TIME_WHEN.every((form, at) => tokens[at]?.form.toLowerCase() === form);
}

function isCloser(token: Token): boolean {
  return (token.upos === 'PUNCT' && !/^[)\]]$/u.test(token.form)) || token.upos === 'CCONJ';
}

function isOpener(document: Document, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.lemma === 'rather' && tokens[at + 1]?.lemma === 'than') return false;
  if (token.deprel === 'cc:preconj' && /^(?:n?either)$/u.test(token.lemma)) return false;
  if (token.upos === 'PUNCT' || token.upos === 'CCONJ' || isRelation(token.deprel, 'cc')) return token.xpos !== '$';
  if (isRelation(token.deprel, 'mark') && LINKING_MARKS.has(token.lemma)) return true;
  if (token.lemma === 'even' && LINKING_MARKS.has(tokens[at + 1]?.lemma ?? '')) return true;
  const next = tokens[at + 1];
  if (token.form === 'that' && isComplementizer(document, token, next)) return true;
  const mark = document.tokens[token.index + 1];
  // “So-called” is one word.
  return CONNECTIVES.has(token.lemma) && mark?.upos === 'PUNCT' && !(mark.form === '-' && !token.spaceAfter);
}

/** "said [that] imports fell"; not "[That] base was lost", "that is the charge". */
function isComplementizer(document: Document, token: Token, next: Token | undefined): boolean {
  if (next === undefined || isFiniteForm(next)) return false;
  const before = wordBefore(document, token);
  return token.upos === 'SCONJ' || /^(?:VERB|NOUN|ADJ|PROPN)$/u.test(before?.upos ?? '');
}

const LINKING_MARKS = new Set(['that', 'so', 'while', 'although', 'though', 'whereas']);

/** What may hang on a subject's noun and is no part of its phrase. */
const isBesideSubject = relationTest(
  ...['cop', 'aux', 'nsubj', 'mark', 'advcl', 'parataxis', 'advmod', 'discourse', 'dep'],
);

/** The subject's noun phrase without preposition; without the clause itself. */
function subjectWords({ document }: ClaimContext, clause: Clause, isCut: (token: Token) => boolean): Token[] {
  if (clause.subject === null) return [];
  const subject = wholeOf(document.tokens, clause);
  const above = new Set([clause.head, ...pathToRoot(document, clause.head).filter(isClausal)]);
  const isOutside = (token: Token) =>
    above.has(token) ||
    isCut(token) ||
    (clause.frame !== 'shared' && token.index > clause.head.index && isRelation(token.deprel, 'conj', 'cc')) ||
    (token.head === subject.index &&
      (isBesideSubject(token.deprel) ||
        (isRelation(token.deprel, 'case', 'cc') && token.index < subject.index && !isInName(document, token))));
  const words = subtreeOf(document, subject, isOutside);
  let first = 0;
  let end = words.length;
  while (first < end && words[first]!.upos === 'PUNCT') first++;
  while (end > first && (isCloser(words[end - 1]!) || words[end - 1]!.xpos === 'POS')) end--;
  return upToLink(document, clause, words.slice(first, end));
}

/** "the [For] All Act": a preposition that opens a name. */
function isInName(document: Document, token: Token): boolean {
  return /^\p{Lu}/u.test(token.form) && wordBefore(document, token)?.upos === 'DET';
}

/** "asked [the members dating back to May] to pay": whoever is told is named up to what links it to what they should do, whatever the tree makes of it. */
function upToLink({ tokens }: Document, { rule, head }: Clause, words: Token[]): Token[] {
  const last = words[words.length - 1];
  if (rule !== CONTENT_OF_ADDRESSEE || last === undefined || last.index > head.index) return words;
  const link = head.children
    .map((index) => tokens[index]!)
    .find(({ index, xpos, deprel }) => index > last.index && (xpos === 'TO' || isRelation(deprel, 'mark', 'case')));
  if (link === undefined || link.index > head.index) return words;
  const rest = tokens.slice(last.index + 1, link.index);
  const isNamed = ({ upos, xpos, lemma }: Token) =>
    !/^(?:PUNCT|AUX|CCONJ|PART)$/u.test(upos) &&
    !/^(?:VB[DPZ]|W.*)$/u.test(xpos) &&
    !(TIME_NOUNS.has(lemma.toLowerCase()) || lemma === 'time');
  return rest.every(isNamed) && rest.length <= MOST_LINKED_WORDS ? [...words, ...rest] : words;
}

const MOST_LINKED_WORDS = 8;

function isClausal(token: Token): boolean {
  return !/^(?:NOUN|PROPN|PRON|NUM|ADJ)$/u.test(token.upos) || isRelation(token.deprel, 'acl', 'advcl', 'appos');
}

/** "A and B, two makers of arms": an apposition or relative of the last conjunct speaks of all where it is plural. */
function wholeOf(tokens: readonly Token[], { subject, head, frame }: Clause): Token {
  let whole = subject!;
  if (frame !== 'nominal' || !/^NNP?S$/u.test(head.xpos)) return whole;
  while (isRelation(whole.deprel, 'conj') && whole.head >= 0) whole = tokens[whole.head]!;
  return whole;
}

/** Dependents of the first verb that stand behind the second: objects of both. */
function sharedObjects(
  { document }: ClaimContext,
  { head, governor }: Clause,
  isCut: (token: Token) => boolean,
): Token[] {
  if (governor === null || governor.index > head.index) return [];
  const hasObject = head.children.some((index) =>
    isRelation(document.tokens[index]!.deprel, 'obj', 'ccomp', 'xcomp', 'obl'),
  );
  if (hasObject) return [];
  return governor.children
    .map((index) => document.tokens[index]!)
    .filter((child) => child.index > head.index && isRelation(child.deprel, 'obj') && !isCut(child))
    .flatMap((child) => subtreeOf(document, child, isCut));
}
