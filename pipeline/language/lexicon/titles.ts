/** Words that stand before or beside a person's name and say what the person is. */

const split = (words: string): string[] => words.trim().split(/\s+/u);

/** Words that end a title in front of a name: "US Treasury [[Secretary]] Janet Yellen". Lower case. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  split(`
president vice-president premier chancellor secretary minister senator sen. sen rep. rep congressman congresswoman congressmember representative governor gov. gov lieutenant mayor councilman councilwoman councillor
ambassador envoy consul king queen prince princess emperor duke duchess lord lady sir dame baron baroness count sultan sheikh sheik emir pope cardinal archbishop bishop reverend rev. rev pastor father sister imam rabbi ayatollah mullah
general gen. gen admiral adm. adm colonel col. col major maj. maj captain capt. capt lieutenant lt. lt sergeant sgt. sgt corporal cpl. cpl commander cmdr. cmdr marshal
judge justice magistrate attorney prosecutor solicitor sheriff detective officer inspector constable agent chief commissioner superintendent marshal
doctor dr. dr professor prof. prof mr. mr mrs. mrs ms. ms miss madam master
chairman chairwoman chairperson chair director ceo cfo founder co-founder owner manager editor spokesman spokeswoman spokesperson adviser advisor strategist aide analyst economist leader speaker whip candidate nominee hopeful incumbent
author writer journalist reporter correspondent columnist anchor host commentator presenter activist comedian comedienne actor actress singer rapper artist director producer coach quarterback striker captain athlete lawyer attorney billionaire businessman businesswoman tycoon mogul banker investor scientist researcher historian
lawmaker legislator parliamentarian mp politician democrat republican tory deputy delegate counsel treasurer comptroller auditor czar coordinator administrator
dictator strongman warlord militant terrorist shooter gunman suspect defendant victim soldier veteran student teacher farmer engineer pilot astronaut first-lady
wife husband son daughter brother sister father mother grandfather grandmother uncle aunt nephew niece cousin fiancé fiancée boyfriend girlfriend
`),
);

/** Titles that tell a gender. Lower case. */
export const TITLE_GENDERS: Readonly<Record<string, 'female' | 'male'>> = {
  'mr.': 'male',
  mr: 'male',
  sir: 'male',
  lord: 'male',
  king: 'male',
  prince: 'male',
  duke: 'male',
  baron: 'male',
  emperor: 'male',
  sultan: 'male',
  pope: 'male',
  father: 'male',
  imam: 'male',
  chairman: 'male',
  spokesman: 'male',
  congressman: 'male',
  councilman: 'male',
  businessman: 'male',
  actor: 'male',
  husband: 'male',
  son: 'male',
  brother: 'male',
  grandfather: 'male',
  uncle: 'male',
  nephew: 'male',
  gunman: 'male',
  strongman: 'male',
  boyfriend: 'male',
  man: 'male',
  boy: 'male',
  'mrs.': 'female',
  mrs: 'female',
  'ms.': 'female',
  ms: 'female',
  miss: 'female',
  madam: 'female',
  lady: 'female',
  dame: 'female',
  queen: 'female',
  princess: 'female',
  duchess: 'female',
  baroness: 'female',
  chairwoman: 'female',
  spokeswoman: 'female',
  congresswoman: 'female',
  councilwoman: 'female',
  businesswoman: 'female',
  actress: 'female',
  comedienne: 'female',
  wife: 'female',
  daughter: 'female',
  sister: 'female',
  mother: 'female',
  grandmother: 'female',
  aunt: 'female',
  niece: 'female',
  girlfriend: 'female',
  woman: 'female',
  girl: 'female',
};

/** Capitalized words that belong to a title but do not end it: "[[Former Deputy Prime]] Minister". Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  split(`
vice deputy assistant associate acting interim former ex then late prime foreign defense defence finance interior justice home health trade energy education senior junior chief first second third lead top special national security state attorney lieutenant brig brigadier major rear vice permanent general-elect
press white house supreme court federal district chief crown house senate majority minority oversight party campaign communications political military retired elder presidential republican democratic gop conservative labour liberal independent congressional right-wing left-wing fellow president-elect republican-elect prime-minister army navy police fire county city
`),
);

/** Words that follow a surname and belong to it. Lower case, with and without full stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Lower-case particles inside surnames. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  split('de da di du del della der den van von vom zu la le al el bin ibn bint dos das ter ten af av y e'),
);
