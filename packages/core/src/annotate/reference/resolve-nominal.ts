import { STATE_BODIES, UNION_WORDS } from '../../lexicon/en/organisation-nouns.ts';
import type { ActorDraft } from '../actors/actor-book.ts';
import type { BodyPhrase, RolePhrase } from '../names/reading.ts';
import { sameRole } from '../names/role-noun.ts';
import type { Trail } from './trail.ts';

/** The person already told of whom "the minister" or "the Chinese leader" means; null when nobody fits. */
export function resolveRole(role: RolePhrase, party: ActorDraft | null, trail: Trail): ActorDraft | null {
  if (role.plural || !POINTING.has(role.determiner ?? '')) return null;
  let family: ActorDraft | null = null;
  for (const { actors, reading } of trail.recent()) {
    const [actor] = actors;
    if (actors.length !== 1 || actor?.kind !== 'person') continue;
    if (!actor.named && reading.type === 'role' && reading.noun === role.noun && !party) return actor;
    if (!actor.role) continue;
    if (party && actor.party && party !== actor.party) continue;
    if (party && !actor.party && !actor.role.includes(party.name)) continue;
    if (role.gender && actor.gender && role.gender !== actor.gender) continue;
    const words = roleWords(actor);
    if (words.includes(role.noun)) return actor;
    if (!family && words.some((word) => sameRole(word, role.noun))) family = actor;
  }
  return family;
}

/** The body already told of that "the union" or "the company" means; null when none fits. */
export function resolveBody(body: BodyPhrase, trail: Trail): ActorDraft | null {
  if (body.specific || body.plural || !POINTING.has(body.determiner ?? '')) return null;
  let latest: ActorDraft | null = null;
  for (const { actors, reading } of trail.recent()) {
    const [actor] = actors;
    if (actors.length !== 1 || actor?.kind !== 'organisation' || reading === body) continue;
    const words = actor.name.toLowerCase().split(/\P{L}+/u);
    if (words.includes(body.noun)) return actor;
    if (!latest && actor.named && mayBe(body.noun, words)) latest = actor;
  }
  return latest;
}

/** Whether a noun may stand for a body of this name: "company" for no ministry, "union" for workers alone. */
function mayBe(noun: string, words: readonly string[]): boolean {
  if (noun === 'union') return words.some((word) => UNION_WORDS.has(word));
  if (!ANY_BODY.has(noun)) return false;
  return !words.some((word) => UNION_WORDS.has(word) || STATE_BODIES.has(word));
}

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** Nouns that may stand for a body of any name. */
const ANY_BODY: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'group',
  'agency',
  'organisation',
  'organization',
  'airline',
  'automaker',
  'carmaker',
  'retailer',
  'bank',
  'lender',
  'broadcaster',
  'newspaper',
  'movement',
  'bloc',
  'body',
  'watchdog',
  'regulator',
  'supplier',
  'network',
]);

function roleWords(actor: ActorDraft): readonly string[] {
  return actor.role?.toLowerCase().split(/\P{L}+/u) ?? [];
}
