const KEPT_MS = 60_000;

/** Saves a text as a file on this device. */
export function download(text: string, { name, type }: { name: string; type: string }): void {
  downloadBlob(new Blob([text], { type }), name);
}

export function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  saveFrom(address, name);
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Saves what an address gives; it is never opened in the page. The server names the file if `name` is omitted. */
export function saveFrom(address: string, name = ''): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/** "quiet-evenings-2.json" of "Quiet evenings" and 2. Only what every file system can store; `fallback` if nothing is left. */
export function fileNameOf(title: string, fallback: string, number?: number | null): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim()
    .replaceAll(' ', '-');
  return `${[plain || fallback, number].filter(Boolean).join('-')}.json`;
}
