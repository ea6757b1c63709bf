import { wordList } from '../word-list.ts';

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

/** Nouns for people by their part in public life, singular. */
export const ROLE_NOUNS: Readonly<Record<RoleFamily, readonly string[]>> = {
  head: wordList(`president premier chancellor king queen emperor sultan emir leader ruler dictator pope patriarch
    governor mayor prince princess crown monarch sheikh ayatollah supremo strongman taoiseach`),
  official:
    wordList(`minister secretary official diplomat envoy ambassador negotiator mediator representative delegate
    commissioner adviser advisor aide undersecretary consul attaché counterpart bureaucrat regulator prosecutor judge
    general admiral colonel commander attorney emissary facilitator intermediary broker inspector sherpa
    treasurer comptroller ombudsman technocrat justice marshal lieutenant captain major sergeant`),
  spokesperson: wordList('spokesman spokeswoman spokesperson spox mouthpiece'),
  legislator:
    wordList(`senator congressman congresswoman congressperson lawmaker legislator parliamentarian mp mep
    assemblyman assemblywoman assemblymember councilman councilwoman councillor councilor deputy whip backbencher politician
    republican democrat speaker candidate conservative liberal moderate progressive hardliner hawk dove`),
  expert:
    wordList(`analyst expert professor researcher scholar fellow economist scientist strategist academic historian
    consultant specialist lecturer observer pundit commentator lawyer doctor physician author sociologist
    columnist demographer climatologist epidemiologist`),
  executive:
    wordList(`chairman chairwoman chairperson chair chief head boss executive ceo cfo coo owner founder co-founder
    manager director banker investor shareholder stakeholder entrepreneur philanthropist coach superintendent principal
    dean provost rector trustee publisher editor administrator coordinator organizer organiser`),
  fighter:
    wordList(`rebel soldier fighter militant insurgent gunman guerrilla militiaman separatist warlord jihadist troop
    policeman policewoman officer captor kidnapper combatant paramilitary peacekeeper`),
  other:
    wordList(`worker driver employee employer teacher nurse student farmer miner pilot actor writer player athlete
    resident citizen voter protester protestor demonstrator striker activist campaigner advocate critic opponent supporter
    proponent ally partner rival foe adversary neighbor neighbour reporter journalist correspondent
    member colleague witness victim accuser plaintiff defendant claimant relative refugee migrant
    prisoner detainee hostage creditor lender bondholder insurer buyer seller bidder supplier retailer producer grower
    manufacturer automaker carmaker airline participant attendee signatory dissident monk priest bishop
    archbishop cardinal imam cleric rabbi pastor engineer steelworker autoworker machinist longshoreman dockworker
    screenwriter musician instructor faculty graduate bargainer unionist trader guard man woman
    husband wife brother sister father mother son daughter friend source insider veteran tenant landlord
    guest host customer consumer subscriber patient parent elder chieftain settler islander villager donor sponsor
    actress tycoon businessman businesswoman billionaire nominee moderator pollster frontman constituent
    speechwriter hacker mourner politico survivor filmmaker singer star frontrunner newcomer
    interlocutor arbitrator co-chair rapporteur monitor secretary-general`),
};

/** Role nouns that tell the person's gender. */
export const GENDERED_NOUNS: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female:
    wordList(`spokeswoman chairwoman congresswoman assemblywoman councilwoman policewoman woman queen princess
    mother wife sister daughter businesswoman actress`),
  male: wordList(`spokesman chairman congressman assemblyman councilman policeman gunman militiaman man king prince father
    husband brother son pope businessman strongman`),
};

/** Words that end a title behind its role noun: "Secretary General", "Minister of Public Security". */
export const TITLE_TAILS: readonly string[] = wordList(
  `state general elect designate defense defence treasury interior justice commons energy commerce education labor labour
    security affairs finance health trade agriculture transport transportation environment science technology development
    relations services resources representatives economy industry information communications culture tourism housing`,
);

/** Words by which a source is tied to something behind the noun: "a person familiar with the talks". */
export const COMPLEMENT_ADJECTIVES: readonly string[] = wordList(
  'close familiar briefed involved privy loyal opposed allied aligned linked affiliated connected',
);
