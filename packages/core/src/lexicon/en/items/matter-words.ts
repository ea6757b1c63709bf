const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nouns that say how a matter stands or what talk there is of it, never which matter: lemmas. */
export const SCAFFOLDING_NOUNS: ReadonlySet<string> = words(`
  ability accord accusation alarm allegation anger argument assertion account action activity agenda agreement aim answer approach area arrangement aspect assurance attempt
  attitude background barrier basis breakthrough call case cause challenge chance claim comment commitment compromise
  concern concession conclusion condition consensus consequence consideration contention context course deadlock deal debate
  decision degree detail determination difference difficulty direction disagreement discussion dispute division effect
  effort example expectation extent fact favor favour feature form framework friction front fundamental goal ground
  group guarantee half headway hope hurdle idea impasse importance improvement instance intention interest issue item
  job kind lack level light list look lot majority manner matter measure meaning means meeting mind move name
  need negotiation note objective obstacle offer one opinion opportunity option order outcome outline part pact path
  perception perspective picture piece place plan pledge point position possibility problem process progress
  promise proposal prospect purpose question range rate reason recognition request requirement resolution respect
  response rest result return risk role room round row run scope sense series set share side sign situation solution
  sort stage stalemate stance standard standoff start state statement status step sticking stop story stuff subject
  success suggestion odd odds bargain block blow door face force fray hand obligation table wake world person people member couple criticism document letter opposition possibility push pressure readout remark reaction rejection refusal reluctance spirit thought warning wish objection complaint charge sum support talk talks task term thing threat topic touch track trouble try turn type
  understanding undertaking unit use variety version view voice way will willingness wish word work`);

/** Nouns of change, amount or choice, whose complement is the telling one: "an **increase** in flights". */
export const LIGHT_NOUNS: ReadonlySet<string> = words(`
  abandonment abolition acceptance addition retention adoption amount array bid cancellation completion continuation creation cut
  dozen end ending enlargement establishment expansion extension failure fate fulfillment fulfilment future
  implementation importance inclusion increase introduction issuance launch maintenance majority million billion number
  opening percent percentage package postponement prevention promotion question raft reduction reintroduction
  removal renewal reopening restart restoration resumption rise series signing start strengthening suspension thousand
  timing trillion hundred withdrawal wave`);

/** Nouns and adverbs of time, as lemmas. */
export const TIME_WORDS: ReadonlySet<string> = words(`
  afternoon autumn century dawn day deadline decade era eve evening fall fortnight future hour midday midnight minute
  moment month morning night noon past period quarter season second spring summer today tomorrow tonight time week
  weekend winter year yesterday`);

/** Prepositions behind which a word of agreeing or quarrelling names its matter: "progress **on** human rights". */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = words(
  'on over about concerning regarding upon around surrounding',
);

/** Prepositions of time, company and manner: what stands behind them is not the matter. */
export const CIRCUMSTANCE_PREPOSITIONS: ReadonlySet<string> = words(`
  after along alongside amid among as at before between beyond by despite during following near
  per since through throughout under until via while without`);

/** Prepositions of time alone. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = words(
  'after ahead amid before despite during following since till until',
);

/** Prepositions of place: behind them a name is where something happens, a noun may be the matter. */
export const PLACING_PREPOSITIONS: ReadonlySet<string> = words('in inside into outside within with from');

/** Verbs that say only how a point stands between the parties: what they govern is the point. Lemmas. */
export const STANDING_VERBS: ReadonlySet<string> = words(`
  accept accuse achieve acknowledge address advocate affirm agree announce appear approve ask assure attempt back be
  become begin believe blame block bring call clash claim clear clinch close come commit complain complete conclude
  condemn confirm consent consider continue contend criticise criticize debate decide decline defy demand denounce deny differ
  disagree discuss dismiss dispute diverge do embrace endorse express fail fight finalise finalize find focus forge gain get
  give go handle have hinge hope insist intend issue keep leave look make mean meet need negotiate object offer oppose
  order pass pledge plan present press promise propose protest publish push put quarrel raise ratify reach reaffirm receive
  recognise recognize refuse reiterate reject remain request require resist resolve rule say seal secure see seek settle
  show sign spar split stand stick strike submit support swear take talk tell threaten try turn underscore unveil urge veto
  voice vote vow want warn weigh welcome win work`);

/** Verbs of acting together, whose purpose is the point: "**work** together to promote trade". Lemmas. */
export const JOINING_VERBS: ReadonlySet<string> = words('act cooperate collaborate join partner team work');

/** Words at the front of a phrase that tell nothing of the matter. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = words(`
  any some no such certain other another each every either neither both all many much more most several
  same own this that these those only just even also very so too what which whose`);
