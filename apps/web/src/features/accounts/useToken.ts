import { useState } from 'react';
import { takeToken } from './token';

// Cached for the lifetime of the page: React may render twice, and the token can be read from the
// URL only once.
const taken = new Map<string, string>();

/** The token of the link that opened this page; null when it has none. */
export function useToken(): string | null {
  const [token] = useState(() => {
    const path = location.pathname;
    const fresh = takeToken();
    if (fresh) taken.set(path, fresh);
    return fresh ?? taken.get(path) ?? null;
  });
  return token;
}
