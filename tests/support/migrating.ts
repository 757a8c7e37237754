import { ownerDataSource } from '@footing/api/testing';

/**
 * Brings a database to where it was before this migration; its number is its moment. Migrations that seal what is
 * already there need the master key.
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
