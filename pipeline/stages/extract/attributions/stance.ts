/** What the source does with the content, read from the cue's words and the form of the content. */
import type { AttributionRow } from '../../../core/tables.gen.ts';
import type { Document, Token } from '../../../language/document.ts';
import { isPassive } from '../../../language/tree.ts';
import type { TokenRange } from './argument-window.ts';
import { isInCueClass } from './cue-lexicon.ts';
import type { Frame } from './find-arguments.ts';
import { wordSet } from './word-set.ts';

type Stance = AttributionRow['stance'];

/** He denied [it]. */
const DENYING = wordSet(
  'deny reject dismiss refute rebuff rebut repudiate disavow disown dispute contradict denial rejection dismissal disclaim contest shy refuse decline refusal',
);
/** He urged [them to leave]: with an infinitive, an object or `for`. */
const URGING = wordSet(
  'urge demand call beg plead implore press push pressure exhort encourage advise recommend order command instruct insist propose petition appeal lobby lean demand request plea proposal recommendation suggestion entreat',
);
/** Urging whatever follows. */
const ALWAYS_URGING = wordSet(
  'urge demand beg plead implore exhort lean plea appeal order command instruct press pressure lobby petition',
);
/** He plans [to leave]. */
const INTENDING = wordSet(
  'plan intend aim promise pledge vow threaten commit decide agree offer prepare consider mull weigh contemplate attempt try seek resolve choose opt propose threat vow refuse will shall going want bid',
);
const ALWAYS_INTENDING = wordSet('plan intend aim pledge vow intention plan pledge prepare mull contemplate consider');
/** He hopes [that it ends]. */
const HOPING = wordSet('hope wish pray yearn long dream hopeful wishful');
/** They asked [whether it is true]. */
const QUESTIONING = wordSet('ask question wonder inquire enquire query doubt');
const INTERROGATIVE = wordSet('whether if why how when who what which where');
const NEGATION = wordSet("not n't never no");
const MODAL_INTENTION = wordSet('will shall');

/** The stance of a frame. `isPassive` cues without a source ("is expected to") speak of what is going to happen. */
export function readStance(document: Document, { cue, content }: Frame): Stance {
  const { tokens } = document;
  const cueTokens = tokens.slice(cue.first, cue.end);
  // “They have long said it”: the adverb is no longing.
  const isWord = ({ lemma, upos }: Token): boolean => lemma !== 'long' || upos !== 'ADV';
  const lemmas = cueTokens.filter(isWord).map((token) => token.lemma.toLowerCase());
  const head = tokens[cue.head]!;
  const lead = content.length > 0 ? leadOf(tokens, content, cue.end) : null;
  const has = (set: ReadonlySet<string>): boolean => lemmas.some((lemma) => set.has(lemma));
  const isNegated = has(NEGATION);
  if (has(HOPING)) return 'hopes';
  if (has(QUESTIONING)) {
    if (lead !== 'infinitive' && (lemmas.includes('ask') ? lead === 'interrogative' : true)) return 'questions';
    if (lemmas.includes('ask') && lead === 'infinitive') return 'urges';
  }
  if (has(DENYING) && !isNegated) return 'denies';
  if (lemmas.includes('expect') && isPassive(document, head)) return 'intends';
  if (lemmas.includes('warn')) return lead === 'infinitive' || lemmas.includes('against') ? 'urges' : 'affirms';
  if (has(ALWAYS_URGING) && !isNegated) return 'urges';
  if (lemmas.includes('call') && (lemmas.includes('on') || lemmas.includes('for') || lemmas.includes('upon')))
    return 'urges';
  if (has(ALWAYS_INTENDING)) return 'intends';
  if (MODAL_INTENTION.has(lemmas[0] ?? '') && !isInCueClass(head.lemma, 'say')) return 'intends';
  if (lead === 'infinitive' && has(INTENDING)) return 'intends';
  if (lead === 'infinitive' && has(URGING)) return 'urges';
  if ((lemmas.includes('promise') || lemmas.includes('threaten')) && !isNegated) return 'intends';
  return 'affirms';
}

type Lead = 'infinitive' | 'interrogative' | null;

/** How the first words of the content after the cue begin: `to leave`, `China to leave`, `whether he left`. */
function leadOf(tokens: readonly Token[], content: readonly TokenRange[], from: number): Lead {
  const range = content.find((each) => each.first >= from) ?? content[0]!;
  const first = tokens[range.first]!;
  if (INTERROGATIVE.has(first.lemma.toLowerCase()) && first.upos !== 'PRON') return 'interrogative';
  if (INTERROGATIVE.has(first.lemma.toLowerCase()) && range.end - range.first > 2) return 'interrogative';
  const end = Math.min(range.end, range.first + LONGEST_LEAD);
  for (let at = range.first; at < end; at++) {
    const token = tokens[at]!;
    if (token.upos === 'PART' && token.lemma.toLowerCase() === 'to') return 'infinitive';
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ') return null;
  }
  return null;
}

const LONGEST_LEAD = 12;
