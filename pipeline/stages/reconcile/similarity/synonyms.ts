/**
 * Words that news uses for one another. A class also joins converses (supply, receive), because who gives and who gets
 * is told by the names around the verb. Each line is one class.
 */
const CLASSES = `
supply provide give sell send deliver ship export furnish offer transfer receive obtain get import source origin come sale supplier delivery shipment
help aid assist support back bolster prop assistance backing boost
grow increase rise raise expand expansion buildup build-up growth climb surge soar jump
fall drop decline decrease cut reduce lower slump plunge shrink slash reduction
attack strike raid bomb bombard shell assault bombing airstrike
kill die dead death slay slain fatal fatality
injure wound hurt injury
arrest detain apprehend custody detention
charge indict indictment prosecute
win victory defeat beat triumph
vote ballot
law legislation bill statute
measure step move
talk discuss meeting meet negotiate negotiation discussion conversation talks summit
call phone telephone
visit trip travel journey head tour arrive
begin start launch commence initiate outset
stop halt cease end finish conclude suspend
produce manufacture build create production construct assemble
use utilize utilise employ usage
show reveal disclose publish announce unveil release
ban block prohibit bar forbid prevent outlaw
restrict restriction curb limit constraint
war conflict fight fighting battle hostilities invasion invade
weapon arm armament munition ammunition arms weaponry
plane aircraft jet airplane aeroplane
drone unmanned uav
image imagery picture photo photograph
company firm business corporation manufacturer maker entity enterprise
large big huge massive major great significant substantial biggest largest considerable ambitious
important vital crucial key critical essential instrumental
effective decisive powerful revolutionary
difficult difficulty struggle trouble
fast quick rapid swift
pace timeline speed
maintain continue keep sustain
persuade convince
press pressure lean
urge demand insist
interfere interference meddle intervene intervention
work job employment
money fund funding cash
child kid
police officer cop
lawmaker legislator congressman congresswoman representative
lawyer attorney counsel
doctor physician
car vehicle automobile
gun firearm rifle
shoot shooting gunfire gunman shooter
fire blaze
virus disease illness
oppose object opposition resist
approve pass endorse approval
reject refuse rebuff dismiss spurn
resign quit resignation
oust sack remove removal
warn caution warning
threaten threat menace
evidence proof
lie falsehood false untrue mislead
deal agreement accord pact treaty
plan propose intend proposal
condemn denounce criticize criticise slam blast criticism rip
praise laud hail
sue lawsuit litigation
jail prison imprison incarcerate
appoint name nominate pick choose select nomination
leave depart exit withdraw withdrawal pull departure
price cost
tax tariff levy duty
election poll
probe investigation investigate inquiry inquire
crash collision collide
protest demonstration demonstrate rally
refugee migrant asylum immigrant
hit reach total amount
component part piece
finding intelligence assessment
trade commerce
tool machinery machine equipment
problem issue matter concern worry
setback reverse
industrial industry
military defence defense army armed
technology tech
apologize apologise apology sorry
fake hoax bogus
speech address remark
buy purchase acquire acquisition
woman female
man male
earn income wage pay salary
home house residence
allow permit let enable
`;

/** Class names by stem. */
export function readSynonyms(stem: (word: string) => string): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const line of CLASSES.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      const key = stem(word);
      if (!classes.has(key)) classes.set(key, `~${words[0]!}`);
    }
  }
  return classes;
}

/** Verbs with a particle that mean what a class means: class, particle, verbs. */
const PHRASAL_VERBS = `
grow up go step ramp scale shoot move speed
fall down go come scale bring
fall back cut scale
supply over hand turn
stop down shut
press on lean
begin off kick set
leave out pull move
leave down step stand
reject down turn
reveal out lay set
`;

/** Class by particle and stem of the verb. */
export function readPhrasalVerbs(stem: (word: string) => string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byParticle = new Map<string, Map<string, string>>();
  for (const line of PHRASAL_VERBS.trim().split('\n')) {
    const [name = '', particle = '', ...verbs] = line.split(' ');
    const known = byParticle.get(particle) ?? new Map<string, string>();
    for (const verb of verbs) known.set(stem(verb), `~${name}`);
    byParticle.set(particle, known);
  }
  return byParticle;
}
