import { NoteFormsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
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
  const key = `footing.note-form.${useMe().account.id}`;
  const [wanted, setWanted] = useState(() => read(key));
  const all = useQuery(NoteFormsDocument).data?.noteForms ?? [];
  const form = all.find(({ id }) => id === wanted);
  return {
    id: form?.id ?? '',
    headings: form?.headings.map(({ heading, hint }) => ({ heading, hint })) ?? [],
    all,
    choose(id) {
      setWanted(id);
      write(key, id);
    },
  };
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, id: string) {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Without storage, it is chosen as long as the page is open.
  }
}
