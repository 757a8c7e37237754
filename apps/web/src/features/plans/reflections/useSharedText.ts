import type { RefusalPartsFragment } from '@footing/contract';
import { useRef, useState } from 'react';
import { saveOutcome, useDraft } from '../../../shared/drafts/useDraft';
import { faultMessage } from '../../../shared/session/faults';
import { toast } from '../../../shared/ui';
import { refusalWords } from '../../../shared/words';
import { words } from './reflections.words';

interface Saved {
  __typename: string;
  version: number;
  shared: boolean;
}
interface Edit {
  text: string;
  version: number;
  shared: boolean;
  finish: boolean;
}

/**
 * A text that a client writes for themselves, saved as it is typed, plus two flags: shared with the coach, and finished. All three
 * raise the version of the same row. They are sent one at a time, and versions raised from here are followed, so that
 * a person never gets a conflict with themselves. `key` names the draft within the account; `save` sends an edit.
 */
export function useSharedText<T extends Saved>(
  key: string,
  stored: (Omit<Saved, '__typename'> & { text: string }) | null,
  save: (edit: Edit) => Promise<T | RefusalPartsFragment>,
) {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const raised = useRef(new Map<number, number>());
  const latest = useRef({ version: stored?.version ?? 0, shared: stored?.shared ?? false });
  const [shared, setShared] = useState(stored?.shared ?? false);
  const [busy, setBusy] = useState(false);
  const sharing = useRef(shared);

  const send = (text: string, from: number, finish = false) => {
    const turn = line.current.then(async () => {
      let version = from;
      while (raised.current.has(version)) version = raised.current.get(version)!;
      const answer = await save({ text, version, shared: sharing.current, finish });
      if (isSaved(answer)) {
        if (answer.version !== version) raised.current.set(version, answer.version);
        latest.current = { version: answer.version, shared: answer.shared };
        // Consent was withdrawn elsewhere.
        if (sharing.current && !answer.shared) {
          sharing.current = false;
          setShared(false);
          toast.problem(words.stoppedSharing);
        }
      }
      return answer;
    });
    line.current = turn.catch(() => undefined);
    return turn;
  };

  const draft = useDraft(key, stored?.text ?? '', stored?.version ?? 0, async (text, version) =>
    saveOutcome(await send(text, version)),
  );

  /** Sends the whole text; true once the server has it. */
  const settle = async (finish: boolean): Promise<boolean> => {
    setBusy(true);
    try {
      if (!(await draft.flush())) {
        toast.problem(words.notSent);
        return false;
      }
      const sentAlready = latest.current.version > 0 && latest.current.shared === sharing.current;
      if (sentAlready && !finish) return true;
      const answer = await send(draft.text, latest.current.version, finish);
      if (isSaved(answer)) return true;
      toast.problem(refusalWords(answer));
      return false;
    } catch (error) {
      toast.problem(faultMessage(error));
      return false;
    } finally {
      setBusy(false);
    }
  };

  const share = async (next: boolean) => {
    sharing.current = next;
    setShared(next);
    // Nothing is stored yet: the choice is sent with the first text.
    if (latest.current.version === 0 && draft.text.trim() === '') return;
    if (await settle(false)) return;
    sharing.current = latest.current.shared;
    setShared(latest.current.shared);
  };

  return { draft, shared, share, busy, finish: () => settle(true) };
}

const isSaved = <T extends Saved>(answer: T | RefusalPartsFragment): answer is T =>
  answer.__typename !== 'Refusal';
