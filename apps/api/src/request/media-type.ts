import { Refusal } from '../problems/refusal.ts';

/** The media type of a body, one of those allowed. Refuses with 415 other types, charsets and codings. */
export function mediaType<Allowed extends string>(headers: Headers, allowed: readonly Allowed[]): Allowed {
  const coding = headers.get('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity') {
    throw new Refusal({
      status: 415,
      detail: 'The body is compressed; it is read as it stands only.',
      headers: { 'Accept-Encoding': 'identity' },
    });
  }
  const [name, ...parameters] = (headers.get('Content-Type') ?? '').split(';').map((part) => part.trim());
  const found = allowed.find((type) => type === name?.toLowerCase());
  if (!found) throw unsupported(`A body is ${allowed.join(' or ')}, named in Content-Type.`, allowed);
  if (!parameters.every(saysUtf8)) throw unsupported('A body is UTF-8.', allowed);
  return found;
}

function unsupported(detail: string, allowed: readonly string[]): Refusal {
  return new Refusal({ status: 415, detail, headers: { Accept: allowed.join(', ') } });
}

/** Whether a parameter of Content-Type names UTF-8 or a part of it, or no charset at all. */
function saysUtf8(parameter: string): boolean {
  const [name, value = ''] = parameter.toLowerCase().split('=');
  return name !== 'charset' || ['utf-8', 'utf8', 'us-ascii'].includes(value.replaceAll('"', ''));
}
