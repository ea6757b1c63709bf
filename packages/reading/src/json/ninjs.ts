import { composeArticle } from '../article/compose-article.ts';
import type { ReadArticle } from '../article/read-article.ts';
import { readFragment } from '../html/read-fragment.ts';
import { arrayOf, isRecord, type JsonRecord, textOf } from '../values/json-value.ts';

/** Whether an object is a news item in JSON as the IPTC defines it, of version 1 to 3. */
export function isNinjs(record: JsonRecord): boolean {
  if (typeof record.uri !== 'string') return false;
  return bodyText(record) !== null;
}

/** The article of a ninjs item. @throws Unreadable for one whose body is empty. */
export function readNinjs(record: JsonRecord): ReadArticle {
  const html = record.body_xhtml ?? record.body_html ?? bodyOf(record, /html/iu) ?? bodyOf(record, /./u);
  const text = record.body_text ?? bodyOf(record, /plain/iu);
  const story = typeof text === 'string' ? text.split('\n') : readFragment(String(html)).story;
  return composeArticle({
    id: textOf(record.uri),
    story,
    headline: valueByRole(record.headlines, ['main', 'headline']) ?? textOf(record.headline),
    outlet: namesOf(record.infosources)[0] ?? namesOf(record.infosource)[0] ?? null,
    published:
      textOf(record.firstcreated) ??
      textOf(record.firstCreated) ??
      textOf(record.versioncreated) ??
      textOf(record.versionCreated),
    modified: textOf(record.versioncreated) ?? textOf(record.versionCreated) ?? textOf(record.contentcreated),
    url: /^https?:/iu.test(String(record.uri)) ? String(record.uri) : null,
    language: textOf(record.language),
    authors: [...arrayOf(record.bylines ?? record.byline), ...arrayOf(record.by)]
      .flatMap((item) =>
        isRecord(item) ? (textOf(item.value) ?? textOf(item.byline) ?? []) : (textOf(item) ?? []),
      )
      .flatMap((line) => line.replace(/^by /iu, '').split(/,| and /u)),
  });
}

function bodyText(record: JsonRecord): unknown {
  return record.body_text ?? record.body_html ?? record.body_xhtml ?? bodyOf(record, /./u);
}

/** The value of the first of `bodies` whose role or media type fits. */
function bodyOf(record: JsonRecord, kind: RegExp): string | null {
  for (const body of arrayOf(record.bodies))
    if (isRecord(body) && kind.test(`${body.contenttype ?? ''} ${body.contentType ?? ''} ${body.role ?? ''}`))
      return textOf(body.value);
  return null;
}

/** The value of the list's item with one of the roles, else of its first. */
function valueByRole(list: unknown, roles: readonly string[]): string | null {
  const items = arrayOf(list).filter(isRecord);
  const item = items.find(({ role }) => roles.includes(String(role))) ?? items[0];
  return item === undefined ? null : textOf(item.value);
}

function namesOf(value: unknown): readonly string[] {
  return arrayOf(value).flatMap((item) => (isRecord(item) ? (textOf(item.name) ?? []) : []));
}
