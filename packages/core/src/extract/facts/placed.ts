/** A fact at its place in a sentence: from the token `from` to the token `to`, inclusive. */
export interface Placed<Fact> {
  readonly fact: Fact;
  readonly from: number;
  readonly to: number;
}
