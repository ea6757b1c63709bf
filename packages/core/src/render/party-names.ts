import type { Dossier } from '../schema/dossier.ts';

/** How a party is called, by its id. */
export function partyNames({ actors }: Pick<Dossier, 'actors'>): (id: string) => string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
