/** Words around a number that say how it bounds the quantity. */

/** How a number bounds the quantity. */
export type BoundWord = 'approximate' | 'more_than' | 'at_least' | 'less_than' | 'at_most';

/** Phrases right before a number, lower case, words joined by a space. */
const BEFORE: Readonly<Record<BoundWord, string>> = {
  approximate:
    'about|around|approximately|approx|approx .|aproximately|roughly|some|circa|ca .|c .|nearly|almost|close to|an estimated|estimated|near|nearing|approaching|' +
    'in the region of|somewhere around|in the neighbourhood of|in the neighborhood of|more or less|something like|~|≈|just about|' +
    'on the order of|practically|virtually|estimated at|roughly about|perhaps|maybe',
  more_than:
    'more than|over|above|greater than|higher than|larger than|bigger than|longer than|older than|in excess of|exceeding|exceeds|exceed|exceeded|north of|beyond|' +
    'topping|surpassing|surpass|surpassed|better than|upwards of|upward of|>',
  at_least:
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|as little as|as few as|as low as|greater than or equal to|equal to or more than|' +
    'equal to or greater than|more than or equal to|at the very least|≥|> =',
  less_than:
    'less than|under|below|fewer than|lower than|smaller than|shorter than|younger than|short of|shy of|not quite|<',
  at_most:
    'at most|up to|as many as|as much as|as high as|no more than|not more than|a maximum of|maximum of|no greater than|no higher than|no larger than|capped at|' +
    'less than or equal to|equal to or less than|maximum|max|max .|≤|< =',
};

/** Phrases right after a number or its noun. */
const AFTER: Readonly<Record<BoundWord, string>> = {
  approximate: 'or so|or thereabouts|give or take',
  more_than: '',
  at_least:
    'or more|or over|or above|or higher|or greater|or longer|or older|or better|and above|and over|and upwards|and older|and more|plus|+|- plus',
  less_than: '',
  at_most: 'or less|or fewer|or under|or below|or lower|or younger|or shorter|and under|and below|at most|max|maximum',
};

/** Words that may stand before such a phrase and belong to it: "just under", "well over". */
export const BOUND_MODIFIERS: ReadonlySet<string> = new Set(
  'just well far slightly way much only significantly considerably marginally comfortably easily even still'.split(' '),
);

/** The most words that such a phrase has. */
export const LONGEST_BOUND = 5;

function phrases(table: Readonly<Record<BoundWord, string>>): ReadonlyMap<string, BoundWord> {
  const map = new Map<string, BoundWord>();
  for (const [bound, forms] of Object.entries(table)) {
    for (const form of forms.split('|')) if (form !== '') map.set(form, bound as BoundWord);
  }
  return map;
}

/** Bounds by the phrase before the number. */
export const BOUNDS_BEFORE: ReadonlyMap<string, BoundWord> = phrases(BEFORE);

/** Bounds by the phrase after the number or its noun. */
export const BOUNDS_AFTER: ReadonlyMap<string, BoundWord> = phrases(AFTER);
