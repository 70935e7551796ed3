/** Capitalized words that are no names here: days, months, abbreviations, pronouns. */

const DATE_WORDS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun gmt est edt pst utc et am pm a.m. p.m. christmas easter thanksgiving ramadan'.split(
    ' ',
  ),
);

/** True for days, months and marks of time, in any case. */
export function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word.toLowerCase().replace(/\.$/u, '')) && /^\p{Lu}/u.test(word);
}

const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  'TV OK PM AM CEO CFO COO CTO GDP DNA RNA HIV AIDS ATM PC IT ID IQ PR HR VIP Q&A UFO SUV GPS PDF URL WWW HTML HTTP FAQ AI IPO NGO MP MPs MEP DUI LGBT LGBTQ BST GMT EST EDT PST PDT UTC CET VP DIY CV BBQ PTSD COVID COVID-19 SARS H1N1 AK-47 TNT WMD POW ICBM LED LCD USB WiFi DJ CD DVD PhD MD RSVP FYI ETA RIP SOS II III IV VI VII VIII IX XI XII XX I A NOT AND THE BUT ALL NO YES NEW BREAKING UPDATE WATCH READ MORE PHOTOS VIDEO EXCLUSIVE ANALYSIS OPINION CPI PMI DACA STEM TARP UBI FISA FOIA NAFTA TPP SNAP ACA SALT'.split(
    ' ',
  ),
);

/** True for acronyms that name no organization, and for quarters and halves of years. */
export function isCommonAcronym(word: string): boolean {
  return COMMON_ACRONYMS.has(word) || /^(?:Q[1-4]|H[12]|FY\d+)$/u.test(word);
}
