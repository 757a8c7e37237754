import { FormFileDocument } from '@footing/contract';
import { ExportFile } from '../../../shared/exported-files/ExportFile';
import { api } from '../../../shared/session/api';
import type { OwnForm } from '../editor/useFormDraft';
import { words } from './files.words';

/** Saves a version of a form, or its draft, as a file on this device. */
export function ExportForm({
  form: { id, title, versions, draft },
  isDraftValid,
  onClose,
}: {
  form: OwnForm;
  isDraftValid: boolean;
  onClose: () => void;
}) {
  const read = async (version: number | null, named: boolean) => {
    const { data } = await api.query({
      query: FormFileDocument,
      variables: { formId: id, version, named },
      fetchPolicy: 'no-cache',
    });
    return data!.formFile;
  };
  return (
    <ExportFile
      of={{ title, versions, savedAt: draft.savedAt, isDraftValid }}
      texts={words.export}
      read={read}
      onClose={onClose}
    />
  );
}
