/** The code of an error of Postgres (its SQLSTATE, also through TypeORM), Node or a library; undefined if it has none. */
export const errorCode = (error: unknown): string | undefined =>
  (error as { code?: string } | null | undefined)?.code;

/** What a log may say about an error: its message can contain private text. */
export const codeForLog = (error: unknown): string => errorCode(error) ?? 'failed';
