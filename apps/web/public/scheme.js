/* global document, localStorage, matchMedia */
// Runs before the first paint, so that nobody is met by a white page at night.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('footing.scheme');
  } catch {
    // Storage can be closed off; the system's scheme is used then.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
