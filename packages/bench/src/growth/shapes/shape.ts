/** A kind of text that was made to be hard, of any length. */
export interface Shape {
  readonly name: string;
  /** A text of about so many UTF-16 code units. */
  readonly ofLength: (length: number) => string;
}

/** A piece again and again, between an opening and a close. */
export function repeated(name: string, piece: string, opening = '', close = ''): Shape {
  return {
    name,
    ofLength: (length) => opening + piece.repeat(Math.ceil(length / piece.length)) + close,
  };
}

/** Pieces that differ, each made from its number. */
export function varied(name: string, piece: (number: number) => string, opening = '', close = ''): Shape {
  return {
    name,
    ofLength: (length) => {
      const pieces = [];
      for (let number = 0, left = length; left > 0; number++) {
        const next = piece(number);
        pieces.push(next);
        left -= next.length;
      }
      return opening + pieces.join('') + close;
    },
  };
}

/** Nested as deep as the length allows. */
export function nested(name: string, open: string, close: string, opening = '', end = ''): Shape {
  return {
    name,
    ofLength: (length) => {
      const depth = Math.ceil(length / (open.length + close.length));
      return opening + open.repeat(depth) + close.repeat(depth) + end;
    },
  };
}
