/** English words that name numbers. */

/** Words below a hundred, by value. "one" counts; "a" does not. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    million: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    dozen: 12,
    dozens: 12,
    score: 20,
  }),
);

/** Shortened scales; read only right after digits ("900m", "1.2 bn"). `m`, `b`, `t` need a currency or a counted noun beside them. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mill: 1e6,
    mio: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    bil: 1e9,
    t: 1e12,
    tn: 1e12,
    tln: 1e12,
    trn: 1e12,
  }),
);

/** Plurals that name an order of magnitude: "thousands of people". */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** Ordinals that end a number word ("twenty-first"), by the value of their last word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    nineth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 1e2,
    thousandth: 1e3,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
);

/** Denominators that are no ordinal; `second` is none. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, halves: 2, quarter: 4, quarters: 4 }),
);

/** Characters that are a fraction. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Adverbs of repetition. */
export const REPETITIONS: ReadonlyMap<string, number> = new Map(Object.entries({ twice: 2, thrice: 3 }));

/** Words that multiply: "a fourfold rise". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
  }),
);

/** Slashed numbers that are names, not fractions. */
export const SLASHED_NAMES: ReadonlySet<string> = new Set(['9/11', '24/7', '7/7']);

/** The words that a number can begin with. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([
  ...'a an half quarter few several couple'.split(' '),
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...ORDINALS.keys(),
]);
