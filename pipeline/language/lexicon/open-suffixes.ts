/** Words that tell what "m" after digits is: millions or metres. */

/** Words right after "1.4m" with which it is a length. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'high tall deep wide long thick away below above across apart long-jump sprint race final heat hurdles freestyle backstroke breaststroke butterfly medley relay dash platform springboard x'.split(
    ' ',
  ),
);

/** Words near a bare "1.4m" with which it is a length. */
export const LENGTH_WORDS: ReadonlySet<string> = new Set(
  (
    'metre metres meter meters km cm mm ft feet foot inches miles mph tall deep depth width height length altitude elevation distance tide tides wave waves water ' +
    'sea river reservoir dam wall fence bridge tunnel trench mast tower statue hole snow snowfall flood flooding jump vault javelin discus sprint sprinter ' +
    'hurdles freestyle relay swim swimmer athletics marathon yacht boat ship shark whale runway summit peak crater crane rope ladder'
  ).split(' '),
);

/** Words near a bare "1.4m" with which it is a number of people, things or units of money. */
export const MILLION_WORDS: ReadonlySet<string> = new Set(
  (
    '$ £ € ¥ bn people population inhabitants residents voters viewers readers listeners users customers subscribers followers visitors tourists passengers ' +
    'members workers jobs households homes refugees migrants children audience audiences ratings votes ballots turnout profit profits revenue revenues ' +
    'sales turnover loss losses debt debts budget cost costs cash dividend dividends bonus bonuses loan loans fund funds funding donation donations fine ' +
    'fines grant grants price salary income earnings investment deal bid fee fees tax taxes lent lend borrowed paid pay pays raised spent spend invested ' +
    'donated earned sold worth million millions billion copies units barrels doses downloads tickets views exports imports output'
  ).split(' '),
);

/** Verbs right after "1.4m" whose subject it is: metres do not act. */
export const PLURAL_VERBS: ReadonlySet<string> = new Set(
  'have had were are will would could can may might must do did live lived work went came saw took got left fled lost won'.split(
    ' ',
  ),
);
