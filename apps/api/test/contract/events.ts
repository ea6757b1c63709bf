/** A server-sent event. */
export interface ReceivedEvent {
  readonly event: string;
  readonly data: unknown;
}

/** What a stream of server-sent events has told: its events, and the last id. */
export function readEvents(text: string): {
  readonly events: readonly ReceivedEvent[];
  readonly last: string;
} {
  const events: ReceivedEvent[] = [];
  let last = '';
  for (const block of text.split('\n\n').slice(0, -1)) {
    const fields = new Map(
      block.split('\n').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 2)];
      }),
    );
    last = fields.get('id') ?? last;
    const data = fields.get('data');
    if (data !== undefined) events.push({ event: fields.get('event') ?? 'message', data: JSON.parse(data) });
  }
  return { events, last };
}
