import { WriteBreatherDocument, type BreatherPartsFragment } from '@footing/contract';
import type { SaveDraft } from '../../shared/drafts/draft';
import { saveOutcome } from '../../shared/drafts/useDraft';
import { api } from '../../shared/session/api';
import { faultOf } from '../../shared/session/faults';
import { words } from './save-breather.words';

/** Sends the text of a breather, also when its page is closed. */
export const saveBreather =
  (id: string, onSaved?: (saved: BreatherPartsFragment) => void): SaveDraft =>
  async (text, version) => {
    try {
      const { data } = await api.mutate({
        mutation: WriteBreatherDocument,
        variables: { input: { id, text, version } },
      });
      const answer = data!.writeBreather;
      if (answer.__typename === 'Breather') onSaved?.(answer);
      return saveOutcome(answer);
    } catch (error) {
      if (faultOf(error).kind !== 'NOT_FOUND') throw error;
      return { kind: 'refused', message: words.burnedElsewhere };
    }
  };
