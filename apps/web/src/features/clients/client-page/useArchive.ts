import {
  EndClientAccessDocument,
  RestoreClientAccessDocument,
  RestoreClientDocument,
  type CoachProfilePartsFragment,
} from '@footing/contract';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import { pronounsOf } from '../../../shared/words';
import { words } from './client-page.words';

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
    if (done) toast.done(words.archive.restored(callName));
  };
  const endAccess = async () => {
    const { title, text, confirm: yes, done: ended } = words.access.end;
    const sure = await confirmThat({
      title: title(callName),
      words: text(callName, pronounsOf(pronouns)),
      yes,
    });
    if (!sure) return;
    const done = await ending.run({ clientId: id });
    if (done) toast.done(ended(callName));
  };
  const giveBackAccess = async () => {
    const done = await givingBack.run({ clientId: id });
    if (done) toast.done(words.access.restored(callName));
  };
  return { restore, endAccess, giveBackAccess };
}
