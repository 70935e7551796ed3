/** Currencies: ISO 4217 codes by sign, code and English word. */

/** ISO 4217 codes in use, and a few of the past, that an article may write beside a number ("USD 200", "5m EUR"). */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK ' +
    'DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF ' +
    'KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK ' +
    'PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL HRK'
  ).split(' '),
);

/** Codes that are English words in capitals too: before a number only where they touch it. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'PEN',
  'MAD',
  'SOS',
  'MOP',
  'GEL',
  'BAM',
  'ARS',
  'STN',
  'LAK',
  'RON',
]);

/** Codes in use beside ISO 4217, and the code that they stand for. */
export const OTHER_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    RMB: 'CNY',
    CNH: 'CNY',
    STG: 'GBP',
    NTD: 'TWD',
    RM: 'MYR',
    BTC: 'XBT',
    usd: 'USD',
    eur: 'EUR',
    gbp: 'GBP',
    rmb: 'CNY',
    cad: 'CAD',
    aud: 'AUD',
    XBT: 'XBT',
    Rs: 'INR',
    INR: 'INR',
    Rp: 'IDR',
    SFr: 'CHF',
  }),
);

/** Signs of one currency. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₿', 'XBT'],
  ['₡', 'CRC'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['元', 'CNY'],
  ['円', 'JPY'],
]);

/** Signs that several currencies share, by the one that they usually mean. */
export const SHARED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
]);

/** Letters that name the dollar (or other shared sign) after them: "US$", "A$", "HK $". */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'USD',
    USD: 'USD',
    'U.S': 'USD',
    A: 'AUD',
    AU: 'AUD',
    AUD: 'AUD',
    Aus: 'AUD',
    C: 'CAD',
    CA: 'CAD',
    CAD: 'CAD',
    Can: 'CAD',
    CDN: 'CAD',
    Cdn: 'CAD',
    NZ: 'NZD',
    NZD: 'NZD',
    HK: 'HKD',
    HKD: 'HKD',
    S: 'SGD',
    SG: 'SGD',
    SGD: 'SGD',
    R: 'BRL',
    NT: 'TWD',
    Mex: 'MXN',
    MX: 'MXN',
    MXN: 'MXN',
    J: 'JMD',
    TT: 'TTD',
    N: 'NAD',
  }),
);

/** The words of a currency: what it is by itself, and by the demonym before it. Parts of a hundred have the factor 0.01. */
export interface CurrencyNoun {
  readonly usual: string;
  readonly demonyms: Readonly<Record<string, string>>;
  readonly factor: number;
  /** True where the word is a unit of something else too ("pounds", "cents" of anything, "crowns"). */
  readonly isAmbiguous: boolean;
}

const DOLLAR = {
  us: 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  zealand: 'NZD',
  kong: 'HKD',
  singapore: 'SGD',
  taiwan: 'TWD',
  taiwanese: 'TWD',
  jamaican: 'JMD',
  namibian: 'NAD',
  liberian: 'LRD',
  zimbabwean: 'ZWL',
  zimbabwe: 'ZWL',
};
const POUND = { british: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG' };
const CROWN = { danish: 'DKK', swedish: 'SEK', norwegian: 'NOK', czech: 'CZK', icelandic: 'ISK', estonian: 'EEK' };
const FRANC = { swiss: 'CHF', french: 'FRF', belgian: 'BEF', cfa: 'XAF', congolese: 'CDF', rwandan: 'RWF' };
const PESO = {
  mexican: 'MXN',
  argentine: 'ARS',
  argentinian: 'ARS',
  colombian: 'COP',
  chilean: 'CLP',
  philippine: 'PHP',
  cuban: 'CUP',
  uruguayan: 'UYU',
};
const RUPEE = {
  indian: 'INR',
  pakistani: 'PKR',
  pakistan: 'PKR',
  lankan: 'LKR',
  lanka: 'LKR',
  nepalese: 'NPR',
  nepali: 'NPR',
  mauritian: 'MUR',
};
const RIYAL = { saudi: 'SAR', qatari: 'QAR', omani: 'OMR', iranian: 'IRR', yemeni: 'YER' };
const DINAR = {
  kuwaiti: 'KWD',
  iraqi: 'IQD',
  jordanian: 'JOD',
  bahraini: 'BHD',
  libyan: 'LYD',
  tunisian: 'TND',
  algerian: 'DZD',
  serbian: 'RSD',
};
const DIRHAM = { uae: 'AED', emirati: 'AED', moroccan: 'MAD' };
const SHILLING = { kenyan: 'KES', kenya: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' };
const LIRA = { turkish: 'TRY', italian: 'ITL', lebanese: 'LBP', syrian: 'SYP' };

const NOUNS: readonly (readonly [string, string, Readonly<Record<string, string>>, number?, boolean?])[] = [
  ['dollar dollars buck bucks', 'USD', DOLLAR],
  ['euro euros', 'EUR', {}],
  ['pound pounds', 'GBP', POUND, 1, true],
  ['quid sterling', 'GBP', {}],
  ['yen', 'JPY', {}],
  ['yuan renminbi kuai', 'CNY', {}],
  ['won', 'KRW', { korean: 'KRW' }],
  ['rupee rupees', 'INR', RUPEE],
  ['ruble rubles rouble roubles', 'RUB', { russian: 'RUB', belarusian: 'BYN' }],
  ['crown crowns', 'SEK', CROWN, 1, true],
  ['krona kronor', 'SEK', { swedish: 'SEK', icelandic: 'ISK' }],
  ['krone kroner', 'DKK', { danish: 'DKK', norwegian: 'NOK' }],
  ['koruna korunas korun', 'CZK', CROWN],
  ['franc francs', 'CHF', FRANC],
  ['peso pesos', 'MXN', PESO],
  ['real reais reals', 'BRL', { brazilian: 'BRL' }, 1, true],
  ['lira liras lire', 'TRY', LIRA],
  ['rand', 'ZAR', {}],
  ['shekel shekels', 'ILS', {}],
  ['riyal riyals rial rials', 'SAR', RIYAL],
  ['dinar dinars', 'KWD', DINAR],
  ['dirham dirhams', 'AED', DIRHAM],
  ['shilling shillings', 'KES', SHILLING],
  ['zloty zlotys zlotych', 'PLN', {}],
  ['forint forints', 'HUF', {}],
  ['leu lei', 'RON', { moldovan: 'MDL' }],
  ['lev leva', 'BGN', {}],
  ['hryvnia hryvnias hryvnya hryvnyas', 'UAH', {}],
  ['baht', 'THB', {}],
  ['ringgit', 'MYR', {}],
  ['rupiah', 'IDR', {}],
  ['naira', 'NGN', {}],
  ['cedi cedis', 'GHS', {}],
  ['birr', 'ETB', {}],
  ['taka', 'BDT', {}],
  ['tenge', 'KZT', {}],
  ['lari', 'GEL', {}],
  ['manat', 'AZN', {}],
  ['drams', 'AMD', {}],
  ['bolivar bolivars', 'VES', {}],
  ['kwacha', 'ZMW', { malawian: 'MWK' }],
  ['dong', 'VND', {}],
  ['colon colons colones', 'CRC', {}, 1, true],
  ['bitcoin bitcoins', 'XBT', {}],
  ['markka', 'FIM', {}],
  ['peseta pesetas', 'ESP', {}],
  ['guilder guilders', 'NLG', {}],
  ['deutschmark deutschmarks deutschemarks marks', 'DEM', {}, 1, true],
  ['cent cents', 'USD', { euro: 'EUR', ...DOLLAR }, 0.01, true],
  ['penny pence', 'GBP', {}, 0.01],
  ['kopeck kopecks kopek kopeks', 'RUB', {}, 0.01],
  ['paisa paise', 'INR', {}, 0.01],
  ['satoshi satoshis', 'XBT', {}, 1e-8],
];

/** Words of currencies, lower case. */
export const CURRENCY_NOUNS: ReadonlyMap<string, CurrencyNoun> = new Map(
  NOUNS.flatMap(([forms, usual, demonyms, factor = 1, isAmbiguous = false]) =>
    forms.split(' ').map((form): [string, CurrencyNoun] => [form, { usual, demonyms, factor, isAmbiguous }]),
  ),
);

/** Words that may stand between a number and a currency's noun: demonyms and the first words of "New Zealand", "Hong Kong". */
export const CURRENCY_DEMONYMS: ReadonlySet<string> = new Set([
  ...NOUNS.flatMap(([, , demonyms]) => Object.keys(demonyms)),
  'new',
  'hong',
  'sri',
  'chinese',
  'japanese',
  'south',
  'dutch',
  'finnish',
  'german',
  'spanish',
  'polish',
  'hungarian',
  'israeli',
  'thai',
  'nigerian',
  'ukrainian',
]);

/** Letters that stand for a part of a hundred right after digits: "50p", "14¢". */
export const MINOR_SIGNS: ReadonlyMap<string, { readonly code: string; readonly factor: number }> = new Map([
  ['p', { code: 'GBP', factor: 0.01 }],
  ['¢', { code: 'USD', factor: 0.01 }],
]);
