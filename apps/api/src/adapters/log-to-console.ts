import type { RequestRecord } from '../ports.ts';

/** Writes a record as one line of JSON, where the runtime's console goes. */
export function logToConsole(record: RequestRecord): void {
  console.log(JSON.stringify(record));
}
