/** Hyphens that stay inside a word. The treebanks split `state-funded` into three words but keep `pro-Beijing` and `e-mail` whole. */

/** First parts that keep what follows. Lower case. Source: the affix list of the LDC's web treebank guidelines, and the train files. */
export const KEPT_PREFIXES: ReadonlySet<string> = new Set(
  `e re anti arch bi bio co counter cross cyber de dis ex extra hyper infra inter intra macro mega micro mid mini mis multi neo
  non over pan para peri post pre pro proto pseudo psycho quasi semi socio sub super tele trans tri ultra un uni
  uh mm hm oh huh`.split(/\s+/u),
);

/** Last parts that keep what precedes. Lower case. Same sources. */
export const KEPT_SUFFIXES: ReadonlySet<string> = new Set(
  'esque ette fold gate ish itis less rama wise huh oh hm mm'.split(' '),
);

/** After these a kept prefix is a word of a phrase all the same: `over-the-counter`. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set('the a an and or to of in on by at with'.split(' '));
