import type { RefusalPartsFragment } from '@footing/contract';
import { useEffect, useReducer, useState } from 'react';
import { crisisChecker } from '../help/crisis-check';
import { useMe } from '../session/store';
import type { DraftStatus, SaveDraft, SaveOutcome } from './draft';
import { draftOf, releaseDraft } from './drafts';

export interface DraftText {
  text: string;
  setText: (text: string) => void;
  status: DraftStatus;
  /** Saves now, e.g. before signing or finishing; true if the server has everything. */
  flush: () => Promise<boolean>;
  keepMine: () => void;
  takeTheirs: () => void;
  joinBoth: () => void;
}

/**
 * An autosaved text that survives a lost connection and a closed tab. `key` names it within the account
 * (`reflection.<id>`); `serverText` and `version` are what was read; `save` sends it (see `saveOutcome`). Show
 * `status` with `<SaveStatus>` and `<StaleChoice>`.
 */
export function useDraft(
  key: string,
  serverText: string,
  version: number,
  save: SaveDraft,
): DraftText {
  const accountId = useMe().account.id;
  const [, render] = useReducer((n: number) => n + 1, 0);
  const id = `${accountId}.${key}`;
  // Created with the text and version of the first render; later ones arrive through `receive`.
  const open = () => ({
    id,
    draft: draftOf(accountId, key, { text: serverText, version }, save),
    checkForCrisis: crisisChecker(serverText),
  });
  const [known, setKnown] = useState(open);
  const opened = known.id === id ? known : open();
  if (opened !== known) setKnown(opened);
  const { draft, checkForCrisis } = opened;

  useEffect(() =>
    draft.saveWith((text, from) => {
      checkForCrisis(text);
      return save(text, from);
    }),
  );
  useEffect(() => draft.receive({ text: serverText, version }), [draft, serverText, version]);
  useEffect(() => {
    const stop = draft.subscribe(render);
    render();
    return () => {
      stop();
      releaseDraft(accountId, key);
    };
  }, [draft, accountId, key]);

  return {
    text: draft.text,
    setText: (text) => draft.write(text),
    status: draft.status,
    flush: async () => {
      await draft.flush();
      return draft.settled;
    },
    keepMine: () => draft.keepMine(),
    takeTheirs: () => draft.takeTheirs(),
    joinBoth: () => draft.joinBoth(),
  };
}

/** Converts a mutation's union to a draft's outcome; `T` is the result with its new version. */
export function saveOutcome<T extends { __typename: string; version: number }>(
  answer: T | RefusalPartsFragment,
): SaveOutcome {
  if (!isRefusal(answer)) return { kind: 'saved', version: answer.version };
  if (answer.code === 'STALE' && answer.currentVersion !== null) {
    return { kind: 'stale', current: answer.current ?? '', version: answer.currentVersion };
  }
  return { kind: 'refused', message: answer.message };
}

function isRefusal(answer: { __typename: string }): answer is RefusalPartsFragment {
  return answer.__typename === 'Refusal';
}
