/** Words written as one that are two or three UD words, and the apostrophes that split none. */

/** How a fused word is split, and where it is not. */
export interface FusedWord {
  /** Lengths of all parts but the last. */
  readonly parts: readonly number[];
  /** Also a name (`Jony Ive`): with a capital it is split only where the word before has none. */
  readonly isName: boolean;
  /** Split only before these words; empty: always. Lower case. */
  readonly before: ReadonlySet<string>;
}

const ALWAYS = `can+not gon+na got+ta wan+na du+n+no lot+ta out+ta gim+me lem+me do+nt did+nt does+nt is+nt was+nt were+nt are+nt ai+nt wo+nt ca+nt
  could+nt would+nt should+nt has+nt have+nt had+nt that+s what+s there+s you+re they+re a+lot y'+all c'm+on 't+is 't+was`;
const UNLESS_NAMES = 'i+m i+ve he+s she+s who+s';
/** After `its`, these show that `it's` was meant: `its not`, `its a`. */
const AFTER_ITS = 'a an the not been just really going definitely always my your kind like because';

/** Fused words by their lower-case form: `cannot` → can + not. */
export const FUSED_WORDS: ReadonlyMap<string, FusedWord> = new Map([
  ...fusedWords(ALWAYS, false, ''),
  ...fusedWords(UNLESS_NAMES, true, ''),
  ...fusedWords('it+s', false, AFTER_ITS),
]);

function fusedWords(list: string, isName: boolean, before: string): [string, FusedWord][] {
  return list.split(/\s+/u).map((written) => {
    const parts = written.split('+');
    const word = {
      parts: parts.slice(0, -1).map((part) => part.length),
      isName,
      before: new Set(before.split(' ').filter(Boolean)),
    };
    return [parts.join(''), word];
  });
}

/** Length of the longest fused word: longer words need no look-up. */
export const LONGEST_FUSED_WORD = 8;

/** What follows the apostrophe of a clitic: Russia + 's, we + 've. `n't` takes its n along. Lower case. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Words that begin with an apostrophe; elsewhere an apostrophe before a letter opens a quotation. Lower case. */
export const APOSTROPHE_WORDS: ReadonlySet<string> = new Set([
  'em',
  'n',
  'cause',
  'til',
  'bout',
  'cuz',
  's',
  're',
  've',
  'll',
  'd',
  'm',
]);
