/** Units of measurement by their English words and signs, with their codes in UCUM (https://ucum.org, case-sensitive codes). */

/** What a unit measures, as far as the grammar needs it. */
type UnitKind = 'measurement' | 'duration' | 'percent';

/** A unit: UCUM code, ISO 8601's unit word for a duration, `percent` and its points. */
export interface Unit {
  readonly kind: UnitKind;
  readonly code: string;
}

/** Durations, named by ISO 8601's unit words. */
const DURATIONS: readonly (readonly [string, string])[] = [
  ['second', 'second seconds sec secs'],
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs'],
  ['day', 'day days'],
  ['week', 'week weeks wk wks'],
  ['month', 'month months'],
  ['year', 'year years yr yrs yo'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['fortnight', 'fortnight fortnights'],
];

/** Parts of a hundred. */
const PERCENTS: readonly (readonly [string, string])[] = [
  ['percent', 'percent|per cent|pct|percents|percentage|per-cent|pc'],
  ['percentage point', 'percentage point|percentage points|percent point|percent points|per cent points|ppt|ppts'],
  ['basis point', 'basis point|basis points|bps'],
];

/** Units written out, several words joined by a space; singular and plural. */
const WORDS: readonly (readonly [string, string])[] = [
  ['m', 'metre|metres|meter|meters'],
  ['km', 'kilometre|kilometres|kilometer|kilometers|kms'],
  ['dm', 'decimetre|decimetres|decimeter|decimeters'],
  ['cm', 'centimetre|centimetres|centimeter|centimeters'],
  ['mm', 'millimetre|millimetres|millimeter|millimeters'],
  ['um', 'micrometre|micrometres|micrometer|micrometers|micron|microns'],
  ['nm', 'nanometre|nanometres|nanometer|nanometers'],
  ['pm', 'picometre|picometres|picometer|picometers'],
  ['[mi_i]', 'mile|miles'],
  ['[nmi_i]', 'nautical mile|nautical miles'],
  ['[ft_i]', 'foot|feet'],
  ['[in_i]', 'inch|inches'],
  ['[yd_i]', 'yard|yards'],
  ['[ly]', 'light year|light years|lightyear|lightyears'],
  ['m2', 'square metre|square metres|square meter|square meters|sq metres|sq meters'],
  ['km2', 'square kilometre|square kilometres|square kilometer|square kilometers'],
  ['cm2', 'square centimetre|square centimetres|square centimeter|square centimeters'],
  ['[sft_i]', 'square foot|square feet|sq ft|sq feet'],
  ['[sin_i]', 'square inch|square inches|sq in'],
  ['[syd_i]', 'square yard|square yards'],
  ['[smi_us]', 'square mile|square miles|sq miles|sq mi'],
  ['[acr_us]', 'acre|acres'],
  ['har', 'hectare|hectares'],
  ['m3', 'cubic metre|cubic metres|cubic meter|cubic meters'],
  ['cm3', 'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters'],
  ['[cft_i]', 'cubic foot|cubic feet'],
  ['[cyd_i]', 'cubic yard|cubic yards'],
  ['[cin_i]', 'cubic inch|cubic inches'],
  ['L', 'litre|litres|liter|liters'],
  ['mL', 'millilitre|millilitres|milliliter|milliliters'],
  ['cL', 'centilitre|centilitres|centiliter|centiliters'],
  ['[gal_us]', 'gallon|gallons'],
  ['[pt_us]', 'pint|pints'],
  ['[qt_us]', 'quart|quarts'],
  ['[bbl_us]', 'barrel|barrels'],
  ['[tbs_us]', 'tablespoon|tablespoons|tbsp'],
  ['[tsp_us]', 'teaspoon|teaspoons|tsp'],
  ['[cup_us]', 'cup|cups'],
  ['[foz_us]', 'fluid ounce|fluid ounces'],
  ['[bu_us]', 'bushel|bushels'],
  ['g', 'gram|grams|gramme|grammes'],
  ['kg', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs'],
  ['mg', 'milligram|milligrams|milligramme|milligrammes'],
  ['ug', 'microgram|micrograms|microgramme|microgrammes'],
  ['t', 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes'],
  ['kt', 'kilotonne|kilotonnes'],
  ['Mt', 'megatonne|megatonnes'],
  ['[ston_av]', 'ton|tons|short ton|short tons'],
  ['[lton_av]', 'long ton|long tons'],
  ['[lb_av]', 'pound|pounds'],
  ['[oz_av]', 'ounce|ounces'],
  ['[stone_av]', 'stone'],
  ['[car_m]', 'carat|carats'],
  ['[dr_av]', 'dram|drams|drachma'],
  [
    'Cel',
    'degree celsius|degrees celsius|degree centigrade|degrees centigrade|celsius|celcius|centigrade|centigrate|deg c|deg celsius|degree c|degrees c|degrees celcius',
  ],
  ['[degF]', 'degree fahrenheit|degrees fahrenheit|fahrenheit|farenheit|deg f|degree f|degrees f|degrees farenheit'],
  ['K', 'kelvin|kelvins|degrees kelvin'],
  ['deg', 'degree|degrees|deg'],
  ['rad', 'radian|radians'],
  ['W', 'watt|watts'],
  ['kW', 'kilowatt|kilowatts'],
  ['MW', 'megawatt|megawatts'],
  ['GW', 'gigawatt|gigawatts'],
  ['TW', 'terawatt|terawatts'],
  ['W.h', 'watt hour|watt hours|watt-hours'],
  ['kW.h', 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours'],
  ['MW.h', 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours'],
  ['GW.h', 'gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours'],
  ['TW.h', 'terawatt hour|terawatt hours|terawatt-hour|terawatt-hours'],
  ['[HP]', 'horsepower|brake horsepower'],
  ['V', 'volt|volts'],
  ['kV', 'kilovolt|kilovolts'],
  ['A', 'amp|amps|ampere|amperes'],
  ['J', 'joule|joules'],
  ['cal', 'calorie|calories'],
  ['kcal', 'kilocalorie|kilocalories'],
  ['N', 'newton|newtons'],
  ['N.m', 'newton metre|newton metres|newton meter|newton meters|newton-metre|newton-metres|newton-meters'],
  ['[ft_i].[lbf_av]', 'pound-feet|pound feet|pound-foot|foot-pounds|foot pounds|lb-ft|lb ft|ft-lb'],
  ['Pa', 'pascal|pascals'],
  ['bar', 'bar'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['dB', 'decibel|decibels'],
  ['By', 'byte|bytes'],
  ['kBy', 'kilobyte|kilobytes'],
  ['MBy', 'megabyte|megabytes'],
  ['GBy', 'gigabyte|gigabytes|gigs'],
  ['TBy', 'terabyte|terabytes'],
  ['bit', 'bit|bits'],
  ['Mbit', 'megabit|megabits'],
  ['Gbit', 'gigabit|gigabits'],
  ['[kn_i]', 'knot|knots'],
  ['{turn}', 'turn|turns'],
  ['{megapixel}', 'megapixel|megapixels'],
  ['{pixel}', 'pixel|pixels'],
  ['mA.h', 'milliamp hour|milliamp hours|milliamp-hour|milliamp-hours'],
];

/** Abbreviations and signs, as they are written after a number. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['km', 'km Km KM'],
  ['m', 'm'],
  ['dm', 'dm'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['nm', 'nm'],
  ['[ft_i]', 'ft'],
  ['[yd_i]', 'yd yds'],
  ['[mi_i]', 'mi'],
  ['[mi_i]/h', 'mph MPH'],
  ['km/h', 'kph kmh kmph KPH km/h km/hr'],
  ['m/s', 'm/s'],
  ['[mi_i]/[gal_us]', 'mpg MPG'],
  ['/min', 'rpm RPM'],
  ['m2', 'm2 m² sqm'],
  ['km2', 'km2 km²'],
  ['cm2', 'cm2 cm²'],
  ['[sft_i]', 'sqft ft2 ft²'],
  ['m3', 'm3 m³'],
  ['cm3', 'cm3 cm³ cc'],
  ['har', 'ha'],
  ['kg', 'kg Kg KG'],
  ['g', 'g'],
  ['mg', 'mg'],
  ['ug', 'mcg µg μg ug'],
  ['t', 't'],
  ['[lb_av]', 'lb lbs Lbs'],
  ['[oz_av]', 'oz'],
  ['L', 'l L ltr'],
  ['mL', 'ml mL'],
  ['cL', 'cl cL'],
  ['[bbl_us]', 'bbl bbls'],
  ['[bbl_us]/d', 'bpd'],
  ['Cel', '°C ºC ℃'],
  ['[degF]', '°F ºF ℉'],
  ['deg', '° º'],
  ['rad', 'rad'],
  ['W', 'W'],
  ['kW', 'kW KW kw'],
  ['MW', 'MW'],
  ['GW', 'GW'],
  ['TW', 'TW'],
  ['W.h', 'Wh'],
  ['kW.h', 'kWh KWh kwh'],
  ['MW.h', 'MWh'],
  ['GW.h', 'GWh'],
  ['TW.h', 'TWh'],
  ['[HP]', 'hp HP bhp BHP'],
  ['{PS}', 'PS'],
  ['N.m', 'Nm NM'],
  ['V', 'V'],
  ['kV', 'kV'],
  ['mA.h', 'mAh'],
  ['A', 'A'],
  ['J', 'J'],
  ['kJ', 'kJ'],
  ['kcal', 'kcal'],
  ['kPa', 'kPa'],
  ['MPa', 'MPa'],
  ['[psi]', 'psi'],
  ['Hz', 'Hz hz'],
  ['kHz', 'kHz'],
  ['MHz', 'MHz'],
  ['GHz', 'GHz'],
  ['dB', 'dB'],
  ['{megapixel}', 'MP'],
  ['{pixel}', 'px'],
  ['kBy', 'KB kB'],
  ['MBy', 'MB'],
  ['GBy', 'GB'],
  ['TBy', 'TB'],
  ['Mbit/s', 'Mbps mbps'],
  ['Gbit/s', 'Gbps gbps'],
  ['Mbit', 'Mb mb'],
  ['Gbit', 'Gb'],
  ['kV/cm', 'kV/cm'],
];

/** Signs that are also words or letters of names: read only where they touch the digits or a hyphen stands between ("48m", "6-in"). */
const TOUCHING_SIGNS: readonly (readonly [string, string])[] = [
  ['[in_i]', 'in'],
  ['hour', 'h'],
  ['year', 'y'],
  ['K', 'K'],
];

/** Denominators of a rate: "$5 a share", "500 barrels per day". Physical ones come from the units above. */
export const RATE_NOUNS: ReadonlySet<string> = new Set([
  'share',
  'unit',
  'person',
  'head',
  'household',
  'capita',
  'night',
  'bottle',
  'piece',
  'ticket',
  'game',
  'season',
  'item',
  'dozen',
  'pop',
  'quarter',
  'annum',
  'shift',
  'child',
  'pupil',
  'student',
  'employee',
  'worker',
  'customer',
  'user',
  'passenger',
  'vehicle',
  'car',
  'seat',
  'trip',
  'visit',
  'match',
  'episode',
  'pack',
  'box',
  'bag',
  'plate',
  'token',
  'coin',
  'security',
]);

/** UCUM codes of durations where they stand below the line of a rate of a physical unit. */
export const DURATION_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({ second: 's', minute: 'min', hour: 'h', day: 'd', week: 'wk', month: 'mo', year: 'a' }),
);

/** The most words that a unit written out has. */
export const LONGEST_UNIT = 3;

function addAll(
  map: Map<string, Unit>,
  kind: UnitKind,
  rows: readonly (readonly [string, string])[],
  separator: string,
): void {
  for (const [code, forms] of rows) for (const form of forms.split(separator)) map.set(form, { kind, code });
}

function unitWords(): Map<string, Unit> {
  const map = new Map<string, Unit>();
  addAll(map, 'duration', DURATIONS, ' ');
  addAll(map, 'percent', PERCENTS, '|');
  addAll(map, 'measurement', WORDS, '|');
  return map;
}

function unitSigns(rows: readonly (readonly [string, string])[]): Map<string, Unit> {
  const map = new Map<string, Unit>();
  addAll(map, 'measurement', rows, ' ');
  for (const [form, unit] of map) {
    if (DURATION_CODES.has(unit.code)) map.set(form, { kind: 'duration', code: unit.code });
  }
  return map;
}

/** Units written out, lower case, words joined by one space or by the hyphen that is part of them. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = unitWords();

/** Abbreviations and signs, case-sensitive. */
export const UNIT_SIGNS: ReadonlyMap<string, Unit> = unitSigns(SIGNS);

/** Abbreviations read only where they touch the digits, case-sensitive. */
export const TOUCHING_UNIT_SIGNS: ReadonlyMap<string, Unit> = unitSigns(TOUCHING_SIGNS);
