/**
 * Reads the token of an emailed link from the URL fragment, which never reaches a server log, and removes it from the
 * address bar.
 */
export function takeToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
