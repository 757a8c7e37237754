/** What a list of files to choose from offers: those that can still be opened. `kind` tells lists apart that stand together. */
export const fileChoices = (
  files: { id: string; name: string; lost: boolean }[],
  kind?: string,
): { value: string; label: string }[] =>
  files
    .filter(({ lost }) => !lost)
    .map(({ id, name }) => ({ value: kind ? `${kind} ${id}` : id, label: name }));
