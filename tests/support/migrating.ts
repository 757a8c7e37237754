import { ownerDataSource } from '@footing/api/testing';

/** Brings an empty database to where it was before this migration; its number is its moment. */
export async function migrateBefore(url: string, timestamp: number): Promise<void> {
  const all = ownerDataSource(url);
  const earlier = (all.options.migrations as (new () => object)[]).filter(
    ({ name }) => Number(name.slice(-13)) < timestamp,
  );
  const source = await all.setOptions({ migrations: earlier }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}
