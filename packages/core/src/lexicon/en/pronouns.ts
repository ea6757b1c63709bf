/** What a personal pronoun tells of the one it stands for. */
export interface PronounReading {
  readonly gender: 'female' | 'male' | null;
  readonly number: 'singular' | 'plural';
  /** A person, or a body or country. */
  readonly animate: boolean;
}

const he: PronounReading = { gender: 'male', number: 'singular', animate: true };
const she: PronounReading = { gender: 'female', number: 'singular', animate: true };
const it: PronounReading = { gender: null, number: 'singular', animate: false };
const they: PronounReading = { gender: null, number: 'plural', animate: true };

/** Pronouns of the third person. */
export const PRONOUNS: ReadonlyMap<string, PronounReading> = new Map([
  ['he', he],
  ['him', he],
  ['his', he],
  ['himself', he],
  ['she', she],
  ['her', she],
  ['hers', she],
  ['herself', she],
  ['it', it],
  ['its', it],
  ['itself', it],
  ['they', they],
  ['them', they],
  ['their', they],
  ['theirs', they],
  ['themselves', they],
  ['both', they],
]);
