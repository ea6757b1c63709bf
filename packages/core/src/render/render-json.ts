/**
 * JSON that is safe to print: every control character and bidirectional override stands there as an escape,
 * which a reader of JSON turns back into the very same text.
 */
export function renderJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, escapeCharacter);
}

/** What `JSON.stringify` lets through although a terminal may obey it. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
