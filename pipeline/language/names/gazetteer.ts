/** Names that need no guess: countries, peoples, capitals, regions, organizations of the lexicon, looked up by their words. */
import { remember } from '../../core/remember.ts';
import type { NameType } from '../document.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import {
  AGENCIES,
  COMPANIES,
  GOVERNMENT_BODIES,
  INTERNATIONAL_BODIES,
  type KnownOrganization,
  OUTLETS,
  PARTIES,
} from '../lexicon/organizations.ts';
import { PRODUCTS, WEAK_PRODUCTS } from '../lexicon/products.ts';
import { PEOPLES, PEOPLES_BY_COUNTRY, PLACES_BY_COUNTRY, REGIONS, STATE_ABBREVIATIONS } from '../lexicon/regions.ts';

/** What the lexicon knows of a name. Entries that are one thing share one object. */
export interface GazetteerEntry {
  /** The fullest common form. */
  readonly name: string;
  readonly type: NameType;
  /** ISO 3166-1 alpha-2; null where the thing lies in no one country. */
  readonly country: string | null;
  readonly kind: 'country' | 'people' | 'capital' | 'place' | 'region' | 'organization' | 'party' | 'product';
}

/** Common words, given names and short acronyms: names of the lexicon only where the engine finds a name there too. */
const WEAK_NAMES: ReadonlySet<string> = new Set(
  `Time|TIME|Fortune|Slate|Salon|Fox|FOX|Vox|Forbes|The Hill|Sky|Bild|House|Commons|Lords|Labour|Fed|Wagner|IS|AU|ISI|VA|SPA|PA|EFE|Efe|Fars|Independent|Guardian|Telegraph|Spiegel|West|Amazon|Total|Shell|Delta|Snap|Eni|Fitch|Ferrari|Fiat|HP|Apple|Oracle|Meta Platforms|Uber|Intel|Ford|Alphabet|Nike|Chevron|Tata|Honda|UPS|GE|GM|Earth|Moon|Mars|Male|Nice|Jersey|Essen|Hama|Cali|Salvador|Columbus|Kent|Essex|Austin|Charlotte|Orlando|Dayton|Ferguson|Flint|Perth|Darwin|Cork|Shannon|Florence|Madeira|Porto|Rio|Hue|Bath|Hamilton|Kingston|Stanley|Douglas|Georgetown|Victoria|Lima|Dominica|Concord|Montgomery|Savannah|Boulder|Reno|Papua|Java|Colon|Rosario|Cordoba|Santiago|Tyre|Sidon|Fez|Pole|Finn|Dane|Swede|Turk|Brit|Scot|CAR|ROC|Rada|ANI|AAP|FT|RT|Amnesty|Sucre|Recife|Gao|Bari|Pisa|Crimean|Asahi|Chad|Jordan|Axios|Commons|General Assembly|Interfax|Meet the Press|Lao|Kiwi|Kiwis|The Valley|Hispanic|Capitol|Reunion|Antigua|Guam|Mali|Phoenix`.split(
    '|',
  ),
);

const WORD_LIMIT = 9;

function collectEntries(): Map<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  const add = (entry: GazetteerEntry, ...names: readonly string[]): void => {
    for (const name of names.flatMap((each) =>
      /^\p{Lu}{2,5}$/u.test(each) ? [each, `${[...each].join('.')}.`] : [each],
    )) {
      if (!entries.has(keyOf(name))) entries.set(keyOf(name), entry);
    }
  };
  for (const { code, name, aliases, demonyms } of COUNTRIES) {
    add({ name, type: 'place', country: code, kind: 'country' }, name, ...aliases);
    if (demonyms[0]) add({ name: demonyms[0], type: 'group', country: code, kind: 'people' }, ...demonyms);
  }
  for (const region of REGIONS) add({ name: region, type: 'place', country: null, kind: 'region' }, region);
  for (const { code, capitals } of COUNTRIES) {
    const [seat, ...others] = capitals;
    const spellings = others.filter((other) => SPELLINGS.has(other));
    if (seat) add({ name: seat, type: 'place', country: code, kind: 'capital' }, seat, ...spellings);
    for (const other of others) add({ name: other, type: 'place', country: code, kind: 'place' }, other);
  }
  for (const [country, peoples] of Object.entries(PEOPLES_BY_COUNTRY)) {
    for (const people of peoples) add({ name: people, type: 'group', country, kind: 'people' }, people);
  }
  addPeoples(add);
  for (const [country, places] of Object.entries(PLACES_BY_COUNTRY)) {
    for (const place of places.split(','))
      add({ name: place.trim(), type: 'place', country, kind: 'place' }, place.trim());
  }
  for (const [short, state] of Object.entries(STATE_ABBREVIATIONS)) add(entries.get(state)!, short);
  addOrganizations(
    add,
    [...AGENCIES, ...OUTLETS, ...GOVERNMENT_BODIES, ...COMPANIES, ...INTERNATIONAL_BODIES],
    'organization',
  );
  addOrganizations(add, PARTIES, 'party');
  for (const product of PRODUCTS) {
    const name = product.replace(/(?<=\p{Ll}{3})s$/u, '');
    const singular = PRODUCTS.includes(name) ? name : product;
    add(entries.get(singular) ?? { name: singular, type: 'product', country: null, kind: 'product' }, product);
  }
  return entries;
}

/** Capitals listed after the seat of government that are the same town, spelled otherwise. */
const SPELLINGS: ReadonlySet<string> = new Set(
  'Kiev|Peking|Bogotá|Brasília|Dacca|Berne|Teheran|Washington DC|Washington D.C.|D.C.|District of Columbia|Delhi|Yaoundé|San José|Tórshavn|Reykjavík|Nur-Sultan|Chișinău|Nay Pyi Taw|Naypyitaw|Malé|Nouméa|Asunción|Lomé|Ulan Bator'.split(
    '|',
  ),
);

type Add = (entry: GazetteerEntry, ...names: readonly string[]) => void;

/** `Kurd`, `Kurds` and `Kurdish` are one people, taken by the letters that they share. */
function addPeoples(add: Add): void {
  let previous: GazetteerEntry | null = null;
  for (const people of PEOPLES) {
    const isSame: boolean =
      previous !== null && people.startsWith(previous.name) && people.length - previous.name.length <= 3;
    if (!isSame) previous = { name: people, type: 'group', country: null, kind: 'people' };
    add(previous!, people);
  }
}

function addOrganizations(add: Add, rows: readonly KnownOrganization[], kind: 'organization' | 'party'): void {
  for (const { name, country, aliases } of rows) {
    add({ name, type: kind === 'party' ? 'group' : 'organization', country, kind }, name, ...aliases);
  }
}

/** One spelling of white space, apostrophes and dashes. */
function keyOf(name: string): string {
  if (!/[’‐‑–]|\s\s|^the /u.test(name)) return name;
  return name.replace(/\s+/gu, ' ').replaceAll('’', "'").replace(/[‐‑–]/gu, '-').replace(/^the /u, '');
}

const ENTRIES = collectEntries();
const UPPER_ENTRIES = new Map([...ENTRIES].map(([name, entry]) => [name.toUpperCase(), entry]));
const LOWER_ENTRIES = new Map(
  [...ENTRIES]
    .filter(
      ([name, { kind }]) =>
        !WEAK_NAMES.has(name) && (kind === 'country' || kind === 'people' || kind === 'capital') && name.length > 3,
    )
    .map(([name, entry]) => [name.toLowerCase(), entry]),
);

/** How a passage uses capitals: `upper` all capitals, `lower` none, `mixed` as usual. */
export type Casing = 'mixed' | 'upper' | 'lower';

/** Letters that names begin with, up to the first mark or blank. */
const openingOf = (name: string): string => /^\p{L}*/u.exec(name)![0];

/** The length of the longest name by the letters that it begins with. */
function longestByOpening(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const opening = openingOf(name);
    longest.set(opening, Math.max(longest.get(opening) ?? 0, name.length));
  }
  return longest;
}

/** The country's name may stand before any of its bodies: see `bodyOfUnitedStates`. */
const UNITED_STATES_OPENINGS = ['U', 'US', 'United'].map((opening) => [opening, Number.POSITIVE_INFINITY] as const);

const OPENINGS: Readonly<Record<Casing, ReadonlyMap<string, number>>> = {
  // Inside a text of usual casing a name may be in capitals too.
  mixed: new Map([...longestByOpening([...ENTRIES.keys(), ...UPPER_ENTRIES.keys()]), ...UNITED_STATES_OPENINGS]),
  upper: longestByOpening(UPPER_ENTRIES.keys()),
  lower: longestByOpening(LOWER_ENTRIES.keys()),
};

const WORDS_REMEMBERED = 8192;
const LONGEST_BY_WORD: Readonly<Record<Casing, (word: string) => number>> = {
  mixed: remember((word) => OPENINGS.mixed.get(openingOf(word)) ?? 0, WORDS_REMEMBERED),
  upper: remember((word) => OPENINGS.upper.get(openingOf(word)) ?? 0, WORDS_REMEMBERED),
  lower: remember((word) => OPENINGS.lower.get(openingOf(word)) ?? 0, WORDS_REMEMBERED),
};

/** Characters of the longest name of the lexicon that may begin with a word, 0 where none does: spares looking up what follows it. */
export function longestNameFrom(word: string, casing: Casing): number {
  return LONGEST_BY_WORD[casing](word);
}

/** The entry of a name as it is written; undefined where the lexicon has none. */
export function lookUpName(name: string, casing: Casing = 'mixed'): GazetteerEntry | undefined {
  const key = keyOf(name);
  if (casing === 'upper') return UPPER_ENTRIES.get(key);
  if (casing === 'lower') return LOWER_ENTRIES.get(key);
  return ENTRIES.get(key) ?? bodyOfUnitedStates(key);
}

/** "U.S. Justice Department": a body of the United States with the country's name before its own. */
function bodyOfUnitedStates(key: string): GazetteerEntry | undefined {
  const own = /^(?:U\.S\.|US|United States) (.+)$/u.exec(key)?.[1];
  const entry = own === undefined ? undefined : ENTRIES.get(own);
  return entry?.kind === 'organization' &&
    entry.country === 'US' &&
    /(?:Department|Department of .*|Agency|Court|Commission|Administration|Bureau .*|Service)$/u.test(own!)
    ? entry
    : undefined;
}

/** True for names that are common words or short acronyms as well. */
export function isWeakName(name: string): boolean {
  return WEAK_NAMES.has(keyOf(name)) || WEAK_PRODUCTS.has(name);
}

/** Names of the lexicon have at most this many words. */
export const LONGEST_GAZETTEER_NAME = WORD_LIMIT;

const CAPITAL_BY_CODE = new Map(
  [...ENTRIES.values()].filter(({ kind }) => kind === 'capital').map((entry) => [entry.country!, entry]),
);

/** The seat of government of a country. */
export function capitalOfCode(code: string): GazetteerEntry | undefined {
  return CAPITAL_BY_CODE.get(code);
}
