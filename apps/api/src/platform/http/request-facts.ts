/** Additions to the log line of a request. */
export interface RequestFacts {
  operation?: string;
  codes?: string[];
}

const known = new WeakMap<object, RequestFacts>();

export function addRequestFacts(request: object | null, facts: RequestFacts): void {
  if (request) known.set(request, { ...known.get(request), ...facts });
}

export const factsOf = (request: object): RequestFacts => known.get(request) ?? {};
