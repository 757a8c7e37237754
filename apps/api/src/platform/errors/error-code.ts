/** The code of an error of Postgres (its SQLSTATE, also through TypeORM), Node or a library; undefined if it has none. */
export const errorCode = (error: unknown): string | undefined =>
  (error as { code?: string } | null | undefined)?.code;

/** Whether an error of Postgres is about this constraint. On a distributed table, the number of a shard follows its name. */
export const isAboutConstraint = (error: unknown, name: string): boolean =>
  new RegExp(`^${name}(_\\d+)?$`).test(
    (error as { constraint?: string } | null | undefined)?.constraint ?? '',
  );

/** What a log may say about an error: its message can contain private text. */
export const codeForLog = (error: unknown): string => errorCode(error) ?? 'failed';
