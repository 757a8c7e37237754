import { NoteFormsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { deviceStoreOf } from '../../../shared/drafts/drafts';
import { useMe } from '../../../shared/session/store';
import type { NoteHeading } from '../types';

export interface ChosenForm {
  /** Empty: no headings. */
  id: string;
  headings: NoteHeading[];
  all: readonly { id: string; name: string }[];
  choose: (id: string) => void;
}

/** The form that new notes start with: the one that this person used last on this device. */
export function useNoteForm(): ChosenForm {
  const accountId = useMe().account.id;
  const store = useMemo(() => deviceStoreOf(accountId, 'note-form', isText), [accountId]);
  const [wanted, setWanted] = useState(() => store.read()[0]?.[1] ?? '');
  const all = useQuery(NoteFormsDocument).data?.noteForms ?? [];
  const form = all.find(({ id }) => id === wanted);
  return {
    id: form?.id ?? '',
    headings: form?.headings.map(({ heading, hint }) => ({ heading, hint })) ?? [],
    all,
    choose(id) {
      setWanted(id);
      store.write('last', id);
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
