import type { Statement } from '../storage/database.ts';
import { dropRows, putRows, type Row } from '../storage/tables.ts';
import type { Finding } from './findings.ts';

/** Statements that make the rows of some findings into the rows of others: what is new or changed, what is gone. */
export function changeFindings(
  dossier: string,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Statement[] {
  const known = new Map(before.map((finding) => [identity(finding), finding.signature]));
  const wanted = new Set(after.map(identity));
  const changed = after.filter((finding) => known.get(identity(finding)) !== finding.signature);
  const gone = before.filter((finding) => !wanted.has(identity(finding)));
  const touched = [...gone, ...changed.filter((finding) => known.has(identity(finding)))];
  return [
    ...dropRows(dossier, 'item_parties', ['place', 'ordinal'], keysOf(touched, 'items')),
    ...dropRows(dossier, 'actor_names', ['actor'], keysOf(touched, 'actors')),
    ...dropRows(dossier, 'items', ['place', 'ordinal'], keysOf(gone, 'items')),
    ...dropRows(dossier, 'quotes', ['place', 'ordinal'], keysOf(gone, 'quotes')),
    ...dropRows(dossier, 'matters', ['id'], keysOf(gone, 'matters')),
    ...dropRows(dossier, 'actors', ['id'], keysOf(gone, 'actors')),
    ...(['matters', 'items', 'quotes', 'actors'] as const).flatMap((table) =>
      putRows(
        dossier,
        table,
        changed.filter((finding) => finding.table === table).map(({ row }) => row()),
      ),
    ),
    ...putRows(dossier, 'item_parties', changed.flatMap(partyRows)),
    ...putRows(dossier, 'actor_names', changed.flatMap(nameRows)),
  ];
}

function identity({ table, key }: Finding): string {
  return `${table}\n${key.join('\n')}`;
}

function keysOf(findings: readonly Finding[], table: Finding['table']): readonly Finding['key'][] {
  return findings.filter((finding) => finding.table === table).map(({ key }) => key);
}

function partyRows({ table, key, beside }: Finding): readonly Row[] {
  if (table !== 'items') return [];
  const [place, ordinal] = key;
  return beside.map((party) => ({ place: place!, ordinal: ordinal!, party }));
}

function nameRows({ table, key, beside }: Finding): readonly Row[] {
  return table === 'actors' ? beside.map((name) => ({ name, actor: key[0]! })) : [];
}
