/** Whether a figure states how much something rose or fell, or to what: "fell 5%", "up to $80 from $75", "a 4% drop". */
import type { FigureRow } from '../../../core/tables.gen.ts';
import type { Document } from '../../../language/document.ts';
import type { Candidate, FigureSentence } from './candidate.ts';

type Change = NonNullable<FigureRow['change']>;

function changeWords(rise: string, fall: string): ReadonlyMap<string, Change> {
  const map = new Map<string, Change>();
  for (const word of rise.split(' ')) map.set(word, 'rise');
  for (const word of fall.split(' ')) map.set(word, 'fall');
  return map;
}

/** Verbs of change, by lemma. */
export const VERBS = changeWords(
  'rise grow increase climb jump surge soar gain advance swell expand rally leap balloon widen accelerate rebound skyrocket spike mushroom snowball appreciate strengthen add',
  'fall drop decline decrease slump sink slide tumble plunge plummet shrink contract narrow ease dip shed lose slip retreat crash collapse weaken slow dwindle depreciate nosedive ebb',
);
/** Past forms that are no other word, whatever a tagger makes of them. */
const CLEAR_FORMS = changeWords(
  'rose grew climbed jumped surged soared risen grown increased rebounded rallied leapt',
  'fell dropped tumbled plunged plummeted slumped sank shrank declined decreased dipped slid fallen narrowed',
);
/** Verbs that state a change only before "by", "to" or "from": "raised rates to 5%", not "raised $5m". */
export const CAUSING_VERBS = changeWords(
  'raise boost hike lift push inch edge creep',
  'cut reduce slash lower trim bring halve slice pare',
);
/** Nouns of change, by lemma. */
const NOUNS = changeWords(
  'rise increase jump surge gain growth climb rebound hike leap spike uptick upturn boost expansion advance rally',
  'fall drop decline decrease slump slide plunge cut reduction dip loss contraction downturn tumble slowdown',
);
/** Particles and comparatives right beside a figure. */
const PARTICLES = changeWords('up', 'down');
const COMPARATIVES = changeWords('higher larger bigger taller', 'lower smaller fewer');

/** Words that may stand between the word of change and the figure. */
const LINKS = new Set(
  'by to from at about around of the a an average another further only just nearly almost roughly approximately over more than less under as much many up down back slightly sharply steeply further some again on in or and additional record total well rate pace annual annualised annualized quarterly monthly yearly seasonally adjusted'.split(
    ' ',
  ),
);

/** How far before a figure its word of change is looked for, in tokens. */
const REACH = 7;

/** What a verb changes, between it and "by 5%": "cut public spending by 5%". */
const CHANGED = /^(?:NOUN|PROPN|ADJ|DET|PRON)$/u;

/** The change that a figure states, or null. */
export function changeOf({ document, sentence, times }: FigureSentence, candidate: Candidate): Change | null {
  const after = changeAfter(document, candidate, sentence.endToken);
  if (after !== null) return after;
  let hasLink = false;
  let isPastObject = false;
  for (let at = candidate.firstToken - 1; at >= sentence.firstToken && at >= candidate.firstToken - REACH; at--) {
    const token = document.tokens[at]!;
    const lemma = token.lemma.toLowerCase();
    const word = token.form.toLowerCase();
    const isVerb = token.upos === 'VERB' || token.xpos.startsWith('VB');
    const verb = isPastObject ? undefined : ((isVerb ? VERBS.get(lemma) : undefined) ?? CLEAR_FORMS.get(word));
    if (verb !== undefined)
      return lemma === 'add' || lemma === 'lose' ? (isShareOrPoint(candidate) ? verb : null) : verb;
    const causing = isVerb && hasLink ? CAUSING_VERBS.get(lemma) : undefined;
    if (causing !== undefined) return causing;
    if (token.upos === 'NOUN' && hasLink && NOUNS.has(lemma)) return NOUNS.get(lemma)!;
    if (PARTICLES.has(word) && !isUpTo(document, at) && !isParticleOfVerb(document, at)) return PARTICLES.get(word)!;
    if (word === 'by' || word === 'to' || word === 'from' || word === 'of') hasLink = true;
    if (hasLink && (CHANGED.test(token.upos) || token.xpos === 'VBG')) {
      isPastObject = true;
      continue;
    }
    const isInTime = times.some((time) => time.start < token.end && token.start < time.end);
    if (!LINKS.has(word) && token.upos !== 'ADV' && token.upos !== 'NUM' && token.upos !== 'SYM' && !isInTime) break;
  }
  return changeAbove(document, candidate);
}

function isShareOrPoint({ quantity }: Candidate): boolean {
  return quantity.kind === 'percent';
}

/** Verbs beside which "up" and "down" still tell where a value went: "closed up 5%". */
const PLAIN_VERBS = new Set([
  'be',
  'close',
  'finish',
  'end',
  'trade',
  'stay',
  'remain',
  'go',
  'come',
  'move',
  'open',
  'settle',
  'inch',
  'edge',
  'head',
  'bring',
  'send',
  'drive',
  'push',
]);

/** "made up 45 percent", "round up 11 million people": the particle is the verb's. */
function isParticleOfVerb(document: Document, at: number): boolean {
  const verb = document.tokens[at - 1];
  if (verb === undefined || verb.upos !== 'VERB') return false;
  const lemma = verb.lemma.toLowerCase();
  return !PLAIN_VERBS.has(lemma) && !VERBS.has(lemma) && !CAUSING_VERBS.has(lemma);
}

/** "up to $8 million" bounds; "is up to 5%" and "inched back up to 5%" are changes. */
function isUpTo(document: Document, at: number): boolean {
  if (document.tokens[at]!.form.toLowerCase() !== 'up' || document.tokens[at + 1]?.form.toLowerCase() !== 'to')
    return false;
  const before = document.tokens[at - 1];
  return before === undefined || before.form.toLowerCase() !== 'back';
}

/** "a 5% rise", "5% higher", "5% up". */
function changeAfter(document: Document, candidate: Candidate, end: number): Change | null {
  const next = document.tokens[candidate.endToken];
  if (next === undefined || next.index >= end) return null;
  if (COMPARATIVES.has(next.form.toLowerCase()) && candidate.quantity.kind !== 'number')
    return COMPARATIVES.get(next.form.toLowerCase())!;
  const second = document.tokens[next.index + 1];
  for (const token of [next, second]) {
    if (token === undefined || token.index >= end) continue;
    const noun = token.upos === 'NOUN' ? NOUNS.get(token.lemma.toLowerCase()) : undefined;
    if (noun !== undefined && (token === next || next.upos === 'ADJ' || next.upos === 'NOUN'))
      return candidate.quantity.kind === 'duration' ? null : noun;
  }
  return null;
}

/** The verb that the figure hangs by: "cut its rates by 5%". */
function changeAbove(document: Document, candidate: Candidate): Change | null {
  const { head } = candidate;
  const verb = head.head < 0 ? undefined : document.tokens[head.head];
  if (verb === undefined || !verb.xpos.startsWith('VB') || !head.deprel.startsWith('obl')) return null;
  const marker = head.children.map((index) => document.tokens[index]!).find((token) => token.deprel === 'case');
  if (marker === undefined || !/^(?:by|to|from)$/iu.test(marker.form)) return null;
  return VERBS.get(verb.lemma.toLowerCase()) ?? CAUSING_VERBS.get(verb.lemma.toLowerCase()) ?? null;
}
