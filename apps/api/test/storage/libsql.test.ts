import { applyMigrations } from '../../src/adapters/apply-migrations.ts';
import { openLibsql } from '../../src/adapters/libsql-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { storageContract } from './contract.ts';

storageContract(async () => {
  const { client, database } = await openLibsql(`file:${await temporaryFolder()}/parley.db`);
  await applyMigrations(client, new URL('../../migrations/', import.meta.url));
  return database;
});
