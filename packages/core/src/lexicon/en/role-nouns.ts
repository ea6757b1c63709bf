/** What kind of part a role noun names. Nouns of one family may stand for each other: "the diplomat" for an envoy. */
export type RoleFamily =
  | 'head'
  | 'official'
  | 'spokesperson'
  | 'legislator'
  | 'expert'
  | 'executive'
  | 'fighter'
  | 'other';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns for people by their part in public life, singular. */
export const ROLE_NOUNS: Readonly<Record<RoleFamily, readonly string[]>> = {
  head: words(`president premier chancellor king queen emperor sultan emir leader ruler dictator pope patriarch
    governor mayor prince princess crown monarch sheikh ayatollah supremo strongman taoiseach`),
  official:
    words(`minister secretary official diplomat envoy ambassador negotiator mediator representative delegate
    commissioner adviser advisor aide undersecretary consul attaché counterpart bureaucrat regulator prosecutor judge
    general admiral colonel commander attorney emissary facilitator intermediary broker inspector sherpa
    treasurer comptroller ombudsman technocrat justice marshal lieutenant captain major sergeant`),
  spokesperson: words('spokesman spokeswoman spokesperson spox mouthpiece'),
  legislator:
    words(`senator congressman congresswoman congressperson lawmaker legislator parliamentarian mp mep
    assemblyman assemblywoman assemblymember councilman councilwoman councillor councilor deputy whip backbencher politician
    republican democrat speaker candidate conservative liberal moderate progressive hardliner hawk dove chairman-elect`),
  expert:
    words(`analyst expert professor researcher scholar fellow economist scientist strategist academic historian
    consultant specialist lecturer scholar observer pundit commentator lawyer doctor physician author director sociologist
    columnist demographer climatologist epidemiologist`),
  executive:
    words(`chairman chairwoman chairperson chair chief head boss executive ceo cfo coo owner founder co-founder
    manager director banker investor shareholder stakeholder entrepreneur philanthropist coach superintendent principal
    dean provost rector chancellor trustee publisher editor commissioner administrator coordinator organizer organiser`),
  fighter:
    words(`rebel soldier fighter militant insurgent gunman guerrilla militiaman separatist warlord jihadist troop
    policeman policewoman officer captor kidnapper hostage-taker combatant paramilitary peacekeeper`),
  other:
    words(`worker driver employee employer teacher nurse student farmer miner pilot actor writer player athlete
    resident citizen voter protester protestor demonstrator striker activist campaigner advocate critic opponent supporter
    proponent ally partner rival foe adversary neighbor neighbour reporter journalist correspondent
    member colleague witness victim accuser plaintiff defendant claimant relative refugee migrant
    prisoner detainee hostage creditor lender bondholder insurer buyer seller bidder supplier retailer producer grower
    manufacturer automaker carmaker airline participant attendee signatory dissident opposition-leader monk priest bishop
    archbishop cardinal imam cleric rabbi pastor engineer steelworker autoworker machinist longshoreman dockworker
    screenwriter musician instructor faculty graduate bargainer unionist trader guard man woman
    husband wife brother sister father mother son daughter friend source insider veteran tenant landlord
    guest host customer consumer subscriber patient parent elder chieftain settler islander villager donor sponsor
    interlocutor arbitrator co-chair rapporteur monitor secretary-general`),
};

/** Role nouns that tell the person's gender. */
export const GENDERED_NOUNS: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female:
    words(`spokeswoman chairwoman congresswoman assemblywoman councilwoman policewoman woman queen princess
    mother wife sister daughter lady businesswoman actress`),
  male: words(`spokesman chairman congressman assemblyman councilman policeman gunman militiaman man king prince father
    husband brother son pope businessman strongman gentleman`),
};

/** Nouns for a role whose holder's rank lies in the words before: "deputy prime minister", "chief executive". */
export const TITLE_TAILS: readonly string[] = words(
  'state general defense defence elect designate treasury interior justice commons energy commerce education labor labour',
);
