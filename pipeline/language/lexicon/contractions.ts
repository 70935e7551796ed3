/** Words written as one that are two or three UD words, and the apostrophes that split none. */

/** Lower-case form → lengths of all parts but the last. `cannot` → can + not; `dunno` → du + n + no. */
export const FUSED_WORDS: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['wanna', [3]],
  ['dunno', [2, 1]],
  ['lotta', [3]],
  ['outta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['dont', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['isnt', [2]],
  ['wasnt', [3]],
  ['werent', [4]],
  ['arent', [3]],
  ['aint', [2]],
  ['wont', [2]],
  ['cant', [2]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['hasnt', [3]],
  ['havent', [4]],
  ['hadnt', [3]],
  ['thats', [4]],
  ['whats', [4]],
  ['theres', [5]],
  ['youre', [3]],
  ['theyre', [4]],
  ['alot', [1]],
]);

/** Fused words that are names too (`Jony Ive`): split, but not after a word with a capital. Lower case. */
export const FUSED_WORDS_LIKE_NAMES: ReadonlyMap<string, readonly number[]> = new Map([
  ['im', [1]],
  ['ive', [1]],
  ['hes', [2]],
  ['shes', [3]],
  ['whos', [3]],
]);

/** After `its`, these show that `it's` was meant: `its not`, `its a`. Never found after the possessive. */
export const WORDS_AFTER_ITS_FOR_IT_IS: ReadonlySet<string> = new Set(
  'a an the not been just really going definitely always my your kind like because'.split(' '),
);

/** Length of the longest fused word: longer words need no look-up. */
export const LONGEST_FUSED_WORD = 8;

/** What follows the apostrophe of a clitic: Russia + 's, we + 've. `n't` takes its n along. Lower case. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** First parts that an apostrophe splits off: y' + all, c'm + on is listed whole below. Lower case. */
export const WHOLE_WITH_APOSTROPHE: ReadonlyMap<string, readonly number[]> = new Map([
  ["y'all", [2]],
  ["c'mon", [3]],
  ["'tis", [2]],
  ["'twas", [2]],
]);

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
