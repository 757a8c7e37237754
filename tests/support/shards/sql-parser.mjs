import { loadModule, parseSync } from 'libpg-query';

await loadModule();

/** The statements of a text as Postgres parses them. */
export const parsed = (text) => parseSync(text).stmts.map(({ stmt }) => stmt);
