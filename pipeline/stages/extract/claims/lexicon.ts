/** Word lists of the claim rules. All are lemmas in lower case unless said otherwise. */

/** Acts of speech that are news themselves, whatever is said with them: "Biden raised the issue", "Beijing announced sanctions". */
export const NEWSWORTHY_ACTS: ReadonlySet<string> = new Set(
  `announce raise bring take press lean lobby pressure brief give discuss go unveil impose order sign approve authorize authorise pledge
  propose launch invite appeal apologize apologise condemn criticize criticise praise welcome congratulate thank honor honour endorse
  threaten negotiate consult debate vote weigh consider mull ponder study review investigate probe examine plan schedule continue
  request seek submit publish release issue file sue charge indict sentence convict acquit appoint nominate name elect hold meet call_off
  visit have keep`.split(/\s+/u),
);

/** Acts of speech that only name a topic and are no news: "rejected the accusations", "mentioned other firms". */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  `speak talk mention refer comment complain reject deny dismiss repeat address cite quote describe characterize characterise call defend
  joke echo put make sound voice express answer elaborate disagree agree see assess hint allude point argue note boast brag lament touch
  contradict counter dispute rebut refute clarify reflect cast frame portray depict liken compare`.split(/\s+/u),
);

/** Verbs that weigh a step: what they are about stays in the claim ("was considering whether to supply arms"). */
export const WEIGHING_VERBS: ReadonlySet<string> = new Set([
  'consider',
  'weigh',
  'mull',
  'ponder',
  'discuss',
  'debate',
  'study',
  'examine',
]);

/** Verbs of speech and thought whose clause is the claim, not they: used where no attribution row says so. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add claim state note report argue believe think suggest insist stress warn acknowledge admit deny declare explain assert
  reiterate recall remark reply respond reveal disclose estimate expect hope fear predict conclude observe contend maintain allege write
  tweet post emphasize emphasise underline understand know feel find indicate announce confirm agree concede ask wonder question`.split(
    /\s+/u,
  ),
);

/** Subordinators whose clause states something of its own: "…, while Russia exports oil". Others only place or bound the main clause. */
export const ASSERTING_SUBORDINATORS: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

/** Verbs that negate what follows: "refrain from", "fail to", "avoid". Particles and prepositions are told by the tree. */
export const NEGATING_VERBS: ReadonlySet<string> = new Set(
  'refrain avoid fail refuse decline lack cease desist abstain neglect omit shun shy'.split(' '),
);

/** Adjectives that negate: "free of restrictions", "devoid of". */
export const NEGATING_ADJECTIVES: ReadonlySet<string> = new Set([
  'free',
  'devoid',
  'unable',
  'unwilling',
  'absent',
  'void',
  'bereft',
]);

/** Words that negate the clause they stand in. Lower-case forms. */
export const NEGATORS: ReadonlySet<string> = new Set(
  `not n't n’t never no neither nor none nobody nothing nowhere hardly scarcely barely cannot`.split(' '),
);

/** Adverbs and adjectives of likelihood. */
export const PROBABLE: ReadonlySet<string> = new Set([
  'likely',
  'probably',
  'presumably',
  'apparently',
  'seemingly',
  'unlikely',
  'evidently',
]);
export const PROBABLE_VERBS: ReadonlySet<string> = new Set(['appear', 'seem', 'tend']);
export const POSSIBLE: ReadonlySet<string> = new Set([
  'possibly',
  'perhaps',
  'maybe',
  'potentially',
  'conceivably',
  'possible',
]);
export const POSSIBLE_MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could']);
export const ALLEGED: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'ostensibly',
]);

/** Modals and verbs of what should be done. */
export const PROPOSAL_MODALS: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'shall']);
/** Modals of what will or would be. */
export const FORECAST_MODALS: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'would',
  "'d",
  '’d',
  'wo',
  'shall',
  'ca',
]);
/** "is [set] to", "are [expected] to", "is [going] to": what comes after. */
export const FORECAST_HEADS: ReadonlySet<string> = new Set(
  'set due expect schedule go slate poise bind plan likely forecast project intend aim hope'.split(' '),
);

/** Value judgements: adjectives and nouns that no evidence settles. */
export const EVALUATIVE: ReadonlySet<string> = new Set(
  `responsible irresponsible serious good bad great terrible horrible awful wonderful excellent fantastic wrong right unacceptable shameful
  disgraceful outrageous disgusting ridiculous absurd unfair fair unjust just immoral evil cruel brutal reckless dangerous wise unwise foolish
  stupid smart brilliant beautiful ugly tragic sad happy proud disappointing encouraging worrying alarming concerning troubling deplorable
  heinous despicable appalling horrific heartbreaking devastating pathetic cowardly brave heroic courageous honest dishonest
  hypocritical naive essential imperative inevitable unprecedented remarkable impressive incredible amazing decisive effective revolutionary
  disgrace shame tragedy travesty disaster mistake scandal problem success failure honor honour joke farce witch-hunt`.split(
    /\s+/u,
  ),
);

/** Superlatives of judgement: "among the most [effective] measures". */
export const SUPERLATIVES: ReadonlySet<string> = new Set(['most', 'least', 'best', 'worst', 'greatest']);

/** Connectives that open a sentence and belong to the text, not to the claim. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  `however meanwhile moreover furthermore also therefore thus instead nevertheless nonetheless still besides additionally consequently
  hence likewise similarly overall finally indeed otherwise yet and but or so`.split(/\s+/u),
);

/** Verbs that stand beside a quotation and are sayings only there: "…, he continued". */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  'continue mean guess suppose begin joke shout cry exclaim quip interject call go snap muse counter'.split(' '),
);

/** Wishes and attempts: that someone wants to build is a claim, that they will is none. */
export const WISHING_VERBS: ReadonlySet<string> = new Set('want wish like seek try attempt long yearn'.split(' '));

/** Nouns for what someone says or thinks, whose that-clause is said with them: "his concerns that …", "charges that …". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  `accusation allegation argument assertion belief charge claim comment complaint concern conclusion contention conviction criticism declaration
  fear finding impression insistence notion perception prediction remark report rumor rumour speculation statement suggestion suspicion theory
  view warning worry`.split(/\s+/u),
);

/** Nouns for what someone knows, and the verbs that say that someone does: "has information that …" says what is known. */
export const KNOWLEDGE_NOUNS: ReadonlySet<string> = new Set(
  'information intelligence evidence proof indication knowledge confirmation'.split(' '),
);
export const KNOWING_VERBS: ReadonlySet<string> = new Set(
  'have get receive obtain gather see find possess hold'.split(' '),
);
