/**
 * The secret of a link from a mail. It stands behind the `#`, so that it never reaches a server's log, and is
 * taken out of the address bar at once.
 */
export function takeToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
