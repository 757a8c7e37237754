import {
  ArchiveClientDocument,
  RestoreClientDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { tell, useChange } from '../../shared/ui';

const lists = { refetchQueries: ['CoachCaseload', 'CoachToday'] };

/** Puts a client away, which can be undone at once and at any time later. */
export function useArchiving({ id, callName }: Pick<CoachProfilePartsFragment, 'id' | 'callName'>) {
  const archiving = useChange(ArchiveClientDocument, lists);
  const restoring = useChange(RestoreClientDocument, lists);
  const restore = async () => {
    const done = await restoring.run({ clientId: id });
    if (done) tell.done(`${callName} is back in your list.`);
  };
  const archive = async () => {
    const done = await archiving.run({ clientId: id });
    if (done) tell.undo(`${callName} is archived. Everything is kept.`, () => void restore());
  };
  return { archive, restore };
}
