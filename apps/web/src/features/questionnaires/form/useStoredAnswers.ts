import { saysWatched } from '@footing/library/questionnaires';
import { useMemo, useState } from 'react';
import { deviceStoreOf, tabStoreOf } from '../../../shared/drafts/drafts';
import { useMe } from '../../../shared/session/store';
import type { Answers, Questionnaire } from '../types';

interface Kept {
  version: number;
  answers: Answers;
}

interface AnswersSoFar {
  answers: Answers;
  /** Whether the answers survive a reload. */
  kept: boolean;
  set: (answers: Answers) => void;
  /** Called when the answers were saved or discarded. */
  forget: () => void;
}

/**
 * The answers so far, which survive a reload and going back. Answers to the safety questions are stored in this tab
 * only, and nowhere once the person says that somebody reads their phone.
 */
export function useStoredAnswers(
  { key, version, questions }: Questionnaire,
  of: string,
): AnswersSoFar {
  const accountId = useMe().account.id;
  const store = useMemo(() => storeOf(accountId, key, of), [accountId, key, of]);
  const [state, setState] = useState(() => {
    const found = store.read();
    // Answers to another version are ignored: its questions may differ.
    const answers = found?.version === version ? found.answers : {};
    const known = Object.entries(answers).filter(([each]) =>
      questions.some((question) => question.key === each),
    );
    return { answers: Object.fromEntries(known), kept: true };
  });
  return {
    ...state,
    set: (answers) => {
      if (saysWatched(key, answers)) {
        store.remove();
        setState({ answers, kept: false });
      } else {
        setState({ answers, kept: store.write({ version, answers }) });
      }
    },
    forget: () => {
      store.remove();
      setState({ answers: {}, kept: true });
    },
  };
}

function storeOf(accountId: string, questionnaire: string, of: string) {
  const name = `answers.${questionnaire}.${of}` as const;
  if (questionnaire === 'safety') return tabStoreOf(accountId, name, isKept);
  const store = deviceStoreOf(accountId, name, isKept);
  return {
    read: () => store.read().find(([id]) => id === '0')?.[1] ?? null,
    write: (kept: Kept) => store.write('0', kept),
    remove: () => store.remove('0'),
  };
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    'answers' in value &&
    typeof value.answers === 'object' &&
    value.answers !== null &&
    Object.values(value.answers).every((answer) => typeof answer === 'string')
  );
}
