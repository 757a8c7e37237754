/** Saves what a signed address gives; it is never opened in the page. The server names the file if `name` is omitted. */
export function saveFrom(address: string, name = ''): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
