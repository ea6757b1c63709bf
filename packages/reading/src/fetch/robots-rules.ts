import robotsParser from 'robots-parser';

// The module is the function itself, though its types put it under `default`.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a site's robots.txt allows, and the pause that it asks for, in milliseconds. */
export interface RobotsRules {
  readonly robots: ReturnType<typeof parseRobots> | null;
  /** Whether nothing may be fetched, because the site did not say what may (RFC 9309, 2.3.1). */
  readonly isClosed: boolean;
  readonly pause?: number | undefined;
}

/** The rules that an answer to the request for robots.txt stands for: none with a 4xx status, all closed with a 5xx one. */
export function robotsRules(address: URL, status: number, text: string, agent: string): RobotsRules {
  if (status >= 500) return { robots: null, isClosed: true };
  if (status !== 200) return { robots: null, isClosed: false };
  const robots = parseRobots(address.href, text);
  return { robots, isClosed: false, pause: 1_000 * (robots.getCrawlDelay(agent) ?? 0) };
}

/** Whether an address may be fetched. */
export function isPermitted({ robots, isClosed }: RobotsRules, url: URL, agent: string): boolean {
  return !isClosed && robots?.isAllowed(url.href, agent) !== false;
}
