import { Refusal } from '../../platform/errors/refusal.js';
import { words } from '../../platform/errors/errors.words.js';

interface Known {
  version: number;
  text: string;
  shared: boolean;
}

/** What is saved. `shared`: whether the coach may read it, as the client said now or before; `isRepeated`: it is saved already. */
export interface SavedVersion {
  version: number;
  shared: boolean;
  isRepeated: boolean;
}

/** The version that this edit saves. Throws the refusal STALE, with the current text, if the edit is of an outdated one. */
export function nextVersion(
  known: Known | null,
  edit: { text: string; version: number; shared?: boolean | null | undefined },
): SavedVersion {
  const shared = edit.shared ?? known?.shared ?? false;
  const at = known?.version ?? 0;
  if (edit.version === at) return { version: at + 1, shared, isRepeated: false };
  if (!known || edit.version + 1 !== at || known.text !== edit.text) {
    const current = known?.text ?? '';
    throw new Refusal('STALE', words.changedElsewhere, {
      field: 'input.text',
      current,
      version: at,
    });
  }
  return shared === known.shared
    ? { version: at, shared, isRepeated: true }
    : { version: at + 1, shared, isRepeated: false };
}
