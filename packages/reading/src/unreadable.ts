/** Why something is not read. */
export type UnreadableCode =
  | 'empty'
  | 'binary'
  | 'bad-encoding'
  | 'bad-syntax'
  | 'no-article'
  | 'too-long'
  | 'unknown-format'
  | 'refused-address'
  | 'fetch-failed'
  | 'no-file';

/** The one error that reading throws: what is wrong with the input, and what its owner can do about it. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  readonly remedy: string;

  constructor(code: UnreadableCode, reason: string, remedy: string) {
    super(reason);
    this.name = 'Unreadable';
    this.code = code;
    this.remedy = remedy;
  }
}
