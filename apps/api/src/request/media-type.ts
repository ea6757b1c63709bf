import { Refusal } from '../problems/refusal.ts';

/** What a body may be. */
const MEDIA_TYPES = ['application/json', 'text/plain'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** The media type of a body. Refuses with 415 what the app does not read: other types, charsets and codings. */
export function mediaType(headers: Headers): MediaType {
  const coding = headers.get('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity') {
    throw new Refusal({
      status: 415,
      detail: 'The body is compressed; it is read as it stands only.',
      headers: { 'Accept-Encoding': 'identity' },
    });
  }
  const [name, ...parameters] = (headers.get('Content-Type') ?? '').split(';').map((part) => part.trim());
  const found = MEDIA_TYPES.find((type) => type === name?.toLowerCase());
  if (!found) throw unsupported(`A body is ${MEDIA_TYPES.join(' or ')}, named in Content-Type.`);
  if (!parameters.every(saysUtf8)) throw unsupported('A body is UTF-8.');
  return found;
}

function unsupported(detail: string): Refusal {
  return new Refusal({ status: 415, detail, headers: { Accept: MEDIA_TYPES.join(', ') } });
}

/** Whether a parameter of Content-Type names UTF-8 or a part of it, or no charset at all. */
function saysUtf8(parameter: string): boolean {
  const [name, value = ''] = parameter.toLowerCase().split('=');
  return name !== 'charset' || ['utf-8', 'utf8', 'us-ascii'].includes(value.replaceAll('"', ''));
}
