import { findQuestionnaire } from '@footing/library/questionnaires';
import type { ResultPartsFragment } from '@footing/contract';
import { outcomeWords } from '../../../shared/words';

/** The title of an outcome, the same as in the preview. */
export function outcomeTitle(
  {
    questionnaire,
    version,
    outcome,
  }: Pick<ResultPartsFragment, 'questionnaire' | 'version' | 'outcome'>,
  isArchived: boolean,
): string {
  const known = findQuestionnaire(questionnaire, version);
  const forThem = isArchived ? known?.forArchived?.outcomes[outcome] : undefined;
  return (forThem ?? known?.outcomes[outcome])?.title ?? outcomeWords(outcome);
}
