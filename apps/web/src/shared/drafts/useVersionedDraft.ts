import type { RefusalPartsFragment } from '@footing/contract';
import { useEffect, useRef, useState } from 'react';
import { faultOf, type FaultKind } from '../session/faults';
import type { SaveOutcome } from './draft';
import { saveOutcome, useDraft, type DraftText } from './useDraft';

/** A value that is autosaved as one string, such as the title, summary and content of a template. */
export interface VersionedDraft<Value> {
  text: Value;
  /** Applies an edit to the latest text. */
  edit: (change: (text: Value) => Value) => void;
  draft: DraftText;
  /** The current server content, after a change in another place. */
  theirs: Value | null;
  /** The latest server version known to this page. */
  version: () => number;
}

interface Versioned<Value> {
  value: Value;
  version: number;
}

/** How values of a kind are read from text and sent. */
export interface DraftKind<Value> {
  textOf: (value: Value) => string;
  /** Null for a string that is no such value. */
  fromText: (text: string) => Value | null;
  /** Returns the new version, or the refusal. */
  send: (
    id: string,
    value: Value,
    version: number,
  ) => Promise<{ version: number } | RefusalPartsFragment>;
  /** The server's content; null if the draft is no longer the caller's. */
  read: (id: string) => Promise<Versioned<Value> | null>;
  words: { cannotRead: string; notYours: string };
}

/** `key` names the draft within the account; `server` is what was read. */
export function useVersionedDraft<Value>(
  kind: DraftKind<Value>,
  key: string,
  id: string,
  server: Versioned<Value>,
): VersionedDraft<Value> {
  const version = useRef(server.version);
  useEffect(() => {
    version.current = Math.max(version.current, server.version);
  }, [server.version]);

  const save = async (text: string, from: number): Promise<SaveOutcome> => {
    const outcome = await send(kind, id, text, from);
    if (outcome.kind !== 'refused') version.current = outcome.version;
    return outcome;
  };
  const draft = useDraft(key, kind.textOf(server.value), server.version, save);

  const [parsed] = useState(() => new ParsedText(kind, server.value));
  return {
    text: parsed.parse(draft.text, server.value),
    edit: (change) => draft.setText(parsed.edit(change)),
    draft,
    theirs: draft.status.kind === 'stale' ? kind.fromText(draft.status.theirs) : null,
    version: () => version.current,
  };
}

/** The latest text with its parsed value, so that parts that were not edited stay the same objects between renders. */
class ParsedText<Value> {
  private text: string | null = null;

  constructor(
    private readonly kind: DraftKind<Value>,
    private value: Value,
  ) {}

  parse(text: string, fallback: Value): Value {
    if (this.text !== text) {
      this.value = this.kind.fromText(text) ?? fallback;
      this.text = text;
    }
    return this.value;
  }

  /** Returns the text after the edit. */
  edit(change: (value: Value) => Value): string {
    this.value = change(this.value);
    this.text = this.kind.textOf(this.value);
    return this.text;
  }
}

async function send<Value>(
  kind: DraftKind<Value>,
  id: string,
  text: string,
  version: number,
): Promise<SaveOutcome> {
  const value = kind.fromText(text);
  if (!value) return { kind: 'refused', message: kind.words.cannotRead };
  try {
    const answer = await kind.send(id, value, version);
    if (!('code' in answer)) return { kind: 'saved', version: answer.version };
    if (answer.code !== 'STALE') return saveOutcome({ ...answer });
    return await compare(kind, id, text);
  } catch (error) {
    const { kind: fault, message, fields } = faultOf(error);
    if (!isFinal(fault)) throw error;
    return { kind: 'refused', message: fields[0]?.message ?? message };
  }
}

/** Handles a newer server version. It may be this same text, if only the response was lost. */
async function compare<Value>(
  kind: DraftKind<Value>,
  id: string,
  sent: string,
): Promise<SaveOutcome> {
  const now = await kind.read(id);
  if (!now) return { kind: 'refused', message: kind.words.notYours };
  const { version } = now;
  const current = kind.textOf(now.value);
  return current === sent ? { kind: 'saved', version } : { kind: 'stale', current, version };
}

/** Whether a retry would fail again. */
const isFinal = (kind: FaultKind): boolean =>
  kind === 'INVALID_INPUT' || kind === 'NOT_FOUND' || kind === 'FORBIDDEN';
