import { useCallback, useRef, useState } from 'react';
import { useMemberStore } from '../../shared/drafts/useMemberStore';
import { useOtherTabs } from '../../shared/drafts/useOtherTabs';
import type { FileToSend } from '../files';
import { focusAtEnd } from './focus-at-end';
import { MOST_CHARACTERS, MOST_FILES } from './limits';
import { filesIn, namedIn, type Named } from './message-files';
import { words } from './messages.words';

const isText = (value: unknown): value is string => typeof value === 'string';

export type KeptText = ReturnType<typeof useKeptText>;

/** Whom a client writes to. */
export interface Coach {
  id: string;
  /** Empty where it is not known anymore. */
  name: string;
}

/**
 * A message that is being written. It stays on this device until it is sent, also when the page is closed, and is the same in
 * all tabs: none replaces what was typed in another one. A client's is kept with the coach whom the page named when it was begun.
 */
export function useKeptText(id: string, coach: Coach | null = null) {
  const store = useMemberStore('message-draft', isText);
  const [state, setState] = useState(() => keptIn(store, id));
  // Whoever changes it later, such as an undo, goes on from what is there by then.
  const latest = useRef(state);
  const change = (part: Partial<typeof state>) => {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
  };
  useOtherTabs(
    () => keptIn(store, id),
    (kept) => change(kept),
  );
  const keepFor = (begunFor: Coach | null) => {
    if (begunFor === latest.current.begunFor) return;
    if (begunFor === null) store.remove(coachKey(id));
    else store.write(coachKey(id), JSON.stringify({ id: begunFor.id, name: begunFor.name }));
    change({ begunFor });
  };
  /** Whom it is for is kept before the first of it, and until nothing of it is left. */
  const willHave = (part: Partial<typeof state>) => {
    const { text, files, named, begunFor } = { ...latest.current, ...part };
    const isNothing = text === '' && files.length === 0 && !named;
    keepFor(isNothing ? null : (begunFor ?? coach));
  };
  const setText = (text: string) => {
    willHave({ text });
    if (text === '') store.remove(id);
    const isKept = text === '' || store.write(id, text);
    change({ text, isKept });
  };
  /** Null: it is no reply. */
  const setReplyTo = (replyToId: string | null) => {
    if (replyToId === null) store.remove(replyKey(id));
    else store.write(replyKey(id), replyToId);
    change({ replyToId });
  };
  const setFiles = (files: FileToSend[]) => {
    willHave({ files });
    if (files.length === 0) store.remove(filesKey(id));
    else store.write(filesKey(id), JSON.stringify(files));
    change({ files });
  };
  const addFile = (file: FileToSend) => setFiles([...latest.current.files, file]);
  const removeFile = (fileId: string) =>
    setFiles(latest.current.files.filter((file) => file.id !== fileId));
  /** Null: it names nothing. */
  const setNamed = (named: Named | null) => {
    willHave({ named });
    if (named === null) store.remove(namedKey(id));
    else store.write(namedKey(id), JSON.stringify(named));
    change({ named });
  };
  const field = useRef<HTMLTextAreaElement>(null);
  const hadFocus = useRef(false);
  const hadCursor = useRef(false);
  // When the connection returns, another field takes the place of this one: the person goes on writing.
  const fieldRef = useCallback((element: HTMLTextAreaElement | null) => {
    if (!element) hadFocus.current = field.current === document.activeElement;
    else if (hadFocus.current) focusAtEnd(element);
    element?.addEventListener('focus', () => (hadCursor.current = true), { once: true });
    field.current = element;
  }, []);
  /** At the end, or at this character. */
  const focus = (cursor: number | null = null) => {
    focusAtEnd(field.current);
    if (cursor !== null) field.current?.setSelectionRange(cursor, cursor);
  };
  /** Puts a text where the cursor is, instead of what is selected. Returns where the cursor belongs now; null: there is no room. */
  const insert = (added: string): number | null => {
    const { text: typed } = latest.current;
    const { length } = typed;
    // A field that nobody has been in has its cursor at the beginning.
    const [from, to] = hadCursor.current
      ? [field.current?.selectionStart ?? length, field.current?.selectionEnd ?? length]
      : [length, length];
    const before = typed.slice(0, from);
    const text = (/\S$/.test(before) ? `${before} ` : before) + added;
    const whole = text + typed.slice(to);
    if (whole.length > MOST_CHARACTERS) return null;
    setText(whole);
    return text.length;
  };
  /**
   * Puts a message that was not sent back where it was written. Two texts with two references are a reply to neither, and what is
   * joined with words for another coach is for that one. Returns why it does not fit, and then changes nothing.
   */
  const takeBack = (
    text: string,
    replyToId: string | null,
    {
      files = [],
      named = null,
      coachId = null,
    }: { files?: readonly FileToSend[]; named?: Named | null; coachId?: string | null } = {},
  ): string | null => {
    const now = latest.current;
    const whole = now.text && text ? `${now.text}\n\n${text}` : now.text + text;
    const added = files.filter(({ id: fileId }) => !now.files.some((file) => file.id === fileId));
    if (whole.length > MOST_CHARACTERS) return words.noRoom.text;
    if (now.files.length + added.length > MOST_FILES) return words.noRoom.files;
    if (named && now.named && now.named.id !== named.id) return words.noRoom.named;
    setText(whole);
    setFiles([...now.files, ...added]);
    setNamed(now.named ?? named);
    setReplyTo(now.text && now.replyToId !== replyToId ? null : replyToId);
    if (coachId !== null && coachId !== coach?.id) {
      keepFor(now.begunFor?.id === coachId ? now.begunFor : { id: coachId, name: '' });
    }
    focus();
    return null;
  };
  /** The message is on its way. */
  const clear = () => {
    setText('');
    setReplyTo(null);
    setFiles([]);
    setNamed(null);
  };
  const parts = { setText, setReplyTo, addFile, removeFile, setNamed };
  const { begunFor } = state;
  const formerCoach = coach && begunFor && begunFor.id !== coach.id ? begunFor : null;
  return {
    ...state,
    ...parts,
    /** Null for a coach's own messages, and while it is not known. */
    coach,
    /** It was begun for this one, and somebody else is the coach now. */
    formerCoach,
    ...{ fieldRef, focus, insert, takeBack, clear },
  };
}

function keptIn(store: { read(): [string, string][] }, id: string) {
  const kept = new Map(store.read());
  return {
    text: kept.get(id) ?? '',
    replyToId: kept.get(replyKey(id)) ?? null,
    files: filesIn(kept.get(filesKey(id)) ?? ''),
    named: namedIn(kept.get(namedKey(id)) ?? ''),
    begunFor: coachIn(kept.get(coachKey(id)) ?? ''),
    isKept: true,
  };
}

/** Null if it cannot be read. */
function coachIn(kept: string): Coach | null {
  try {
    const { id, name } = JSON.parse(kept) as Record<string, unknown>;
    return isText(id) && isText(name) ? { id, name } : null;
  } catch {
    return null;
  }
}

const coachKey = (id: string): string => `${id}.coach`;
const replyKey = (id: string): string => `${id}.reply`;
const namedKey = (id: string): string => `${id}.named`;
const filesKey = (id: string): string => `${id}.files`;
