import { ownerDataSource } from '@footing/api/testing';

/**
 * Migrates a database to the state before this migration, whose number is its timestamp. Migrations that encrypt
 * existing rows need the master key.
 */
export async function migrateBefore(
  url: string,
  timestamp: number,
  masterKey?: Buffer,
): Promise<void> {
  const all = ownerDataSource(url, masterKey ? { masterKey } : {});
  const earlier = (all.options.migrations as (new () => object)[]).filter(
    ({ name }) => Number(name.slice(-13)) < timestamp,
  );
  const source = await all.setOptions({ migrations: earlier }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}
