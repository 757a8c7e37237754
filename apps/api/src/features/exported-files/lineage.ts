import type { FileHead } from '@footing/library';

/** What somebody started from. `library`: the permanent name of what ships with the product. */
type Source = NonNullable<FileHead['copiedFrom']>;

/** Where a template or a form comes from, as it was called at that time. */
export type Lineage = ({ kind: 'COPY' } & Source) | ({ kind: 'FILE' } & FileFacts);

type FileFacts = Pick<
  FileHead,
  'title' | 'version' | 'exportedOn' | 'author' | 'copiedFrom' | 'formatVersion'
>;

export function lineageOfFile({
  title,
  version,
  exportedOn,
  author,
  copiedFrom,
  formatVersion,
}: FileFacts): Lineage {
  return { kind: 'FILE', title, version, exportedOn, author, copiedFrom, formatVersion };
}

/**
 * What a file says about where its content comes from. It passes on no names: who agreed to be named in a file did not
 * agree to be named in the files of others.
 */
export function sourceOf(lineage: Lineage | null): Source | null {
  if (!lineage) return null;
  const { title, version } = lineage;
  return { title, version, library: lineage.kind === 'COPY' ? lineage.library : null };
}
