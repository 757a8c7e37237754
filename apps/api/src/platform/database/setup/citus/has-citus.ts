export const HAS_CITUS = `select exists (select from pg_extension where extname = 'citus') as has`;

/** A connection or a pool. */
export interface Asked {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

export async function hasCitus(owner: Asked): Promise<boolean> {
  const [{ has }] = (await owner.query(HAS_CITUS)) as [{ has: boolean }];
  return has;
}
