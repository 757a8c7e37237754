/**
 * Makes a switch over a union exhaustive: a new member fails to compile here. Throws Error if it is reached at run
 * time.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
