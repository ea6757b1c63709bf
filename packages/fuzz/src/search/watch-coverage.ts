import { Session } from 'node:inspector/promises';

/** What tells whether code ran that had not run before. */
export interface Coverage {
  /** Whether a function or branch of the workspace's own code ran for the first time since the last call. */
  readonly hasGrown: () => Promise<boolean>;
  readonly stop: () => void;
}

/** Watch what of the workspace's own code is run, branch by branch in what is loaded from now on. */
export async function watchCoverage(): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set<string>();
  return {
    hasGrown: async () => {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const before = seen.size;
      for (const { url, functions } of result) {
        if (!/^file:.*\/(?:packages|apps)\/(?!fuzz\/)/u.test(url) || url.includes('/node_modules/')) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) seen.add(`${url}:${startOffset}:${endOffset}`);
      }
      return seen.size > before;
    },
    stop: () => session.disconnect(),
  };
}
