import { ImportTemplateDocument } from '@footing/contract';
import { useNavigate } from 'react-router';
import { words as ofFiles } from '../../../shared/exported-files/exported-files.words';
import { ImportFile } from '../../../shared/exported-files/ImportFile';
import { useChange } from '../../../shared/ui';
import { fileProblems, type ImportRefusal } from './file-problems';
import { words } from './files.words';

/** Makes a draft of a file, or of its pasted text. */
export function ImportTemplate({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const change = useChange(ImportTemplateDocument, { quiet: true, says: ofFiles.import.done });
  const refusal = change.refusal as ImportRefusal | null;
  return (
    <ImportFile
      title={words.import.title}
      change={change}
      problems={(text) => (refusal ? fileProblems(refusal, text) : [])}
      onDone={(id) => void navigate(`/templates/${id}`)}
      onClose={onClose}
    />
  );
}
