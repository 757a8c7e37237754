import type { Lineage } from './lineage.js';
import type { LineageType } from './lineage.type.js';

export function lineageType(lineage: Lineage): LineageType {
  const { kind, title, version } = lineage;
  if (kind === 'COPY') {
    const none = { author: null, practice: null, exportedOn: null, copiedFrom: null };
    return { kind, title, version, fromLibrary: lineage.library !== null, ...none };
  }
  const { author, exportedOn, copiedFrom } = lineage;
  return {
    ...{ kind, title, version, fromLibrary: false, exportedOn },
    author: author?.name ?? null,
    practice: author?.practice ?? null,
    copiedFrom: copiedFrom && {
      title: copiedFrom.title,
      version: copiedFrom.version,
      fromLibrary: copiedFrom.library !== null,
    },
  };
}
