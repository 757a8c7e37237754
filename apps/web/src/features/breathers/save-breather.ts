import { WriteBreatherDocument } from '@footing/contract';
import type { SaveDraft } from '../../shared/drafts/draft';
import { saveOutcome } from '../../shared/drafts/useDraft';
import { api } from '../../shared/session/api';
import { faultOf } from '../../shared/session/faults';
import { words } from './save-breather.words';

/** Sends a breather whose page is closed. */
export const saveBreather =
  (id: string): SaveDraft =>
  async (text, version) => {
    try {
      const { data } = await api.mutate({
        mutation: WriteBreatherDocument,
        variables: { input: { id, text, version } },
      });
      return saveOutcome(data!.writeBreather);
    } catch (error) {
      if (faultOf(error).kind === 'NOT_FOUND') {
        return { kind: 'refused', message: words.burnedElsewhere };
      }
      throw error;
    }
  };
