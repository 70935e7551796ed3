/** Figures: every number of the body with its value, unit, bound, subject and time. */
import type { Issue } from '../../../core/issue.ts';
import { type Span, sliceOf } from '../../../core/span.ts';
import { type Atom, atomsOf } from '../../../language/quantities/atom.ts';
import { findQuantities } from '../../../language/quantities/find-quantities.ts';
import { mayHoldQuantity } from '../../../language/quantities/may-hold-quantity.ts';
import type { QuantityProblem } from '../../../language/quantities/quantity.ts';
import { readSharedSigns } from '../../../language/quantities/shared-signs.ts';
import type { TimeExpression } from '../../../language/time/time-expression.ts';
import { TimesOnDemand } from '../../../language/time/times-on-demand.ts';
import type { FigureMention, ParsedArticle } from '../../contract.ts';
import type { FigureSentence } from './candidate.ts';
import { readFigures } from './read-figures.ts';

/** Finds the figures of an article's body, in reading order. `equivalent_of` counts in the list returned. */
export function extractFigures(parsed: ParsedArticle): { figures: FigureMention[]; issues: Issue[] } {
  const { article, document, sentenceKinds } = parsed;
  const figures: FigureMention[] = [];
  const issues: Issue[] = [];
  const times = new TimesOnDemand(document, article.published_on);
  const signs = readSharedSigns(document.text, homeDollar(article.url));
  let nextName = 0;
  for (const sentence of document.sentences) {
    if (sentenceKinds[sentence.index] !== 'body') continue;
    const number = times.add(sentence);
    if (!mayHoldQuantity(document.text, sentence)) continue;
    const atoms = atomsOf(document, sentence);
    const timesOf = (): readonly TimeExpression[] => times.timesOf(number, atoms);
    const { quantities, problems } = findQuantities(atoms, { signs }, endsOfTimes(atoms, timesOf));
    for (const problem of problems) issues.push(issueOf(article.article_id, document.text, atoms, problem));
    if (quantities.length === 0) continue;
    while (nextName < document.names.length && document.names[nextName]!.firstToken < sentence.firstToken) nextName++;
    const firstName = nextName;
    while (nextName < document.names.length && document.names[nextName]!.firstToken < sentence.endToken) nextName++;
    const names = document.names.slice(firstName, nextName);
    const context: FigureSentence = { document, sentence, atoms, times: timesOf(), names };
    for (const figure of readFigures(context, quantities, figures.length)) figures.push(figure);
  }
  return { figures, issues };
}

/** Dollars of the countries whose outlets write them as "$", by the top-level domain of the article's address. */
const HOME_DOLLARS: ReadonlyMap<string, string> = new Map([
  ['au', 'AUD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
]);

function homeDollar(url: string | null): string | null {
  const domain = /^https?:\/\/[^/?#]*\.([a-z]+)(?:[:/?#]|$)/u.exec(url ?? '');
  return domain === null ? null : (HOME_DOLLARS.get(domain[1]!) ?? null);
}

/** For each atom the end of the time that holds it; times that state a length leave their numbers free. */
function endsOfTimes(atoms: readonly Atom[], timesOf: () => readonly TimeExpression[]): (atom: number) => number {
  let ends: ReadonlyMap<number, number> | null = null;
  return (atom) => {
    ends ??= endsByAtom(atoms, timesOf());
    return ends.get(atom) ?? atom;
  };
}

function endsByAtom(atoms: readonly Atom[], times: readonly TimeExpression[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let at = 0;
  for (const time of times) {
    while (at < atoms.length && atoms[at]!.start < time.start) at++;
    const first = at;
    while (at < atoms.length && atoms[at]!.end <= time.end) at++;
    if (time.holdsLength) continue;
    for (let index = first; index < at; index++) ends.set(index, at);
  }
  return ends;
}

function issueOf(article_id: string, text: string, atoms: readonly Atom[], problem: QuantityProblem): Issue {
  const span: Span = { start: atoms[problem.first]!.start, end: atoms[problem.end - 1]!.end };
  const words = sliceOf(text, span);
  const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
  const message = `The number "${shown}" cannot be read: ${problem.reason}. It has no row in figures; correct it in the article, or leave it.`;
  return { severity: 'warning', code: 'number-unreadable', article_id, span, message };
}

/** Characters of an unreadable number that a message shows. */
const LONGEST_SHOWN = 40;
