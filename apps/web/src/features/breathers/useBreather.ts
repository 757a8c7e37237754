import { useApolloClient } from '@apollo/client/react';
import {
  BurnBreatherDocument,
  KeepBreatherDocument,
  ShareBreatherDocument,
  type BreatherPartsFragment,
} from '@footing/contract';
import { useState } from 'react';
import { dropDraft } from '../../shared/drafts/drafts';
import { useDraft } from '../../shared/drafts/useDraft';
import { faultOf } from '../../shared/session/faults';
import { useMe } from '../../shared/session/store';
import { toast, useChange } from '../../shared/ui';
import { words } from './breathers.words';
import { saveBreather } from './save-breather';

export const draftKey = (id: string): string => `breather.${id}`;

/** The breather being written: its text, saved as typed, and its actions. */
export function useBreather(id: string, listed: BreatherPartsFragment | null) {
  const client = useApolloClient();
  const accountId = useMe().account.id;
  const [saved, setSaved] = useState<BreatherPartsFragment | null>(null);
  const stored = latest(saved, listed);
  const draft = useDraft(
    draftKey(id),
    listed?.text ?? '',
    listed?.version ?? 0,
    saveBreather(id, setSaved),
  );
  const keeping = useChange(KeepBreatherDocument);
  const sharing = useChange(ShareBreatherDocument);
  const [burning, setBurning] = useState(false);

  const settled = async (): Promise<BreatherPartsFragment | null> => {
    if ((await draft.flush()) && stored) return stored;
    toast.problem(words.editor.notSent);
    return null;
  };
  return {
    draft,
    stored,
    busy: keeping.busy || sharing.busy || burning,
    /** True when it is kept. */
    keep: async () => (await settled()) !== null && (await keeping.run({ id })) !== null,
    /** True when it is shared. */
    share: async () => {
      const now = await settled();
      return now !== null && (await sharing.run({ id, version: now.version })) !== null;
    },
    /** Deletes locally first, so that nothing more is sent; then on the server, which may not have it yet. */
    burn: async () => {
      setBurning(true);
      await dropDraft(accountId, draftKey(id));
      await burn(client, id);
    },
  };
}

/** True once the server has deleted everything. Shows a problem if that failed. */
export async function burn(
  client: ReturnType<typeof useApolloClient>,
  id: string,
): Promise<boolean> {
  try {
    await client.mutate({ mutation: BurnBreatherDocument, variables: { id } });
  } catch (error) {
    const { kind, message } = faultOf(error);
    if (kind !== 'NOT_FOUND') {
      toast.problem(kind === 'OFFLINE' ? words.burnOffline : message);
      return false;
    }
  }
  toast.done(words.burned);
  return true;
}

function latest(
  one: BreatherPartsFragment | null,
  other: BreatherPartsFragment | null,
): BreatherPartsFragment | null {
  if (!one || !other) return one ?? other;
  return other.version > one.version ? other : one;
}
