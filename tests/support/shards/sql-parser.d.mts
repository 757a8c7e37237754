/** A node of Postgres' parse tree: `{ SelectStmt: { … } }`, a list, or a value. */
export type Tree = unknown;
export declare function parsed(text: string): Tree[];
