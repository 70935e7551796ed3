/** Names of countries and peoples that stand alone: two of them side by side show that a sentence begins. */
const NAMES = new Set(
  (
    'Afghanistan Albania Algeria Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Bosnia Brazil Britain Bulgaria Cambodia Cameroon Canada Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt England Estonia Ethiopia Finland France Georgia Germany Ghana Greece Haiti Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Libya Lithuania Malaysia Mali Malta Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe Europe Africa Asia America US U.S. UK U.K. USA EU Beijing Moscow Washington Kyiv London Paris Berlin Brussels Tehran Tokyo Delhi Ankara Jerusalem Seoul Pyongyang ' +
    'American Australian Austrian Belarusian Belgian Brazilian British Bulgarian Canadian Chinese Colombian Croatian Cuban Czech Danish Dutch Egyptian English Estonian European Finnish French Georgian German Greek Hungarian Indian Indonesian Iranian Iraqi Irish Israeli Italian Japanese Jordanian Kenyan Korean Latvian Lebanese Libyan Lithuanian Malaysian Mexican Moldovan Nigerian Norwegian Pakistani Palestinian Polish Portuguese Romanian Russian Saudi Scottish Serbian Slovak Spanish Swedish Swiss Syrian Taiwanese Thai Tunisian Turkish Ukrainian Venezuelan Vietnamese African Asian'
  ).split(' '),
);

/** True for one such word, also with `'s`. */
export function isGeographicName(word: string): boolean {
  return NAMES.has(word.replace(/['’]s$/u, ''));
}
