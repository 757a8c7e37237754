import {
  EndClientAccessDocument,
  RestoreClientAccessDocument,
  RestoreClientDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import { pronounsOf } from '../../../shared/words';

const lists = { refetchQueries: ['CoachCaseload', 'CoachToday', 'CoachClient'] };

/** Restores an archived client, and revokes or restores their access. */
export function useArchive({
  id,
  callName,
  pronouns,
}: Pick<CoachProfilePartsFragment, 'id' | 'callName' | 'pronouns'>) {
  const restoring = useChange(RestoreClientDocument, lists);
  const ending = useChange(EndClientAccessDocument, {});
  const givingBack = useChange(RestoreClientAccessDocument, {});
  const restore = async () => {
    const done = await restoring.run({ clientId: id });
    if (done) toast.done(`${callName} is back in your list. A paused plan stays paused.`);
  };
  const endAccess = async () => {
    const { they, their } = pronounsOf(pronouns);
    const sure = await confirmThat({
      title: `End ${callName}’s access?`,
      words: `${callName} is signed out of this practice on every device and can’t sign in here. Crisis help still works, and ${they} can read how to ask for a copy of ${their} data or have it deleted. You can give access back.`,
      yes: 'End access',
    });
    if (!sure) return;
    const done = await ending.run({ clientId: id });
    if (done) toast.done(`${callName} can no longer sign in here.`);
  };
  const giveBackAccess = async () => {
    const done = await givingBack.run({ clientId: id });
    if (done) toast.done(`${callName} can sign in again.`);
  };
  return { restore, endAccess, giveBackAccess };
}
