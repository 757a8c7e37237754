import { ImportFormDocument } from '@footing/contract';
import { useNavigate } from 'react-router';
import { words as ofFiles } from '../../../shared/exported-files/exported-files.words';
import { ImportFile } from '../../../shared/exported-files/ImportFile';
import { useChange } from '../../../shared/ui';
import { words } from './files.words';
import { formFileProblems, type ImportRefusal } from './form-file-problems';

/** Makes a draft of a file, or of its pasted text. */
export function ImportForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const change = useChange(ImportFormDocument, { quiet: true, says: ofFiles.import.done });
  const refusal = change.refusal as ImportRefusal | null;
  return (
    <ImportFile
      title={words.import.title}
      change={change}
      problems={() => (refusal ? formFileProblems(refusal) : [])}
      onDone={(id) => void navigate(`/templates/forms/${id}`)}
      onClose={onClose}
    />
  );
}
