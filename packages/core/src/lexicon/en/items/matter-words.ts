import { wordSet } from '../../word-list.ts';

/** Nouns that say how a matter stands or what talk there is of it, never which matter: lemmas. */
export const SCAFFOLDING_NOUNS: ReadonlySet<string> = wordSet(`
  ability accord account accusation action activity agenda agreement aim alarm allegation anger answer approach area
  argument arrangement aspect assertion assurance attempt attitude background bargain barrier basis block blow
  breakthrough call case cause challenge chance charge claim comment commitment complaint compromise concern
  concession conclusion condition consensus consequence consideration contention context couple course criticism
  deadlock deal debate decision degree detail determination difference difficulty direction disagreement discussion
  dispute division document door effect effort example expectation extent face fact favor favour feature force form
  framework fray friction front fundamental goal ground group guarantee half hand headway hope hurdle idea impasse
  importance improvement instance intention interest issue item job kind lack letter level light list look lot
  majority manner matter meaning means measure meeting member mind move name need negotiation note objection
  objective obligation obstacle odd odds offer one opinion opportunity opposition option order outcome outline pact
  part path people perception person perspective picture piece place plan pledge point position possibility pressure
  problem process progress promise proposal prospect purpose push question range rate reaction readout reason
  recognition refusal rejection reluctance remark request requirement resolution respect response rest result return
  risk role room round row run scope sense series set share side sign situation solution sort spirit stage stalemate
  stance standard standoff start state statement status step sticking stop story stuff subject success suggestion
  sum support table talk talks task term thing thought threat topic touch track trouble try turn type understanding
  undertaking unit use variety version view voice wake warning way will willingness wish word work world`);

/** Nouns of change, amount or choice, whose complement is the telling one: "an **increase** in flights". */
export const LIGHT_NOUNS: ReadonlySet<string> = wordSet(`
  abandonment abolition acceptance addition adoption amount array bid billion cancellation completion continuation
  creation cut dozen end ending enlargement establishment expansion extension failure fate fulfillment fulfilment
  future hundred implementation importance inclusion increase introduction issuance launch maintenance majority
  million number opening percent percentage postponement prevention promotion question raft reduction reintroduction
  removal renewal reopening restart restoration resumption retention rise series signing start strengthening
  suspension thousand timing trillion wave withdrawal`);

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
