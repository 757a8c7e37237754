interface WithStatements {
  connection: { parsedStatements: Record<string, string> };
}

/**
 * pg 8.23 stores in `client.connection.parsedStatements` which named statements a connection has prepared; it never
 * releases one. Forgets this one, so that it is prepared again when it is next used. Returns whether it was prepared.
 */
export function forgetStatement(client: object, name: string): boolean {
  const { parsedStatements } = (client as WithStatements).connection;
  if (!Object.hasOwn(parsedStatements, name)) return false;
  delete parsedStatements[name];
  return true;
}
