import type { Send } from '../test/contract/api.ts';
import { TOKENS } from '../test/ports.ts';
import type { Received } from './conformity.ts';
import type { DocumentedOperation } from './document.ts';
import type { RealThings } from './real-things.ts';
import { type FuzzRequest, REAL } from './requests.ts';

/** Sends a request with what stands for real things put in, and reads the answer; of a stream its beginning. */
export async function sendRequest(
  send: Send,
  real: RealThings,
  { method, path, operationId }: DocumentedOperation,
  request: FuzzRequest,
): Promise<Received> {
  const realOr = async (name: string, value: string) =>
    value === REAL ? real.valueOf(name, operationId) : value;
  let target = path;
  for (const [name, value] of Object.entries(request.path)) {
    target = target.replace(
      `{${name}}`,
      encodeURIComponent(wellFormed(await realOr(name, value))).replaceAll('.', '%2E'),
    );
  }
  const query = new URLSearchParams();
  for (const [name, value] of request.query) query.append(name, await realOr(name, value));
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = (await realOr(name, value)).replace(REAL, TOKENS.write);
  }
  const response = await send(`${target}?${query}`, {
    method,
    headers,
    ...(request.body !== null && { body: request.body }),
  });
  const body = await bodyOf(response);
  real.learn(operationId, body, response.headers);
  return { status: response.status, headers: response.headers, body };
}

async function bodyOf(response: Response): Promise<string> {
  if (response.headers.get('Content-Type') !== 'text/event-stream' || response.body === null)
    return response.text();
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

/** Halves of surrogate pairs cannot be written in a URL. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
