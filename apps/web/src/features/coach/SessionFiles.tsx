import type { MySessionPartsFragment } from '@footing/contract';
import { onDayTimeWords, useNow } from '../../shared/words';
import { AttachedFiles } from '../files';
import { words } from './coach.words';

/** The files at one of the client's sessions. At past and canceled ones they are only listed. One request answers for all sessions of a page. */
export function SessionFiles({
  session: { id, startsAt, clientTimeZone },
  title,
  past = false,
}: {
  session: MySessionPartsFragment;
  /** What the page calls it, if not by its time. */
  title?: string;
  past?: boolean;
}) {
  const now = useNow();
  const named = title ?? words.filesOf(onDayTimeWords(startsAt, now, clientTimeZone));
  return (
    <AttachedFiles
      clientId={null}
      side="CLIENT"
      callName=""
      spot={{ title: named, sessionId: id }}
      listed={past}
    />
  );
}
