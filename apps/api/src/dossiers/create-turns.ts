/** Runs a task when the tasks of the same name that came before it have ended, well or badly. */
export type InTurn = <Done>(name: string, task: () => Promise<Done>) => Promise<Done>;

/** Tasks of one name one after the other; those of other names do not wait for them. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (name, task) => {
    const before = last.get(name) ?? Promise.resolve();
    const done = before.then(task, task);
    last.set(name, done);
    try {
      return await done;
    } finally {
      if (last.get(name) === done) last.delete(name);
    }
  };
}
