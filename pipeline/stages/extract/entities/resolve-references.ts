/** Ties pronouns and descriptions to the names of an article, left to right; what is unsure stays open. */
import type { Span } from '../../../core/span.ts';
import type { Document, NameType, Sentence, Token } from '../../../language/document.ts';
import { COLLECTIVES, NO_REFERENTS, PEOPLE_NOUNS, PERSON_NOUNS } from '../../../language/lexicon/role-nouns.ts';
import { capitalOfCode, type GazetteerEntry } from '../../../language/names/gazetteer.ts';
import { childrenByDeprel, headOf, isRelation, subtreeOf } from '../../../language/tree.ts';
import { type Description, describingNoun, readDescription } from './find-descriptions.ts';
import type { NamedMention } from './named-mention.ts';
import { nounPhraseSpan, nounPhraseTokens } from './noun-phrases.ts';
import { fitsPronoun, isExpletive, type PronounKind, pronounKind } from './pronouns.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { type Referent, roleOf } from './referent.ts';
import { describeReference, isRuledOut, isSpeech, type Reference, scoreAntecedent } from './score-antecedent.ts';

/** What references need to know of an entity. */
export interface EntityProfile {
  readonly type: NameType;
  readonly gender: 'female' | 'male' | null;
  readonly country: string | null;
  readonly entry: GazetteerEntry | null;
  /** Lower-case nouns that describe it: `chancellor`, `bank`. */
  readonly nouns: ReadonlySet<string>;
}

/** A name with its entity and the word that the sentence hangs on. */
export interface PlacedName {
  readonly mention: NamedMention;
  readonly entity: number;
  readonly head: Token;
}

/** A reference that was resolved. */
interface ResolvedReference {
  readonly span: Span;
  readonly form: 'nominal' | 'pronoun';
  readonly entity: number;
  readonly rule: string;
}

/** What resolving gives. */
export interface ResolvedReferences {
  readonly references: readonly ResolvedReference[];
  /** Heads of the plain noun phrases that other pronouns stand for, by the pronoun's token. */
  readonly antecedents: ReadonlyMap<number, number>;
}

/** Sentences that a reference looks back over. */
const REACH = { person: 4, thing: 2, several: 1 } as const;
const DESCRIPTION_REACH = 12;
/** The best antecedent must score this much, and this much more than the best other thing. */
const LEAST_SCORE = -0.6;
/** The only person at hand is meant though named farther off. */
const LEAST_ONLY_SCORE = -3;
const LEAST_LEAD = 0.25;
/** A noun phrase without a name must lead by more. */
const LEAST_PLAIN_LEAD = 0.7;
/** A party's letter and a state: "R-Tex.", "D., N.Y.". */
const PARTY_TAG = /[\s([][DRI](?:\.,)?[-–‑—\s][\p{L}.]+$/u;
const TAG_LENGTH = 5;
/** So many more pronouns of one sex tell the sex of a person whose name does not. */
const TELLING_LEAD = 2;
/** Offices that several in one text may hold: "the senator" is the only one of them. */
const OFFICES_OF_MANY: ReadonlySet<string> = new Set(['senator', 'representative', 'general', 'judge', 'justice']);
/** So many referents are kept in mind. */
const MEMORY = 40;

/** What resolving is given. */
export interface ReferenceContext {
  readonly document: Document;
  /** By the index of their head token. */
  readonly namesAt: ReadonlyMap<number, readonly PlacedName[]>;
  /** 1 for every token inside a name. */
  readonly isNamed: Uint8Array;
  /** Entities of nouns that stand in apposition to a name. */
  readonly appositions: ReadonlyMap<number, number>;
  readonly profiles: readonly EntityProfile[];
  /** The entity of a lexicon's name, where the article names it. */
  readonly entityOfEntry: (entry: GazetteerEntry) => number | undefined;
}

/** Resolves the references of a document. */
export function resolveReferences(context: ReferenceContext): ResolvedReferences {
  return new Resolver(context).run();
}

class Resolver {
  readonly #context: ReferenceContext;
  readonly #resolved: ResolvedReference[] = [];
  readonly #antecedents = new Map<number, number>();
  readonly #counts = new Map<number, number>();
  /** By entity: pronouns of women less those of men. */
  readonly #leanings = new Map<number, number>();
  /** 1 for every token inside quotation marks. */
  readonly #quoted: Uint8Array;
  #memory: Referent[] = [];
  /** The subject whose words the quotations of the sentence are; null where it is not known. */
  #speaker: Token | null = null;

  constructor(context: ReferenceContext) {
    this.#context = context;
    this.#quoted = quotedTokens(context.document);
  }

  run(): ResolvedReferences {
    const { document } = this.#context;
    for (const sentence of document.sentences) {
      this.#speaker = this.#speakerOf(sentence);
      for (let index = sentence.firstToken; index < sentence.endToken; index++) {
        this.#read(document.tokens[index]!, sentence.index);
      }
    }
    return { references: this.#resolved, antecedents: this.#antecedents };
  }

  /** The subject of a verb of speech outside the quotations; a sentence that is all quotation keeps the speaker before it. */
  #speakerOf({ firstToken, endToken }: Sentence): Token | null {
    const { document } = this.#context;
    let isAllQuoted = true;
    for (let index = firstToken; index < endToken; index++) {
      const token = document.tokens[index]!;
      if (this.#quoted[index] === 1 || token.upos === 'PUNCT') continue;
      isAllQuoted = false;
      if (isRelation(token.deprel, 'nsubj') && token.upos !== 'PRON' && isSpeech(headOf(document, token))) return token;
    }
    return isAllQuoted ? this.#speaker : null;
  }

  /** True for whoever speaks the words that hold the reference. */
  #isSpeaker({ token }: Reference, { entity, head }: Referent): boolean {
    const speaker = this.#speaker;
    if (speaker === null || this.#quoted[token.index] !== 1) return false;
    if (entity === null) return head.lemma === speaker.lemma;
    const { document, namesAt } = this.#context;
    const named = [speaker, ...childrenByDeprel(document, speaker, 'appos', 'flat', 'nmod:desc')];
    return named.some(({ index }) => namesAt.get(index)?.some((name) => name.entity === entity) === true);
  }

  #read(token: Token, sentence: number): void {
    const names = this.#context.namesAt.get(token.index);
    if (names) {
      if (!this.#isInTag(token)) for (const { entity } of names) this.#remember(entity, token, sentence);
    } else if (this.#context.isNamed[token.index] === 1) return;
    else this.#readPlainWord(token, sentence);
  }

  /** "Moe (R-[Texas])": the state of a party's tag is nothing that the text speaks of. */
  #isInTag({ start, end }: Token): boolean {
    return PARTY_TAG.test(this.#context.document.text.slice(Math.max(0, start - TAG_LENGTH), end));
  }

  #readPlainWord(token: Token, sentence: number): void {
    const kind = pronounKind(token);
    if (kind) {
      this.#readPronoun(token, sentence, kind);
      return;
    }
    if (token.upos !== 'NOUN' || NO_REFERENTS.has(token.lemma)) return;
    const { document, appositions } = this.#context;
    const apposed = appositions.get(token.index);
    const description = apposed === undefined ? readDescription(document, token) : null;
    const entity = apposed ?? (description ? this.#resolveDescription(description, sentence) : null);
    if (entity === null) this.#rememberNoun(token, sentence);
    else
      this.#resolve(
        nounPhraseSpan(document, token),
        'nominal',
        entity,
        apposed === undefined ? 'nominal/description' : 'nominal/apposition',
        token,
        sentence,
      );
  }

  #readPronoun(token: Token, sentence: number, kind: PronounKind): void {
    if (isExpletive(this.#context.document, token)) return;
    const reference = describeReference(this.#context.document, token, sentence);
    const best = this.#bestAntecedent(reference, kind);
    if (!best || (kind.stands === 'several' && reference.speaks)) return;
    if (best.entity === null) {
      if (!isSpeech(headOf(this.#context.document, best.head))) this.#antecedents.set(token.index, best.head.index);
      return;
    }
    if (kind.gender !== null) {
      const step = kind.gender === 'female' ? 1 : -1;
      this.#leanings.set(best.entity, (this.#leanings.get(best.entity) ?? 0) + step);
    }
    this.#resolve(
      token,
      'pronoun',
      best.entity,
      best.head.index > token.index ? 'pronoun/later-subject' : 'pronoun/salience',
      token,
      sentence,
    );
  }

  /** The referent that fits best, where it leads clearly. */
  #bestAntecedent(reference: Reference, kind: PronounKind): Referent | null {
    const { document } = this.#context;
    const scored: { referent: Referent; score: number }[] = [];
    const excluded = namesBelow(this.#context, reference.token);
    const acting = this.#actingEntity(reference);
    if (acting !== null) excluded.add(acting);
    for (const referent of [...this.#memory, ...this.#lookAhead(reference)]) {
      if (reference.sentence - referent.sentence > REACH[kind.stands]) continue;
      if ((referent.entity !== null && excluded.has(referent.entity)) || this.#isSpeaker(reference, referent)) continue;
      if (!fitsPronoun(kind, referent) || !this.#mayBe(kind, referent)) continue;
      if (reference.speaks && this.#isSpokenOf(reference, referent)) continue;
      if (isRuledOut(document, reference, referent)) continue;
      const mentions = referent.entity === null ? 1 : (this.#counts.get(referent.entity) ?? 1);
      scored.push({ referent, score: scoreAntecedent(document, reference, referent, mentions) });
    }
    const best = scored.reduce<(typeof scored)[number] | null>(
      (top, each) => (top === null || each.score >= top.score ? each : top),
      null,
    );
    if (!best) return null;
    const isSame = (referent: Referent): boolean =>
      referent === best.referent || (referent.entity !== null && referent.entity === best.referent.entity);
    const rival = scored.reduce(
      (top, { referent, score }) => (isSame(referent) ? top : Math.max(top, score)),
      Number.NEGATIVE_INFINITY,
    );
    const isOnly =
      rival === Number.NEGATIVE_INFINITY &&
      kind.stands === 'person' &&
      best.referent.entity !== null &&
      roleOf(document, best.referent.head) !== 'modifier';
    if (best.score < (isOnly ? LEAST_ONLY_SCORE : LEAST_SCORE)) return null;
    const lead = best.referent.entity === null ? LEAST_PLAIN_LEAD : LEAST_LEAD;
    return best.score - rival >= lead ? best.referent : null;
  }

  /** "[The mayor] thanked him", "[the mayor] left, calling him a friend", "[the mayor] tried to stop him": who acts on somebody is another. */
  #actingEntity({ token, role, isPossessive, clause, ownSubject }: Reference): number | null {
    const isActedOn = role === 'object' && !isPossessive && !/sel(?:f|ves)$/u.test(token.form);
    if (!isActedOn || ownSubject === undefined) return null;
    const { document } = this.#context;
    const isAside =
      clause.xpos === 'VBG' &&
      isRelation(clause.deprel, 'advcl') &&
      childrenByDeprel(document, clause, 'mark').length === 0;
    const isAim = isRelation(clause.deprel, 'xcomp', 'advcl') && isAimOf(document, clause, ownSubject);
    if (ownSubject.head !== token.head && !isAside && !isAim) return null;
    return this.#memory.findLast(({ head }) => head.index === ownSubject.index)?.entity ?? null;
  }

  /** “[Moe] lied,” she said: who is named inside a quotation is not the one who says it. */
  #isSpokenOf({ token }: Reference, { head }: Referent): boolean {
    return this.#quoted[token.index] !== 1 && this.#quoted[head.index] === 1;
  }

  /** False for "she" where the pronouns before tell that the person is a man, and the other way round. */
  #mayBe({ gender }: PronounKind, { entity, gender: known }: Referent): boolean {
    if (gender === null || known !== null || entity === null) return true;
    const leaning = this.#leanings.get(entity) ?? 0;
    return gender === 'female' ? leaning > -TELLING_LEAD : leaning < TELLING_LEAD;
  }

  /** "By [its] own account, Beijing …": subject and object of the main clause, where the pronoun stands before them in a phrase of its own. */
  #lookAhead({ sentence, token, clause }: Reference): Referent[] {
    const { document, namesAt, profiles } = this.#context;
    const root = document.tokens[document.sentences[sentence]!.root]!;
    if (token.index > root.index || (clause.index === root.index && token.deprel !== 'nmod:poss')) return [];
    const roles = token.deprel === 'nmod:poss' ? ['nsubj'] : ['nsubj', 'obj'];
    const ahead = childrenByDeprel(document, root, ...roles).filter(({ index }) => index > token.index);
    return ahead.flatMap((head) =>
      (namesAt.get(head.index) ?? []).slice(0, 1).map(({ entity }) => {
        const { type, gender } = profiles[entity]!;
        return { entity, head, sentence, type, gender, isPlural: false };
      }),
    );
  }

  #resolve(span: Span, form: 'nominal' | 'pronoun', entity: number, rule: string, head: Token, sentence: number): void {
    this.#resolved.push({ span: { start: span.start, end: span.end }, form, entity, rule });
    this.#remember(entity, head, sentence);
  }

  #remember(entity: number, head: Token, sentence: number): void {
    const { type: own, gender, entry } = this.#context.profiles[entity]!;
    const type =
      entry?.kind === 'party' && !head.xpos.endsWith('S') && !isRelation(head.deprel, 'amod', 'compound', 'appos')
        ? 'organization'
        : own;
    this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
    const isPlural = type === 'group' && head.xpos.endsWith('S');
    this.#push({ entity, head, sentence, type, gender, isPlural });
  }

  #push(referent: Referent): void {
    this.#memory.push(referent);
    if (this.#memory.length > 2 * MEMORY) this.#memory = this.#memory.slice(-MEMORY);
  }

  #rememberNoun(token: Token, sentence: number): void {
    const isPerson = PERSON_NOUNS.has(token.lemma) || PEOPLE_NOUNS.has(token.lemma);
    const isPlural = token.xpos === 'NNS';
    if (isRelation(token.deprel, 'compound')) return;
    this.#push({
      entity: null,
      head: token,
      sentence,
      type: COLLECTIVES.has(token.lemma) ? 'group' : isPerson ? 'human' : 'thing',
      gender: null,
      isPlural,
    });
  }

  /** The entity that a description means: by a title it has, by its kind of name, or as the only one of its kind at hand. */
  #resolveDescription({ noun, type }: Description, sentence: number): number | null {
    const capital = this.#capitalOf(noun);
    if (capital !== null) return capital;
    const countries = this.#countriesIn(noun);
    const fits = (entity: number): boolean => {
      const profile = this.#context.profiles[entity]!;
      return (
        profile.type === type &&
        (countries.length === 0 || (profile.country !== null && countries.includes(profile.country)))
      );
    };
    const recent = this.#memory.filter(
      ({ entity, sentence: at }) => entity !== null && sentence - at <= DESCRIPTION_REACH && fits(entity),
    );
    const known = describingNoun(this.#context.document, noun);
    const described = recent.filter(({ entity }) => this.#context.profiles[entity!]!.nouns.has(known));
    const last = described.at(-1);
    if (last && !(OFFICES_OF_MANY.has(known) && described.some(({ entity }) => entity !== last.entity)))
      return last.entity;
    if (type === 'person' || this.#hasDetail(noun)) return null;
    return this.#onlyOfItsKind(
      noun,
      type,
      recent.filter(({ sentence: at }) => sentence - at <= 1),
    );
  }

  /** "the Chinese capital". */
  #capitalOf(noun: Token): number | null {
    if (noun.lemma !== 'capital') return null;
    const [code] = this.#countriesIn(noun);
    const entry = code === undefined ? undefined : capitalOfCode(code);
    return (entry && this.#context.entityOfEntry(entry)) ?? null;
  }

  /** Codes of the countries that a description's names lie in: "the [German] chancellor". */
  #countriesIn(noun: Token): string[] {
    const { document, namesAt, profiles } = this.#context;
    return nounPhraseTokens(document, noun).flatMap(({ index }) =>
      (namesAt.get(index) ?? []).flatMap(({ entity }) => profiles[entity]!.country ?? []),
    );
  }

  /** True where a noun has words of its own that tell it apart: "the largest company in Texas". */
  #hasDetail(noun: Token): boolean {
    return (
      nounPhraseTokens(this.#context.document, noun).length > 2 ||
      noun.children.some((index) => isRelation(this.#context.document.tokens[index]!.deprel, 'acl'))
    );
  }

  /** "the country", "the company": the one subject of that kind at hand. */
  #onlyOfItsKind(noun: Token, type: NameType, recent: readonly Referent[]): number | null {
    const { profiles, document } = this.#context;
    const isKind = (entity: number): boolean => {
      const { entry } = profiles[entity]!;
      if (type === 'place')
        return noun.lemma === 'country' || noun.lemma === 'nation'
          ? entry?.kind === 'country'
          : noun.lemma === 'city'
            ? entry?.kind === 'capital' || entry?.kind === 'place'
            : false;
      return (
        entry === null &&
        ['company', 'firm', 'group', 'organization', 'agency', 'bank', 'university'].includes(noun.lemma)
      );
    };
    return (
      recent.findLast(({ entity, head }) => isKind(entity!) && roleOf(document, head) !== 'modifier')?.entity ?? null
    );
  }
}

/** "[Moe] voted to make him speaker": an infinitive without a subject of its own, whose verb above has no object that could be it. */
function isAimOf(document: Document, clause: Token, subject: Token): boolean {
  const above = headOf(document, clause);
  const isInfinitive = childrenByDeprel(document, clause, 'mark').some(({ xpos }) => xpos === 'TO');
  return isInfinitive && above?.index === subject.head && childrenByDeprel(document, above, 'obj', 'iobj').length === 0;
}

/** "[He] praised Biden's plan": a subject is none of those named in what it governs (Chomsky's principle C). */
function namesBelow({ document, namesAt }: ReferenceContext, pronoun: Token): Set<number> {
  const verb = headOf(document, pronoun);
  if (verb === undefined || !isRelation(pronoun.deprel, 'nsubj')) return new Set();
  const below = subtreeOf(document, verb, ({ deprel }) => isRelation(deprel, 'conj', 'parataxis', 'advcl', 'acl'));
  const named = below.filter((token) => token.index > pronoun.index && roleOf(document, token) !== 'modifier');
  return new Set(named.flatMap(({ index }) => (namesAt.get(index) ?? []).map(({ entity }) => entity)));
}
