import { useApolloClient } from '@apollo/client/react';
import {
  SaveReflectionDocument,
  type ReflectionPartsFragment,
  type SaveReflectionMutation,
} from '@footing/contract';
import { useRef, useState } from 'react';
import { saveOutcome, useDraft } from '../../../shared/drafts/useDraft';
import { faultMessage } from '../../../shared/session/faults';
import { toast } from '../../../shared/ui';
import { refusalWords } from '../../../shared/words';
import { words } from './reflections.words';

type Answer = SaveReflectionMutation['saveReflection'];

/**
 * The text of a reflection, saved as it is typed, plus two flags: shared with the coach, and finished. All three
 * raise the version of the same row. They are sent one at a time, and versions raised from here are followed, so that
 * a person never gets a conflict with themselves.
 */
export function useReflection(actionId: string, stored: ReflectionPartsFragment | null) {
  const client = useApolloClient();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const raised = useRef(new Map<number, number>());
  const latest = useRef({ version: stored?.version ?? 0, shared: stored?.shared ?? false });
  const [shared, setShared] = useState(stored?.shared ?? false);
  const [busy, setBusy] = useState(false);
  const sharing = useRef(shared);

  const send = (text: string, from: number, finish = false): Promise<Answer> => {
    const turn = line.current.then(async () => {
      let version = from;
      while (raised.current.has(version)) version = raised.current.get(version)!;
      const { data } = await client.mutate({
        mutation: SaveReflectionDocument,
        variables: {
          input: { actionId, text, version, shared: sharing.current, ...(finish && { finish }) },
        },
        update: (cache, { data: answered }) => {
          const saved = answered?.saveReflection;
          if (saved?.__typename !== 'Reflection') return;
          cache.modify({
            id: cache.identify({ __typename: 'Action', id: actionId }),
            fields: {
              reflection: (_, { toReference }) => toReference(saved) ?? null,
              ...(finish && { status: () => 'DONE' }),
            },
          });
          if (!finish) return;
          cache.modify({
            id: cache.identify({ __typename: 'TodayAction', id: actionId }),
            fields: { status: () => 'DONE' },
          });
        },
      });
      const answer = data!.saveReflection;
      if (answer.__typename === 'Reflection') {
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

  const draft = useDraft(
    `reflection.${actionId}`,
    stored?.text ?? '',
    stored?.version ?? 0,
    async (text, version) => saveOutcome(await send(text, version)),
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
      if (answer.__typename === 'Reflection') return true;
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
