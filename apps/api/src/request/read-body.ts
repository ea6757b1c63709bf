import { BODY_LIMIT } from '../limits.ts';
import { Refusal } from '../problems/refusal.ts';

/** The bytes of a request's body. Refuses with 413 more than `BODY_LIMIT` of them, told or found. */
export async function readBody(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > BODY_LIMIT) throw tooLarge();
  if (request.body === null) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > BODY_LIMIT) throw tooLarge();
      chunks.push(read.value);
    }
    return joined(chunks, length);
  } finally {
    reader.releaseLock();
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function tooLarge(): Refusal {
  return new Refusal({ status: 413, detail: `A body is at most ${BODY_LIMIT} bytes long.` });
}
