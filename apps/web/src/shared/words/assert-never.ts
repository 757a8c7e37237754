/** Makes a switch exhaustive: the compiler reports a new case. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
