import { wordSet } from '../../word-list.ts';

/** Nouns that say how a matter stands or what talk there is of it, never which matter: lemmas. */
export const SCAFFOLDING_NOUNS: ReadonlySet<string> = wordSet(`
  abeyance ability acceptance accord account accusation achievement action activity agenda agreement aim alarm
  allegation anger anonymity answer anxiety appetite approach area argument arrangement aspect assertion
  assumption assurance attempt attitude background backseat balance bargain barrier basis bit block blow
  breakthrough brink call case cause caveat certainty challenge chance charge choice claim clarity close collapse
  comment commitment commonality complaint component compromise concern concession conclusion condemnation
  condition consensus consequence consideration contention context controversy couple course credit criterion
  criticism deadlock deal dealing debate decision degree delay demand denial detail determination difference
  difficulty direction disagreement disappointment discussion displeasure dispute divergence division document
  door doubt edge effect effort element embarrassment enthusiasm essence event example exception exchange
  expectation extent face fact favor favour fear feature feeling finding force form framework fray friction front
  frustration fundamental gesture goal grip ground group guarantee guidance half hand head headway hint hold hope
  hostility hurdle hurry idea impasse importance impression improvement indication information instance
  intention interest issue item job key kick kind lack letter level leverage light list look lot majority manner
  matter meaning means measure meeting member mind mistake momentum mood move name need negotiation note
  objection objective obligation obstacle odd odds offer one opinion opportunity opposition optimism option order
  outcome outline outrage pact paper part particular path pause people perception peril person perspective
  pessimism picture piece place plan pledge plenty point position possibility pressure pride principle priority
  problem process progress promise proof proposal prospect provision purpose push quarter question range rate
  reaction readout reality reason recognition refusal regard rejection reluctance remark report
  reporting request requirement resolution respect response rest result return rhetoric risk role room round row
  run satisfaction scope sense series set setback shape share shot side sideline sidelines sign signal situation
  skepticism solution sort specific specifics spirit spotlight stage stalemate stance standard standoff
  start state statement status step sticking stop story stride stuff stumble subject success suggestion
  sum support surprise table talk talks task term theory thing thought threat topic touch
  track trouble trust try turn type uncertainty understanding undertaking unit urgency use value variety verge
  version victory video view voice wake warning way weakness whole will willingness win wish word work world worry`);

/** Nouns of change, amount or choice, whose complement is the telling one: "an **increase** in flights". */
export const LIGHT_NOUNS: ReadonlySet<string> = wordSet(`
  abandonment abolition acceptance addition adoption amount array bid billion cancellation completion
  continuation creation cut dozen end ending enlargement establishment expansion extension failure fate
  fulfillment fulfilment future hundred implementation importance inclusion increase introduction issuance
  launch maintenance majority million number opening percent percentage postponement prevention promotion
  question raft reduction reintroduction removal renewal reopening restart restoration resumption
  retention rise series signing start strengthening suspension thousand timing trillion wave withdrawal`);

/** Nouns and adverbs of time, as lemmas. */
export const TIME_WORDS: ReadonlySet<string> = wordSet(`
  afternoon autumn century dawn day deadline decade era eve evening fall fortnight future hour midday midnight
  minute moment month morning night noon past period quarter season second spring summer time today tomorrow tonight
  week weekend winter year yesterday`);

/** Prepositions behind which a word of agreeing or quarrelling names its matter: "progress **on** human rights". */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'on over about concerning regarding upon around surrounding',
);

/** Prepositions of time, company and manner: what stands behind them is not the matter. */
export const CIRCUMSTANCE_PREPOSITIONS: ReadonlySet<string> = wordSet(`
  after along alongside amid among as at before between beyond by despite during following near per since through
  throughout under until via while without`);

/** Prepositions of time alone. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'after ahead amid before despite during following since till until',
);

/** Prepositions of place: behind them a name is where something happens, a noun may be the matter. */
export const PLACING_PREPOSITIONS: ReadonlySet<string> = wordSet('in inside into outside within with from');

/** Verbs that say only how a point stands between the parties: what they govern is the point. Lemmas. */
export const STANDING_VERBS: ReadonlySet<string> = wordSet(`
  accept accuse achieve acknowledge address advocate affirm agree announce appear approve ask assure attempt back be
  become begin believe blame block bring call claim clash clear clinch close come commit complain complete conclude
  condemn confirm consent consider contend continue criticise criticize debate decide decline defy demand denounce
  deny differ disagree discuss dismiss dispute diverge do embrace endorse express fail fight finalise finalize find
  focus forge gain get give go handle have hinge hope insist intend issue keep leave look make mean meet need
  negotiate object offer oppose order pass plan pledge present press promise propose protest publish push put
  quarrel raise ratify reach reaffirm receive recognise recognize refuse reiterate reject remain request require
  resist resolve rule say seal secure see seek settle show sign spar split stand stick strike submit support swear
  take talk tell threaten try turn underscore unveil urge veto voice vote vow want warn weigh welcome win work`);

/** Verbs of acting together, whose purpose is the point: "**work** together to promote trade". Lemmas. */
export const JOINING_VERBS: ReadonlySet<string> = wordSet('act cooperate collaborate join partner team work');

/** Words at the front of a phrase that tell nothing of the matter. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = wordSet(`
  all also another any both certain each either even every just many more most much neither no only other own same
  several so some such that these this those too very what which whose`);

/** Adverbs at the end of a phrase that tell nothing of the matter. */
export const EMPTY_ADVERBS: ReadonlySet<string> = wordSet(
  'also anyway either however instead meanwhile though too',
);
