import { TemplateFileDocument } from '@footing/contract';
import { ExportFile } from '../../../shared/exported-files/ExportFile';
import { words as ofFiles } from '../../../shared/exported-files/exported-files.words';
import { api } from '../../../shared/session/api';
import type { OwnTemplate } from '../editor/useTemplateDraft';
import { words as all } from './files.words';

const words = all.export;

/** Saves a version of a template that was not recalled, or its draft, as a file on this device. */
export function ExportTemplate({
  template: { id, title, versions, draft },
  onClose,
}: {
  template: OwnTemplate;
  onClose: () => void;
}) {
  const isDraftValid = draft.problems.length === 0;
  const read = async (version: number | null, named: boolean) => {
    const { data } = await api.query({
      query: TemplateFileDocument,
      variables: { templateId: id, version, named },
      fetchPolicy: 'no-cache',
    });
    return data!.templateFile;
  };
  return (
    <ExportFile
      of={{
        title,
        versions: versions.filter(({ recall }) => !recall),
        savedAt: draft.savedAt,
        isDraftValid,
      }}
      texts={{ ...words, nothing: isDraftValid ? words.recalled : ofFiles.export.fix }}
      read={read}
      onClose={onClose}
    />
  );
}
