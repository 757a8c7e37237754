import { CreateFormDocument } from '@footing/contract';
import { FORM_LIMITS } from '@footing/plan-engine';
import { useNavigate } from 'react-router';
import { NewByTitle } from '../../shared/authored/NewByTitle';
import { useChange } from '../../shared/ui';
import { words } from './forms.words';

/** Asks for a title and opens the new form. */
export function NewForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const change = useChange(CreateFormDocument, { quiet: true });
  return (
    <NewByTitle
      words={words.new}
      longest={FORM_LIMITS.title}
      change={change}
      onDone={(id) => void navigate(`/templates/forms/${id}`)}
      onClose={onClose}
    />
  );
}
