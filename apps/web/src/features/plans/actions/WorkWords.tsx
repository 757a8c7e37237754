import { FormWork } from '../../forms';
import { workWords } from './actions.words';
import type { ActionLike } from '../types';

/** The label of the link to the page where an action is done. */
export function WorkWords({ action }: { action: Pick<ActionLike, 'id' | 'kind' | 'status'> }) {
  const label = workWords(action);
  return action.kind === 'QUESTIONNAIRE' ? (
    <FormWork actionId={action.id} otherwise={label} />
  ) : (
    label
  );
}
