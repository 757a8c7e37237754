/** The address if it is one of the web; what else was typed as a link is shown as text and not followed. */
export function webLink(text: string): string | null {
  try {
    const url = new URL(text.trim());
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
