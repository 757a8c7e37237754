/** What the line of a request in the log says besides its route and status. */
export interface RequestFacts {
  operation?: string;
  codes?: string[];
}

const known = new WeakMap<object, RequestFacts>();

export function tellOfRequest(request: object | null, facts: RequestFacts): void {
  if (request) known.set(request, { ...known.get(request), ...facts });
}

export const factsOf = (request: object): RequestFacts => known.get(request) ?? {};
