import { CreateTemplateDocument } from '@footing/contract';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { useNavigate } from 'react-router';
import { NewByTitle } from '../../shared/authored/NewByTitle';
import { useChange } from '../../shared/ui';
import { words } from './templates.words';

/** Asks for a title and opens the new template. */
export function NewTemplate({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const change = useChange(CreateTemplateDocument, { quiet: true });
  return (
    <NewByTitle
      words={words.new}
      longest={TEMPLATE_LIMITS.title}
      change={change}
      onDone={(id) => void navigate(`/templates/${id}`)}
      onClose={onClose}
    />
  );
}
