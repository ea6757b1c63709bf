/** Write data to standard output and wait until it is taken. When that fails the program ends: see `endOnOutputError`. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
    });
  });
}
