/**
 * Stop this program and those it was started through, as Ctrl-Z does where no program has taken the keyboard over.
 * Resolves when the shell continues them; at once on Windows, where nothing can be stopped.
 */
export function stopJob(): Promise<void> {
  if (process.platform === 'win32') return Promise.resolve();
  return new Promise((resolve) => {
    // With the keyboard let go, nothing else would keep the program from ending.
    const alive = setInterval(() => undefined, 60_000);
    process.once('SIGCONT', () => {
      clearInterval(alive);
      resolve();
    });
    process.kill(0, 'SIGSTOP');
  });
}
