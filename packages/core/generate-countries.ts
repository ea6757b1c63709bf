import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

/** Where the table lies that this program writes. */
export const COUNTRIES_FILE = new URL('src/lexicon/en/generated/countries.ts', import.meta.url);

/** Words of the sources that would mislead: Wales under Wallis and Futuna, a city's and an airline's everyday names. */
const MISLEADING = new Set(['Welsh', 'Gold Coast', 'Emirates']);

/** Countries and lands that the nationality list gives no word for, and yet take part in talks. */
const WITHOUT_WORD = new Set([
  'BA',
  'CD',
  'CF',
  'CG',
  'CZ',
  'DJ',
  'DO',
  'GL',
  'HK',
  'PG',
  'PR',
  'PS',
  'SS',
  'TM',
  'VA',
  'VU',
  'XK',
]);

const require = createRequire(import.meta.url);

if (import.meta.main) writeFileSync(COUNTRIES_FILE, countriesModule());

/** The text of the country table: names and capitals from countries-list, nationality words from i18n-nationality. */
export function countriesModule(): string {
  const rows = Object.entries(countries)
    .filter(([code, { name }]) => WITHOUT_WORD.has(code) || nationality(code, name))
    .map(([code, country]) =>
      row(country.name, nationality(code, country.name), country.capital, country.alias),
    )
    .sort();
  return `// Written by generate-countries.ts; run \`pnpm generate\`.
// Names and capitals: countries-list ${version('countries-list')}, MIT, Copyright (c) 2014 Annexare Studio.
// Nationality words: i18n-nationality ${version('i18n-nationality')}, MIT, Copyright (c) 2016 widdix GmbH.

/** A country a row: name, nationality word (empty where the source has none), capital (empty where unusable), other names. */
export const COUNTRIES: readonly (readonly [string, string, string, ...string[]])[] = [
${rows.join('\n')}
];
`;
}

/** Capitals of places without a nationality word of their own are left out: few readers would take "Hamilton" for Bermuda. */
function row(name: string, adjective: string, capital: string, aliases: readonly string[] = []): string {
  const usable = aliases.filter((alias) => !MISLEADING.has(alias));
  const fields = [name, adjective, adjective && capital !== name ? capital : '', ...usable];
  return `  [${fields.map((field) => JSON.stringify(field)).join(', ')}],`;
}

function nationality(code: string, name: string): string {
  const word = nationalities()[code] ?? '';
  const usable = /^\p{L}[\p{L} -]*$/u.test(word) && !/ - | and | or |Island/u.test(word);
  return usable && fold(word) !== fold(name) && !MISLEADING.has(word) ? word : '';
}

function nationalities(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(require.resolve('i18n-nationality/langs/en.json'), 'utf8')).nationalities;
}

/** Without accents and case. */
function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function version(name: string): string {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;
}
