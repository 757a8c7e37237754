import { SaveReflectionDocument } from '@footing/contract';
import type { SaveDraft } from '../../../shared/drafts/draft';
import { saveOutcome } from '../../../shared/drafts/useDraft';
import { api } from '../../../shared/session/api';
import { faultOf } from '../../../shared/session/faults';

/** Sends a reflection whose page is closed. Who may read it stays as it is. */
export const saveReflection =
  (actionId: string): SaveDraft =>
  async (text, version) => {
    try {
      const { data } = await api.mutate({
        mutation: SaveReflectionDocument,
        variables: { input: { actionId, text, version } },
      });
      return saveOutcome(data!.saveReflection);
    } catch (error) {
      const { kind, message } = faultOf(error);
      // In another practice, or no longer in the plan: it stays on the device.
      if (kind === 'NOT_FOUND') return { kind: 'refused', message };
      throw error;
    }
  };
