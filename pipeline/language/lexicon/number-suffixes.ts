/** Letters that touch a number and are a word of their own: `$900m` is `$`, `900`, `m`; `9pm` is `9`, `pm`; `Rs500` is `Rs`, `500`. */

/** After any number. Lower case. */
export const UNITS_AFTER_NUMBERS: ReadonlySet<string> = new Set(
  `am pm a.m. p.m. a.m p.m k m bn tn mn mm cm km kg mg ml lb lbs oz ft sq hr hrs min mins sec secs ms mph kph kmh hz khz mhz ghz kb
  mb gb tb kw mw gw kwh mwh gwh watt watts f hh yr yrs cc percent million billion trillion`.split(/\s+/u),
);

/** After a number that follows a currency sign only: `$2b`, but `Flat 220b`. Lower case. */
export const UNITS_AFTER_AMOUNTS: ReadonlySet<string> = new Set(['b', 't']);

/** After up to three digits, or a fraction: `45p`, `3.5p`, `24c`, but `1080p`. Lower case. */
export const UNITS_AFTER_SHORT_NUMBERS: ReadonlySet<string> = new Set(['p', 'c']);

/** Before a number. */
export const CURRENCIES_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'Rs rs Re IRR INR PKR USD EUR GBP CHF JPY CNY RMB RM AUD CAD NZD HKD SGD ZAR SEK NOK DKK UAH RUB TRY BRL MXN KRW'.split(
    ' ',
  ),
);
