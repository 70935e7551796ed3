/** Words that tell an organization by its name. Lower case. */

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Legal forms, which may be left out of a company's name. */
export const LEGAL_FORMS = split(
  'ltd ltd. limited inc inc. incorporated corp corp. corporation co co. company llc llp plc ag gmbh sa s.a. spa nv bv ab oy as kg se pty pte lp group holdings holding',
);

/** Words at the end of an organization's name that reports leave out: "Boeing" for "Boeing Company". */
export const SHEDDABLE_WORDS = split(
  'ltd limited inc incorporated corp corporation co company llc plc ag gmbh group holding holdings technologies technology systems system industries industry enterprises motors airlines airways bank electronics energy petroleum pharmaceuticals semiconductor semiconductors aerospace aviation insurance securities capital partners stores foods brands university college committee department agency commission newspaper magazine network media international global digital foundation',
);

/** Words that end an organization's name. */
export const ORGANIZATION_HEADS = split(`
ltd ltd. limited inc inc. corp corp. corporation co co. company llc llp plc ag gmbh group holdings holding technologies technology systems industries enterprises partners associates solutions motors airlines airways bank bancorp capital securities financial insurance energy petroleum pharmaceuticals electronics semiconductor semiconductors aerospace aviation
department ministry agency bureau commission committee council authority administration office board service services directorate embassy consulate parliament congress senate assembly court courts tribunal cabinet secretariat inspectorate command corps army navy force forces guard police brigade battalion division
university college institute institution school academy center centre laboratory laboratories lab museum library hospital clinic church cathedral foundation fund trust endowment society association federation union league alliance coalition organization organisation network council confederation conference chamber exchange
press news times post journal gazette herald tribune chronicle magazine newspaper radio television tv broadcasting media studios pictures entertainment records
party campaign movement front brotherhood militia
club team fc united caucus enquirer stores foods management
`);

/** Words that begin an organization's name when "of", "for" or "on" follows. */
export const ORGANIZATION_OPENERS = split(`
department ministry bureau office university college institute school academy bank board court house council committee commission association federation union league society centre center museum church embassy consulate agency authority chamber organization organisation foundation fund parliament congress senate national international american european royal republic group army
`);

/** Organs of a government, whose names a country's name stands before: "the [[US]] [[Treasury Department]]", "the [[Chinese]] embassy". */
export const GOVERNMENT_HEADS = split(`
department ministry embassy consulate parliament congress senate house treasury army navy military marines guard police government administration mission court cabinet force forces delegation legislature
`);

/** Words that make an event of a name. */
export const EVENT_HEADS = split(`
war election elections olympics games cup summit conference convention festival revolution uprising riots massacre holocaust crisis debate primary caucuses day eve inauguration championship championships marathon earthquake hurricane tsunami spring intifada referendum open grand prix awards oscars
`);

/** Words that make a law of a name. */
export const LAW_HEADS = split('act amendment treaty constitution accord accords agreement protocol pact bill charter');

/** Words that make a place of a name. */
export const PLACE_HEADS = split(`
river lake sea ocean bay gulf strait channel canal island islands isle mountain mountains mount valley desert peninsula province region state county city town village district square street avenue road boulevard park beach airport port harbor harbour bridge base heights strip coast hills forest falls border highway building tower hotel palace stadium plaza
`);
