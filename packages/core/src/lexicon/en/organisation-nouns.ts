import { wordSet } from '../word-list.ts';

/** Nouns for bodies that act and speak, singular: "ministry", "union". A name that holds one is an organisation's. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = wordSet(`
  academy administration agency alliance assembly association authority bank board bureau cabinet caucus center centre
  chamber church coalition college command commission committee company conference confederation congress consortium
  corporation council court delegation department directorate embassy exchange faction federation firm force foundation
  front fund government group guild house institute institution junta league legislature lobby militia ministry mission
  movement network office opposition organisation organization panel parliament party police politburo presidency
  regime reserve school secretariat senate service society studio supplier syndicate taskforce team treasury tribunal troika
  trust union university utility airline automaker carmaker retailer lender insurer airlines motors industries brotherhood army navy
  military media press newspaper broadcaster think-tank watchdog regulator chancellery consulate quartet umbrella`);

/** Nouns that name a body without a capital too: not "service", "house", "force". */
export const COMMON_BODY_NOUNS: ReadonlySet<string> = wordSet(`
  administration agency alliance army assembly association bank board cabinet caucus coalition commission committee
  company congress consortium corporation council court delegation department embassy federation firm foundation
  government group institute junta legislature league militia ministry movement opposition organisation organization
  panel parliament party police presidency regime secretariat senate syndicate taskforce tribunal troika union university
  airline carmaker automaker retailer lender insurer navy military media newspaper broadcaster watchdog consulate bloc
  staff leadership campaign camp outlet publication network`);

/** Nouns that make a body an arm of the state whose name or nationality stands before it. */
export const STATE_BODIES: ReadonlySet<string> = wordSet(`
  administration army cabinet chancellery congress consulate delegation department embassy force forces government house
  junta legislature military ministry mission navy parliament police politburo presidency regime secretariat senate
  treasury troops team side authority authorities court`);

/** Words in the names of workers' unions. */
export const UNION_WORDS: ReadonlySet<string> = wordSet(
  'union unions workers brotherhood teamsters federation guild steelworkers machinists employees teachers nurses pilots',
);

/** Endings of companies' names. */
export const COMPANY_ENDINGS: ReadonlySet<string> = wordSet(`
  inc corp co ltd llc plc ag sa nv se gmbh spa lp llp pte bhd ab oyj as kk holdings group partners capital management
  airlines airways motors industries technologies pharmaceuticals enterprises`);

/** Endings of newspapers', agencies' and broadcasters' names. */
export const MEDIA_ENDINGS: ReadonlySet<string> = wordSet(
  'times post news daily journal tribune herald guardian telegraph gazette press tv radio today agency broadcasting',
);

/** Plural or collective nouns for bodies, used like a single actor. */
export const COLLECTIVES: ReadonlySet<string> = wordSet(
  'staff leadership management crew troops forces authorities officials media police people public allies',
);
