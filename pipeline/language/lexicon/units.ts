/** Letters that stand for a unit or a magnitude when they touch a number: `$900m` is `$`, `900`, `m`; `9pm` is `9`, `pm`. Lower case. */
export const UNITS_AFTER_NUMBERS: ReadonlySet<string> = new Set(
  `am pm k m b mn bn tn mm cm km kg mg ml lb lbs oz ft sq hr hrs min mins sec secs ms mph kph kmh hz khz mhz ghz kb mb gb tb kw mw
  gw kwh mwh gwh watt watts c f hh yr yrs cc billion million trillion`.split(/\s+/u),
);
