/** What English calls a country beside the words of the generated table. */
export interface CountryWords {
  /** Its name in the generated table; a new name makes a new country. */
  readonly country: string;
  readonly names?: readonly string[];
  /** "Turkish", "Sino". */
  readonly adjectives?: readonly string[];
  /** Its people, where the word is not the adjective or the adjective with an s. */
  readonly people?: readonly string[];
  /** Cities that stand for its government. */
  readonly capitals?: readonly string[];
}

/** Everyday names, adjectives, peoples and seats of government that the generated table lacks. */
export const COUNTRY_WORDS: readonly CountryWords[] = [
  { country: 'Argentina', adjectives: ['Argentine', 'Argentinian'] },
  { country: 'Bosnia and Herzegovina', names: ['Bosnia'], adjectives: ['Bosnian'], capitals: ['Sarajevo'] },
  { country: 'China', names: ["People's Republic of China", 'PRC', 'Mainland China'], adjectives: ['Sino'] },
  { country: 'Central African Republic', capitals: ['Bangui'] },
  { country: 'Czechia', adjectives: ['Czech'], capitals: ['Prague'] },
  {
    country: 'Democratic Republic of the Congo',
    names: ['Democratic Republic of Congo', 'Congo'],
    adjectives: ['Congolese'],
    capitals: ['Kinshasa'],
  },
  { country: 'Denmark', people: ['Danes'] },
  { country: 'Djibouti', adjectives: ['Djiboutian'] },
  { country: 'Dominican Republic', adjectives: ['Dominican'] },
  { country: 'European Union', names: ['EU', 'E.U.'], capitals: ['Brussels'] },
  { country: 'Finland', people: ['Finns'] },
  { country: 'Germany', names: ['West Germany', 'East Germany'] },
  { country: 'Greece', adjectives: ['Hellenic'] },
  { country: 'Hong Kong', adjectives: ['Hongkonger'] },
  { country: 'India', capitals: ['Delhi'] },
  { country: 'Iran', names: ['Islamic Republic of Iran', 'Islamic Republic'], capitals: ['Teheran'] },
  { country: 'Ireland', names: ['Irish Republic'] },
  { country: 'Kazakhstan', adjectives: ['Kazakh'] },
  { country: 'Korea', adjectives: ['Korean'] },
  { country: 'Kosovo', adjectives: ['Kosovar', 'Kosovan'], capitals: ['Pristina'] },
  { country: 'Kyrgyzstan', adjectives: ['Kyrgyz'] },
  { country: 'Myanmar', adjectives: ['Myanmarese'] },
  { country: 'Nepal', adjectives: ['Nepali'] },
  { country: 'New Zealand', people: ['New Zealanders', 'Kiwis'] },
  { country: 'North Korea', names: ["Democratic People's Republic of Korea", 'D.P.R.K.'] },
  {
    country: 'Palestine',
    names: ['State of Palestine'],
    adjectives: ['Palestinian'],
    capitals: ['Ramallah'],
  },
  { country: 'Philippines', adjectives: ['Philippine'] },
  { country: 'Poland', people: ['Poles'] },
  { country: 'Puerto Rico', adjectives: ['Puerto Rican'] },
  { country: 'Romania', adjectives: ['Rumanian'] },
  { country: 'Saudi Arabia', names: ['Kingdom of Saudi Arabia'], adjectives: ['Saudi Arabian'] },
  { country: 'Serbia', people: ['Serbs'] },
  { country: 'Slovakia', adjectives: ['Slovak'] },
  { country: 'Slovenia', adjectives: ['Slovene'] },
  { country: 'Somalia', adjectives: ['Somalian'] },
  { country: 'South Sudan', adjectives: ['South Sudanese'], capitals: ['Juba'] },
  { country: 'Soviet Union', names: ['USSR', 'U.S.S.R.'], adjectives: ['Soviet'] },
  { country: 'Spain', people: ['Spaniards'] },
  { country: 'Sweden', people: ['Swedes'] },
  { country: 'Tajikistan', adjectives: ['Tajik'] },
  { country: 'Türkiye', people: ['Turks'] },
  { country: 'Turkmenistan', adjectives: ['Turkmen'], capitals: ['Ashgabat'] },
  { country: 'Ukraine', capitals: ['Kiev'] },
  { country: 'United Arab Emirates', names: ['U.A.E.'], adjectives: ['Emirati'] },
  { country: 'United Kingdom', names: ['U.K.'], people: ['Britons'] },
  {
    country: 'United States',
    names: ['U.S.', 'U.S', 'U.S.A.'],
    capitals: ['Washington', 'Washington, D.C.'],
  },
  { country: 'Uzbekistan', adjectives: ['Uzbek'] },
  { country: 'Vatican City', names: ['Vatican'], capitals: ['Vatican'] },
  { country: 'Yemen', adjectives: ['Yemeni'], capitals: ['Sanaa'] },
];

/** Houses and chambers by which the news names a government or parliament, with the country that they act for. */
export const SEATS_OF_POWER: readonly (readonly [seat: string, country: string])[] = [
  ['White House', 'United States'],
  ['Pentagon', 'United States'],
  ['Capitol Hill', 'United States'],
  ['Foggy Bottom', 'United States'],
  ['Kremlin', 'Russia'],
  ['State Duma', 'Russia'],
  ['Downing Street', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['Élysée', 'France'],
  ['Elysee', 'France'],
  ["Quai d'Orsay", 'France'],
  ['Bundestag', 'Germany'],
  ['Knesset', 'Israel'],
  ['Blue House', 'South Korea'],
  ['Zhongnanhai', 'China'],
  ['Lok Sabha', 'India'],
  ['Sejm', 'Poland'],
  ['Verkhovna Rada', 'Ukraine'],
];
