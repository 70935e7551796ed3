/** Nouns that descriptions of named things end in, by the type of thing that they describe. Lower-case lemmas. */

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Offices that one person holds: "the chancellor" is a person named before. */
export const PERSON_NOUNS = split(`
president premier chancellor secretary minister senator congressman congresswoman representative governor mayor ambassador envoy king queen prince princess emperor pope cardinal archbishop bishop reverend pastor rabbi imam
general admiral colonel major captain lieutenant commander judge justice attorney prosecutor sheriff detective officer chief commissioner doctor professor chairman chairwoman chair director executive ceo founder co-founder owner manager editor spokesman spokeswoman spokesperson adviser advisor strategist aide analyst economist leader speaker candidate nominee incumbent frontrunner
author writer journalist reporter correspondent columnist anchor host activist comedian actor actress singer rapper artist director producer coach player star lawyer billionaire businessman businesswoman mogul tycoon banker investor scientist researcher historian expert
lawmaker legislator politician democrat republican deputy diplomat official man woman boy girl teenager victim suspect gunman shooter defendant soldier veteran student teacher driver pilot astronaut widow wife husband son daughter brother sister father mother newcomer native dissident fugitive whistleblower leaker hopeful contender rival statesman autocrat dictator monarch contractor
`);

/** Kinds of organization: "the company". */
const ORGANIZATION_NOUNS = split(`
company firm corporation bank agency organization organisation group institute institution university college school party ministry department bureau commission committee council court parliament congress senate chamber embassy consulate alliance bloc union federation association foundation charity newspaper paper magazine network broadcaster channel website outlet airline manufacturer maker retailer carmaker automaker startup chain club team league giant conglomerate exchange regulator watchdog body museum hospital church militia
`);

/** Kinds of place: "the country". */
const PLACE_NOUNS = split(
  `country nation state city town village capital island region province territory county continent peninsula republic kingdom superpower`,
);

/** Words of time, measure and manner that no pronoun stands for and no name is. */
export const NO_REFERENTS = split(`
year month week day hour minute second time today yesterday tomorrow night morning evening afternoon weekend decade century moment percent percentage dollar euro pound cent kilometer mile ton degree number lot kind sort type way case example fact thing part side end course term point addition result order order turn front behalf
`);

/** Nouns of people in general: "it" never means them. */
export const PEOPLE_NOUNS = split(
  `man woman child boy girl people person citizen resident voter worker supporter critic ally member crowd friend family parent neighbor neighbour guest`,
);

/** Nouns of several people in one: neither "he" nor "it" means them. */
export const COLLECTIVES = split('family crowd couple pair people');

/** What a noun describes; null for nouns that describe no named thing. */
export function typeOfNoun(lemma: string): 'person' | 'organization' | 'place' | null {
  if (PERSON_NOUNS.has(lemma)) return 'person';
  if (ORGANIZATION_NOUNS.has(lemma)) return 'organization';
  if (PLACE_NOUNS.has(lemma)) return 'place';
  return null;
}
