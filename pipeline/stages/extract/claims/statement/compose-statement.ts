/** Puts the words of a clause together as a sentence, by its frame. Nothing is added but auxiliaries and "to be". */
import type { Document, Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import {
  childByDeprel,
  childrenByDeprel,
  isInSubtree,
  isPassive,
  isRelation,
  leftmostOf,
  sentenceOf,
} from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import { auxiliariesOf, isFiniteForm, isMistakenPast, isPredicate, ownSubject } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { relativePronoun } from '../rules/informing-relative.ts';
import { bareSubject, closedSubject } from './closed-subject.ts';
import { composeInfinitive, nominative } from './compose-infinitive.ts';
import { demanded } from './demanded.ts';
import { activeVerb, beForm, readVerbPhrase } from './finite-form.ts';
import { hedgedInfinitive } from './keep-hedge.ts';
import { hopedClause, intendedInfinitive } from './keep-intent.ts';
import { isUnderNegatedBelief, withRaisedNegation } from './raise-negation.ts';
import { addedWords, verbatimWords, type Word } from './word.ts';

/** The statement's words, before names, times and marks are put right; null where no safe sentence can be made. */
export function composeStatement(context: ClaimContext, worded: WordedClause): Word[] | null {
  if (holdsClause(worded.subject)) return null;
  switch (worded.clause.frame) {
    case 'finite':
      return doubted(context, worded, hopedFor(context, worded, composeDemanded(context, worded)));
    case 'shared':
      return composeShared(context, worded);
    case 'relative':
      return composeRelative(context, worded);
    case 'participle':
      return composeParticiple(context, worded);
    case 'infinitive':
      return (
        hedgedInfinitive(context, worded) ??
        intendedInfinitive(context, worded) ??
        composeInfinitive(context.document, worded)
      );
    case 'nominal':
      return composeNominal(context, worded);
    case 'fragment':
      return null;
  }
}

/** "The pain [the family] is going through": a noun with a clause about it, no sentence. */
function followsNoun(document: Document, predicate: readonly Token[], subject: Token): boolean {
  const start = leftmostOf(document, subject).index;
  const before = document.tokens[start - 1];
  return (
    before !== undefined &&
    (before.upos === 'NOUN' || (before.upos === 'ADJ' && /^(?:first|last)$/u.test(before.lemma))) &&
    predicate.includes(before) &&
    !isRelation(before.deprel, 'obl', 'nmod') &&
    !(subject.upos === 'PROPN' && typeOfNoun(before.lemma) === 'person')
  );
}

/** "hope [it is heard]" → it will be heard: what is hoped for is told as what will be. */
function hopedFor(context: ClaimContext, worded: WordedClause, words: Word[] | null): Word[] | null {
  const { document, found } = context;
  const { clause, attribution } = worded;
  if (words === null || attribution === null || found.attributions[attribution]!.stance !== 'hopes') return words;
  const told = hopedClause(context, worded, words);
  if (told !== null) return told;
  const finite = [...auxiliariesOf(document, clause.head), clause.head].find(isFiniteForm);
  if (finite === undefined || (finite.xpos !== 'VBZ' && finite.xpos !== 'VBP')) return words;
  const base = finite.lemma === "'s" ? 'be' : finite.lemma;
  return words.flatMap((word) =>
    word.token === finite ? [...addedWords('will'), { text: base, token: finite }] : [word],
  );
}

/** "I don't think [it helps]" → it does not help. */
function doubted({ document }: ClaimContext, { clause }: WordedClause, words: Word[] | null): Word[] | null {
  if (words === null || !isUnderNegatedBelief(document, clause.head)) return words;
  return withRaisedNegation(document, clause.head, words);
}

/** A "subject" with a finite verb and no relative pronoun is a clause that the tree broke. */
function holdsClause(subject: readonly Token[]): boolean {
  return subject.some(isFiniteForm) && !subject.some((token) => /^W/u.test(token.xpos) || token.lemma === 'that');
}

function composeDemanded(context: ClaimContext, worded: WordedClause): Word[] | null {
  const words = composeFinite(context, worded);
  return words === null ? null : demanded(context, worded, words);
}

/** The words as they stand; "nor is it clear" is set right: it is not clear. */
function composeFinite({ document }: ClaimContext, { clause, predicate }: WordedClause): Word[] | null {
  const first = predicate[0];
  if (first === undefined || (/^W(?:DT|P)/u.test(first.xpos) && !isPseudoCleft(predicate))) return null;
  if (!statesWithoutW(predicate) && !isMistakenPast(document, clause.head)) return null;
  const isNor = childByDeprel(document, clause.head, 'cc')?.lemma === 'nor';
  const subject = ownSubject(document, clause.head);
  const isHeadless = subject === null || !predicate.includes(subject);
  if (isHeadless && (first.upos === 'AUX' || isFiniteForm(first) || first.xpos === 'VB')) return null;
  if (subject !== null && clause.rule !== 'claims/unparsed' && followsNoun(document, predicate, subject)) return null;
  if (!isNor || first.upos !== 'AUX' || subject === null)
    return withOpeningComma(
      document,
      subject,
      verbatimWords(withoutLoneThat(document, withoutSo(predicate, clause.head), clause.head)),
    );
  const words = predicate.filter((token) => isInSubtree(document, token, subject));
  const rest = predicate.filter((token) => token !== first && !words.includes(token));
  return [
    ...verbatimWords(words),
    { text: first.form.toLowerCase(), token: first },
    ...addedWords('not'),
    ...verbatimWords(rest),
  ];
}

/** "Like Moe[, who grew up there,] she left" → Like Moe, she left: the comma before the subject stays where an aside is gone. */
function withOpeningComma(document: Document, subject: Token | null, words: Word[]): Word[] {
  const first = subject === null ? -1 : leftmostOf(document, subject).index;
  const at = words.findIndex(({ token }) => token?.index === first);
  const last = words.slice(0, Math.max(at, 0)).findLastIndex(({ token }) => token?.upos !== 'PUNCT');
  const before = words[last]?.token;
  if (!before) return words;
  const gap = document.tokens.slice(before.index + 1, first);
  const isSetOff = gap[0]?.upos === 'PUNCT' && gap[gap.length - 1]!.upos === 'PUNCT';
  if (!isSetOff || (last < at - 1 && gap.every(({ upos }) => upos === 'PUNCT'))) return words;
  return [...words.slice(0, last + 1), ...addedWords(','), ...words.slice(at)];
}

/** "[What has changed] is the price": the clause under "what" is the subject of another verb. */
function isPseudoCleft(predicate: readonly Token[]): boolean {
  const [opening, ...later] = predicate.filter(isFiniteForm);
  return predicate[0]?.lemma === 'what' && opening !== undefined && later.some(({ lemma }) => lemma === 'be');
}

/** A finite verb that is not only in "what will be his second trip". */
function statesWithoutW(predicate: readonly Token[]): boolean {
  return predicate.some((token, at) => {
    if (!isFiniteForm(token)) return false;
    let before = at - 1;
    while (predicate[before]?.upos === 'ADV') before--;
    return !/^W(?:DT|P)$/u.test(predicate[before]?.xpos ?? '');
  });
}

/** "[So] it is no surprise": the link goes; "so far it works" stays. */
function withoutSo(predicate: readonly Token[], head: Token): readonly Token[] {
  const [first, second] = predicate;
  const isLink =
    first?.lemma === 'so' && first.head === head.index && /^(?:PRON|PROPN|NOUN|DET)$/u.test(second?.upos ?? '');
  return isLink ? predicate.slice(1) : predicate;
}

/** "(said that) it rained and [that] it was cold": the second "that" goes with the first. */
function withoutLoneThat({ tokens }: Document, predicate: readonly Token[], head: Token): readonly Token[] {
  return predicate.filter((token, at) => {
    if (token.form !== 'that' || token.upos !== 'SCONJ' || predicate[at - 1]?.upos !== 'CCONJ') return true;
    const verb = tokens[token.head];
    const isFirst = !predicate.slice(0, at).some(({ form, upos }) => form === 'that' && upos === 'SCONJ');
    return verb?.deprel !== 'conj' || (verb.head !== head.index && !isFirst);
  });
}

/** "[The US] [has] [banned sales]": subject and auxiliaries of the first verb. */
function composeShared(
  { document }: ClaimContext,
  { clause, subject, predicate, shared }: WordedClause,
): Word[] | null {
  const { head, governor } = clause;
  if (subject.length === 0) return null;
  const needsHelp = auxiliariesOf(document, head).length === 0 && governor !== null && /^VB[NG]?$/u.test(head.xpos);
  const helpers = needsHelp
    ? childrenByDeprel(document, governor, 'aux', 'cop', ...(isAlternative(document, head) ? ['advmod'] : [])).filter(
        (token) => token.index < governor.index && token.xpos !== 'TO' && (token.upos === 'AUX' || isNot(token)),
      )
    : [];
  if (needsHelp && helpers.length === 0 && head.xpos !== 'VBN') return null;
  // "I['ve] been hit and pushed": the auxiliary will agree with the name that "I" gives way to.
  const isOfI = subject.length === 1 && subject[0]!.form === 'I';
  const said = predicate.filter((token, at) => at > 0 || !/^W(?:DT|P)$/u.test(token.xpos));
  return [
    ...closedSubject(subject),
    ...helpers.map((helper) => (isOfI ? { ...fullWord(helper), token: helper } : fullWord(helper))),
    ...verbatimWords(said),
    ...verbatimWords(shared),
  ];
}

/** "has not been finalized or [submitted]": the negation is shared. */
function isAlternative(document: Document, head: Token): boolean {
  return childByDeprel(document, head, 'cc')?.lemma === 'or';
}

function isNot(token: Token): boolean {
  return /^(?:not|n't|n’t|never)$/u.test(token.form.toLowerCase());
}

function fullWord(token: Token): Word {
  const forms: Readonly<Record<string, string>> = {
    "'s": 'is',
    '’s': 'is',
    "'ve": 'have',
    '’ve': 'have',
    "'re": 'are',
    '’re': 'are',
    "'ll": 'will',
    '’ll': 'will',
  };
  return { text: forms[token.form.toLowerCase()] ?? token.form.toLowerCase(), token: null };
}

/** The antecedent takes the place of "which", "who", "whose" or "that". */
function composeRelative({ document }: ClaimContext, { clause, subject, predicate }: WordedClause): Word[] | null {
  const pronoun = relativePronoun(document, clause.head);
  const antecedent = verbatimWords(subject);
  if (pronoun === null || subject.length === 0) return null;
  if (clause.subject!.upos === 'VERB' || clause.subject!.upos === 'ADJ') return null;
  const preposition = childByDeprel(document, pronoun, 'case');
  const before = predicate.filter((token) => token.index < pronoun.index && token !== preposition);
  const after = predicate.filter((token) => token.index > pronoun.index && token.xpos !== '');
  if (pronoun.xpos === 'WP$') {
    const owner = verbatimWords(bareSubject(subject));
    const last = owner.pop()!;
    owner.push({ ...last, text: possessive(last.text) });
    return [...verbatimWords(before), ...owner, ...verbatimWords(after)];
  }
  const holder = document.tokens[pronoun.head]!;
  const isSubject =
    isRelation(pronoun.deprel, 'nsubj') ||
    (pronoun.index < clause.head.index && holder !== clause.head && ownSubject(document, clause.head) === null) ||
    (holder !== clause.head && preposition !== undefined && isRelation(holder.deprel, 'nsubj'));
  if (isSubject) {
    const place = preposition === undefined ? [] : [preposition];
    const article = addedWords(preposition?.lemma === 'of' && before.length > 0 && isBarePlural(subject) ? 'the' : '');
    return [...verbatimWords([...before, ...place]), ...article, ...closedSubject(subject), ...verbatimWords(after)];
  }
  if (before.some((token) => token.upos !== 'PUNCT')) return null;
  if (isRelation(pronoun.deprel, 'obj')) {
    const behind = after.indexOf(clause.head) + 1;
    // "which they objected to because …": the preposition waits for what it governs.
    const isStranded = after[behind]?.upos === 'ADP' && !NOMINAL_START.test(after[behind + 1]?.upos ?? '');
    const at = isStranded ? behind + 1 : behind;
    return [...verbatimWords(after.slice(0, at)), ...antecedent, ...verbatimWords(after.slice(at))];
  }
  if (!isRelation(pronoun.deprel, 'obl', 'nmod') || preposition === undefined) return null;
  return [...verbatimWords(after), { text: preposition.form.toLowerCase(), token: null }, ...antecedent];
}

/** "ports, some of which closed" → some of the ports. */
function isBarePlural(subject: readonly Token[]): boolean {
  const noun = subject.findLast(({ upos }) => upos === 'NOUN');
  return (
    noun?.xpos === 'NNS' && !subject.some(({ upos, xpos }) => upos === 'DET' || upos === 'PROPN' || xpos === 'PRP$')
  );
}

const NOMINAL_START = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u;

/** `China's`, `officials'`. */
export function possessive(form: string): string {
  return /s$/u.test(form) && !/(?:ss|us|is)$/u.test(form) ? `${form}'` : `${form}'s`;
}

/** Adverbs before the participle stand between "be" and it: "were possibly used". */
function composeParticiple({ document }: ClaimContext, { clause, subject, predicate }: WordedClause): Word[] | null {
  const { head, governor } = clause;
  if (subject.length === 0) return null;
  const agreement = agreementOf(document, clause.subject!);
  const phrase = readVerbPhrase(document, governor);
  const before = predicate.filter((token) => token.index < head.index && token.upos !== 'PUNCT');
  if (before.some((token) => token.upos !== 'ADV' && token.upos !== 'PART')) return null;
  const after = predicate.filter((token) => token.index > head.index);
  if (head.xpos !== 'VBG' && isPastVerb(document, head))
    return [...closedSubject(subject), ...verbatimWords([...before, head, ...after])];
  if (head.xpos !== 'VBG') {
    const tense = LASTING.has(head.lemma) && (phrase.modal !== null || phrase.tense === 'present') ? 'present' : 'past';
    const be = [beForm({ ...phrase, tense }, agreement)];
    return [...closedSubject(subject), ...addedWords(...be), ...verbatimWords([...before, head, ...after])];
  }
  if (governor !== null && governor.upos !== 'VERB' && auxiliariesOf(document, governor).length === 0) {
    const aim = addedWords(beForm(phrase, agreement), 'to');
    return [
      ...closedSubject(subject),
      ...aim,
      ...verbatimWords(before),
      { text: head.lemma, token: head },
      ...verbatimWords(after),
    ];
  }
  const verb = activeVerb(
    head.lemma,
    governor !== null && isPassive(document, governor) ? { ...phrase, isProgressive: false } : phrase,
    agreement,
  );
  const helpers = verb.slice(0, -1);
  return [
    ...closedSubject(subject),
    ...addedWords(...helpers),
    ...verbatimWords(before),
    { text: verb[verb.length - 1]!, token: head },
    ...verbatimWords(after),
  ];
}

/** Participles of what goes on; others tell what was done. Lemmas. */
const LASTING = new Set(
  `accompany aim associate back base call compose connect design equip feed fund head house know lead link list locate manage measure name own
  pay price rate run say schedule see situate staff support surround use value`.split(/\s+/u),
);

/** "Ruiz, the mayor, [seized] on the news.", by its tag or where the tree has no other verb: a past form that the tagger took for a participle. */
function isPastVerb(document: Document, head: Token): boolean {
  if (document.tokens[head.index + 1]?.lemma === 'by') return false;
  if (head.xpos === 'VBD') return true;
  const { root } = sentenceOf(document, head);
  return !isPredicate(document, document.tokens[root]!) && ownSubject(document, document.tokens[root]!) === null;
}

/** "[nitrocellulose] is [a chemical compound]". */
function composeNominal({ document }: ClaimContext, { clause, subject, predicate }: WordedClause): Word[] | null {
  if (subject.length === 0) return null;
  let whole = clause.subject!;
  if (/^NNP?S$/u.test(clause.head.xpos)) while (isRelation(whole.deprel, 'conj')) whole = document.tokens[whole.head]!;
  const agreement = agreementOf(document, whole);
  const isNaming = clause.rule === 'claims/naming';
  const phrase = isNaming ? readVerbPhrase(document, clause.governor) : readVerbPhrase(document, null);
  const rest = predicate.filter((token, at) => !(at === 0 && token.lemma === 'as'));
  return [...nominative(closedSubject(subject)), ...addedWords(beForm(phrase, agreement)), ...verbatimWords(rest)];
}
