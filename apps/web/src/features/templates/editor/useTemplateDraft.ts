import {
  SaveTemplateDraftDocument,
  TemplatePageDocument,
  type TemplatePageQuery,
} from '@footing/contract';
import { useEffect, useRef, useState } from 'react';
import type { SaveOutcome } from '../../../shared/drafts/draft';
import { saveOutcome, useDraft, type DraftText } from '../../../shared/drafts/useDraft';
import { api } from '../../../shared/session/api';
import { faultOf, type FaultKind } from '../../../shared/session/faults';
import { contentFrom, fromText, textOf, type TemplateText } from '../content/content';
import { words } from './editor.words';

type Template = TemplatePageQuery['template'];
export type OwnTemplate = Template & { draft: NonNullable<Template['draft']> };

export interface TemplateDraft {
  text: TemplateText;
  /** Applies an edit to the latest text. */
  edit: (change: (text: TemplateText) => TemplateText) => void;
  draft: DraftText;
  /** The current server content, after a change in another place. */
  theirs: TemplateText | null;
  /** The latest server version known to this page. */
  version: () => number;
}

/** An autosaved template: title, summary and content as one string. */
export function useTemplateDraft(template: OwnTemplate): TemplateDraft {
  const { id, draft: server } = template;
  const version = useRef(server.version);
  useEffect(() => {
    version.current = Math.max(version.current, server.version);
  }, [server.version]);

  const save = async (text: string, from: number): Promise<SaveOutcome> => {
    const outcome = await send(id, text, from);
    if (outcome.kind !== 'refused') version.current = outcome.version;
    return outcome;
  };
  const serverText = wholeOf(template);
  const draft = useDraft(`template.${id}`, textOf(serverText), server.version, save);

  const [parsed] = useState(() => new ParsedText(serverText));
  return {
    text: parsed.parse(draft.text, serverText),
    edit: (change) => draft.setText(parsed.edit(change)),
    draft,
    theirs: draft.status.kind === 'stale' ? fromText(draft.status.theirs) : null,
    version: () => version.current,
  };
}

/** The latest text with its parsed value, so that parts that were not edited stay the same objects between renders. */
class ParsedText {
  private text: string | null = null;

  constructor(private value: TemplateText) {}

  parse(text: string, fallback: TemplateText): TemplateText {
    if (this.text !== text) {
      this.value = fromText(text) ?? fallback;
      this.text = text;
    }
    return this.value;
  }

  /** Returns the text after the edit. */
  edit(change: (value: TemplateText) => TemplateText): string {
    this.value = change(this.value);
    this.text = textOf(this.value);
    return this.text;
  }
}

async function send(templateId: string, text: string, version: number): Promise<SaveOutcome> {
  const value = fromText(text);
  if (!value) return { kind: 'refused', message: words.cannotRead };
  const { title, summary, content } = value;
  try {
    const { data } = await api.mutate({
      mutation: SaveTemplateDraftDocument,
      // An empty title is not saved; the old one stays until there is a new one.
      variables: {
        input: { templateId, version, summary, content, ...(title.trim() && { title }) },
      },
    });
    const answer = data!.saveDraft;
    if (answer.__typename === 'Template') {
      return { kind: 'saved', version: answer.draft?.version ?? version + 1 };
    }
    if (answer.code !== 'STALE') return saveOutcome({ ...answer });
    return await compare(templateId, text);
  } catch (error) {
    const { kind, message, fields } = faultOf(error);
    if (!isFinal(kind)) throw error;
    return { kind: 'refused', message: fields[0]?.message ?? message };
  }
}

/** Handles a newer server version. It may be this same text, if only the response was lost. */
async function compare(templateId: string, sent: string): Promise<SaveOutcome> {
  const { data } = await api.query({
    query: TemplatePageDocument,
    variables: { id: templateId },
    fetchPolicy: 'no-cache',
  });
  const now = data!.template;
  if (!now.draft) return { kind: 'refused', message: words.notYours };
  const current = textOf(wholeOf({ ...now, draft: now.draft }));
  const { version } = now.draft;
  return current === sent ? { kind: 'saved', version } : { kind: 'stale', current, version };
}

const wholeOf = ({ title, summary, draft }: OwnTemplate): TemplateText => ({
  title,
  summary,
  content: contentFrom(draft.content),
});

/** Whether a retry would fail again. */
const isFinal = (kind: FaultKind): boolean =>
  kind === 'INVALID_INPUT' || kind === 'NOT_FOUND' || kind === 'FORBIDDEN';
