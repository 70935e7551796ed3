/** Chooses among proposals that overlap. */
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { lookUpName } from './gazetteer.ts';
import { type FoundName, makeName, type NameContext, nameText } from './name-context.ts';

/** Which rule wins where two proposals are as long; higher wins. */
const RANKS: Readonly<Record<string, number>> = {
  'name/known': 9,
  'name/gazetteer': 6,
  'name/organization-of': 5,
  'name/organization-head': 4,
  'name/titled-person': 3,
  'name/given-name': 2,
  'name/engine': 1,
  'name/acronym': 0,
};

/** Names that do not overlap, in reading order: known ones first, then the longest, then by rank, then the first. */
export function chooseNames(
  context: NameContext,
  known: readonly FoundName[],
  proposals: readonly FoundName[],
): FoundName[] {
  const certain = joinNeighbours(context, proposals).filter((name) => isPlausible(context, name, proposals));
  const order = [...known, ...certain].sort(
    (a, b) =>
      Number(b.rule === 'name/known') - Number(a.rule === 'name/known') ||
      b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
      RANKS[b.rule]! - RANKS[a.rule]! ||
      a.firstToken - b.firstToken,
  );
  const taken = new Uint8Array(context.document.tokens.length);
  const chosen: FoundName[] = [];
  for (const name of order) {
    if (taken.subarray(name.firstToken, name.endToken).some((isTaken) => isTaken === 1)) continue;
    taken.fill(1, name.firstToken, name.endToken);
    chosen.push(name);
  }
  return chosen.sort((a, b) => a.firstToken - b.firstToken);
}

/** Two names of people, or a people and an organization's end, that touch are one: "[[Xi]] [[Jinping]]". */
function joinNeighbours({ document }: NameContext, proposals: readonly FoundName[]): FoundName[] {
  const engine = proposals.filter(({ rule }) => rule === 'name/engine');
  const joined = [...proposals];
  for (let at = 1; at < engine.length; at++) {
    const [before, after] = [engine[at - 1]!, engine[at]!];
    if (before.endToken !== after.firstToken || before.type !== 'person' || after.type !== 'person') continue;
    if (after.endToken - before.firstToken <= 3)
      joined.push(makeName(document, before.firstToken, after.endToken, 'person', 'name/engine'));
  }
  return joined;
}

/** Keeps proposals out that swallow other names, or that capitals alone made in a headline. */
function isPlausible(context: NameContext, name: FoundName, proposals: readonly FoundName[]): boolean {
  const { document, casings, sentenceOfToken } = context;
  const { tokens } = document;
  if (name.rule === 'name/gazetteer') return true;
  const words = name.endToken - name.firstToken;
  const casing = casings[sentenceOfToken[name.firstToken]!]!;
  if (words > 14) return false;
  if (words === 1 && !/\p{L}/u.test(tokens[name.firstToken]!.form)) return false;
  if (casing === 'mixed' && !tokens.slice(name.firstToken, name.endToken).some((token) => /\p{Lu}/u.test(token.form)))
    return false;
  if (casing === 'title' && name.rule === 'name/engine' && words > 1 && name.type !== 'person') return false;
  if (name.rule !== 'name/engine') return true;
  const last = tokens[name.endToken - 1]!.form.toLowerCase();
  const isCompound =
    words > 1 && !ORGANIZATION_HEADS.has(last) && name.type !== 'work' && name.type !== 'event' && name.type !== 'law';
  return !isCompound || !swallows(context, name, proposals);
}

/** "European allies" found as a name, or "U.S. Secretary Antony Blinken": a name of the lexicon beside words that are none. */
function swallows({ document }: NameContext, name: FoundName, proposals: readonly FoundName[]): boolean {
  const opener = document.tokens[name.firstToken]!;
  const entry = lookUpName(nameText(document, opener));
  if (entry?.kind === 'people' && document.tokens[name.endToken - 1]!.upos !== 'PROPN') return true;
  return proposals.some(
    ({ rule, firstToken, endToken }) =>
      (rule === 'name/titled-person' || rule === 'name/given-name') &&
      endToken === name.endToken &&
      firstToken > name.firstToken &&
      endToken - firstToken >= 2 &&
      (name.type !== 'organization' || TITLE_HEADS.has(document.tokens[firstToken - 1]!.form.toLowerCase())),
  );
}
