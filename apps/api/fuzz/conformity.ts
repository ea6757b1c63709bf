import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type DocumentedAnswer, type DocumentedOperation, document, resolve } from './document.ts';

/** Headers that the document has to tell where an answer has them. */
const TOLD_HEADERS = [
  ...['ETag', 'Link', 'Location', 'Retry-After', 'WWW-Authenticate', 'Allow', 'Accept'],
  ...['Preference-Applied', 'Idempotency-Replayed'],
];

const ajv = new Ajv2020({ strict: false, allErrors: false });
formats.default(ajv);
ajv.addSchema({ $id: 'document', ...closed(document) });
const validators = new Map<string, ValidateFunction>();

/** An answer as it came. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** In what an answer does not conform to the document; empty where it does. */
export function faultsOf(
  { method, path, responses }: DocumentedOperation,
  received: Received,
): readonly string[] {
  const { status, headers, body } = received;
  if (status >= 500) return [`status ${status}`];
  const told = responses[status];
  if (told === undefined) return [`status ${status} is not told`];
  const answer: DocumentedAnswer = '$ref' in told ? resolve<DocumentedAnswer>(told.$ref) : told;
  const at =
    '$ref' in told ? told.$ref : `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
  return [...headerFaults(answer, headers), ...bodyFaults(answer, at, headers.get('Content-Type'), body)];
}

function headerFaults({ headers: told = {} }: DocumentedAnswer, headers: Headers): readonly string[] {
  const missing = Object.entries(told).flatMap(([name, header]) => {
    const { required } = header.$ref === undefined ? header : resolve<{ required?: boolean }>(header.$ref);
    return required && !headers.has(name) ? [`header ${name} is missing`] : [];
  });
  const untold = TOLD_HEADERS.filter((name) => headers.has(name) && !(name in told));
  return [...missing, ...untold.map((name) => `header ${name} is not told`)];
}

function bodyFaults(
  { content }: DocumentedAnswer,
  at: string,
  type: string | null,
  body: string,
): readonly string[] {
  if (!content) return body === '' ? [] : ['a body is not told'];
  const [media = ''] = (type ?? '').split(';');
  if (!(media in content)) return [`type ${type} is not told`];
  if (!media.endsWith('json')) return [];
  const pointer = `document${at}/content/${escaped(media)}/schema`;
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: pointer });
  validators.set(pointer, validate);
  if (validate(JSON.parse(body))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** The document read strictly: an answer has no members that it does not tell. */
function closed<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(closed) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.fromEntries(Object.entries(part).map(([key, member]) => [key, closed(member)]));
  return ('properties' in part ? { additionalProperties: false, ...members } : members) as Part;
}
