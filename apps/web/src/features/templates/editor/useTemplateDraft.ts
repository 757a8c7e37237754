import {
  SaveTemplateDraftDocument,
  TemplatePageDocument,
  type TemplatePageQuery,
} from '@footing/contract';
import {
  useVersionedDraft,
  type DraftKind,
  type VersionedDraft,
} from '../../../shared/drafts/useVersionedDraft';
import { api } from '../../../shared/session/api';
import { contentFrom, fromText, textOf, type TemplateText } from '../content/content';
import { words } from './editor.words';

type Template = TemplatePageQuery['template'];
export type OwnTemplate = Template & { draft: NonNullable<Template['draft']> };
export type TemplateDraft = VersionedDraft<TemplateText>;

/** An autosaved template: title, summary and content as one string. */
export const useTemplateDraft = (template: OwnTemplate): TemplateDraft =>
  useVersionedDraft(TEMPLATE, `template.${template.id}`, template.id, serverOf(template));

const TEMPLATE: DraftKind<TemplateText> = {
  textOf,
  fromText,
  send: async (templateId, { title, summary, content }, version) => {
    const { data } = await api.mutate({
      mutation: SaveTemplateDraftDocument,
      // An empty title is not saved; the old one stays until there is a new one.
      variables: {
        input: { templateId, version, summary, content, ...(title.trim() && { title }) },
      },
    });
    const answer = data!.saveDraft;
    return answer.__typename === 'Template'
      ? { version: answer.draft?.version ?? version + 1 }
      : answer;
  },
  read: async (id) => {
    const { data } = await api.query({
      query: TemplatePageDocument,
      variables: { id },
      fetchPolicy: 'no-cache',
    });
    const { draft, ...now } = data!.template;
    return draft && serverOf({ ...now, draft });
  },
  words,
};

const serverOf = ({ title, summary, draft }: OwnTemplate) => ({
  value: { title, summary, content: contentFrom(draft.content) },
  version: draft.version,
});
