/** Writes data out and waits until it is taken. */
export type Print = (text: string) => Promise<void>;

/** Write data to standard output. When that fails the program ends: see `endOnOutputError`. */
export const print: Print = (text) =>
  new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
    });
  });
