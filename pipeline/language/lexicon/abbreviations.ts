/** Abbreviations that keep their full stop, by what may follow them. Sources: the train files of EWT and GUM, and newsroom style guides. */

/** Before a name: the full stop never ends a sentence. Compared with their capitals. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Drs Prof Profs Gen Sen Sens Rep Reps Gov Govs Lt Col Cols Sgt Maj Capt Cmdr Adm Rev Hon Pres Cpl
  Supt Det Insp Msgr Messrs Mme Mlle St Ste Ft Mt Amb Brig Cdr Cpt Dep Atty Asst Assoc Comdr Cmsr Fr Br Pfc Spc Cllr Ald Atty Rt Smt Sqn Wg`.split(
    /\s+/u,
  ),
);

/** In the middle or at the end of a sentence. Compared with their capitals; lower-case ones are listed as such. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Inc Corp Co Cos Ltd Pty Pvt Bros Jr Sr Esq Dept Ave Blvd Hwy Rd Sq Univ Inst Assn Intl Natl Govt Admin Bldg Tech
  Jan Feb Apr Aug Sept Sep Oct Nov Dec Tues Thur Thurs
  inc corp ltd jr sr vs etc al approx dept est ave cf ca viz eg ie mr mrs ms dr tel ext yrs mins hrs lbs oz lb ed eds rev esp misc PS ps
  Tel Ext Attn Approx Est Ed Eds Vol Vols Ph Arrv Que Ont Mfg Ala Ariz Calif Colo Conn Fla Okla Tenn Tex Wis Wyo`.split(
    /\s+/u,
  ),
);

/** Words that are abbreviations only before a number: `No. 10`, `Fig. 2`, `Sat. 3`. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `No Nos no nos Fig Figs fig figs pp Art art Sec sec Ch ch vol vols Para para Sat Sun Mon Tue Wed Fri Mar Jun Jul Ref ref
  Op op Pt pt Ser ser Eq eq Ex Rs rs c p v b d m`.split(/\s+/u),
);

/** Days and letters (`b.` born, `d.` died, `m.` married) are abbreviations also before these: `Sat. Sept. 30`, `b. March 2009`. Lower case. */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec`.split(/\s+/u),
);

/** States after a place and a comma: `Lansing, Mich.` Elsewhere most of them are words. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn
  Tex Va Vt Wash Wis Wyo`.split(/\s+/u),
);

/** Words that, with a capital, open a sentence far more often than they follow an initial or a shortened name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we you i there here his her its their our my your what who when where why how
  which while if in on at for from with by as after before since because although though but and or so yet however then also
  many most some all both each no not one two three more another other several such much few once until under over during
  despite according meanwhile moreover furthermore still even just now today yesterday last next earlier later is are was were
  do does did have has had can could will would should may might must let please nor thus hence instead to into upon whether
  about among amid between without within against`.split(/\s+/u),
);
