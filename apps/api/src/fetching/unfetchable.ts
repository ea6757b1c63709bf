/** Thrown where a page cannot be fetched. The message goes on from the address: "is no public address". */
export class Unfetchable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unfetchable';
  }
}
