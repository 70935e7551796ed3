/** Words that signal attribution, by lemma, in classes that share a syntax and a stance. The classifiers see the class; stance reads it. */

/** What a cue's head word does. `say` also holds neutral verbs of writing and showing. */
export type CueClass =
  | 'say'
  | 'show'
  | 'tell'
  | 'ask'
  | 'urge'
  | 'deny'
  | 'accuse'
  | 'judge'
  | 'think'
  | 'hope'
  | 'intend'
  | 'discuss'
  | 'noun'
  | 'adverb'
  | 'light';

const WORDS: Record<CueClass, string> = {
  // He said that …
  say: `say add note write state declare announce explain argue claim assert maintain insist acknowledge admit concede contend stress
    emphasize emphasise underline underscore observe remark comment reply respond answer retort recall recount relate mention disclose
    divulge reveal report tweet post testify swear joke quip predict forecast caution allege affirm reaffirm confirm reiterate repeat conclude
    continue begin proclaim pronounce profess warn suggest hint imply indicate signal boast brag lament complain grumble gripe shout yell
    cry exclaim whisper mutter murmur chant preach opine concur agree disagree counter rebut describe elaborate clarify specify detail
    summarize quote cite blog text email broadcast publish rule find determine estimate put warn charge message vow fume interject`,
  // The poll shows that …
  show: 'show indicate suggest demonstrate prove illustrate reveal document reflect imply portray depict read',
  // She told reporters that …
  tell: 'tell inform notify assure reassure remind advise convince persuade brief alert teach warn promise',
  // They asked whether …
  ask: 'ask question wonder inquire enquire query doubt challenge',
  // He urged them to …
  urge: `urge call demand request beg plead implore press push pressure exhort encourage advise recommend order command instruct direct
    insist propose lobby advocate petition appeal invite warn lean ask`,
  // She denied that …
  deny: 'deny reject dismiss refute rebuff rebut repudiate disavow disown decline refuse contradict dispute contest discount disclaim',
  // He accused them of …
  accuse:
    'accuse blame charge fault condemn denounce sue indict criticize criticise attack blast slam rip lambast lambaste chide scold rebuke decry deride deplore castigate berate bash mock ridicule taunt insult assail',
  // They called it a …
  judge:
    'call label brand dub deem consider regard view see rate describe characterize characterise portray praise laud hail applaud commend celebrate endorse support oppose back defend favor favour welcome approve disapprove thank congratulate admire respect recognize recognise compare liken',
  // She thinks that …
  think: `think believe know understand feel suspect assume presume suppose guess reckon imagine realize realise remember forget learn hear
    discover figure judge fear worry doubt expect anticipate foresee speculate perceive appear seem mean`,
  // They hope that …
  hope: 'hope wish pray yearn long dream want desire prefer',
  // He plans to …
  intend: `plan intend aim promise pledge vow threaten seek expect propose commit decide agree offer prepare consider mull weigh contemplate
    attempt try schedule resolve choose opt`,
  // They talked about …
  discuss:
    'discuss debate talk speak address raise broach refer allude touch point discourse chat argue weigh negotiate meet brief',
  noun: `claim charge accusation allegation assertion statement comment remark warning denial report suggestion belief view opinion idea
    notion argument contention hope fear concern worry promise pledge vow threat plan proposal demand request call appeal question
    announcement admission acknowledgement assessment finding conclusion estimate prediction forecast projection word account testimony
    speech tweet message letter interview complaint criticism praise support opposition endorsement advice order recommendation rumor rumour
    sign evidence indication information news sense feeling thought doubt suspicion confidence intention desire wish commitment vote
    according source`,
  // It is allegedly …
  adverb: 'reportedly allegedly supposedly purportedly apparently ostensibly presumably seemingly expectedly evidently',
  // He made the claim that …
  light: 'make give have take issue offer express voice raise deliver release put bring go lay set hold show send',
};

const CLASSES = Object.keys(WORDS) as CueClass[];

/** A bit for each class of a lemma; 0 for a word of none. */
export const CUE_CLASS_BITS: ReadonlyMap<string, number> = indexClasses();

/** True where the lemma is in the class. */
export function isInCueClass(lemma: string, cueClass: CueClass): boolean {
  return isInAnyCueClass(lemma, 1 << CLASSES.indexOf(cueClass));
}

/** The bits of several classes. */
export function bitsOfClasses(...classes: readonly CueClass[]): number {
  return classes.reduce((bits, cueClass) => bits | (1 << CLASSES.indexOf(cueClass)), 0);
}

/** True where the lemma is in one of the classes whose bits are given. */
export function isInAnyCueClass(lemma: string, bits: number): boolean {
  return ((CUE_CLASS_BITS.get(lemma) ?? 0) & bits) !== 0;
}

function indexClasses(): Map<string, number> {
  const bits = new Map<string, number>();
  CLASSES.forEach((cueClass, position) => {
    for (const word of WORDS[cueClass].split(/\s+/u)) bits.set(word, (bits.get(word) ?? 0) | (1 << position));
  });
  return bits;
}
