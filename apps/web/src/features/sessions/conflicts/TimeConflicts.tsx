import { useQuery } from '@apollo/client/react';
import { SessionConflictsDocument, type SessionConflictsInput } from '@footing/contract';
import { useDebouncedValue } from '@mantine/hooks';
import { useMembership } from '../../../shared/session/store';
import { conflictWords } from './conflict-words';
import { words } from './conflicts.words';
import classes from '../sessions.module.css';

/** What speaks against the time of one session, before it is saved. The coach can save it all the same. */
export function TimeConflicts({ asked }: { asked: SessionConflictsInput }) {
  const { id: me } = useMembership();
  // Not while somebody is typing a time.
  const [input] = useDebouncedValue(JSON.stringify(asked), 250);
  const { data } = useQuery(SessionConflictsDocument, {
    variables: { input: JSON.parse(input) },
    fetchPolicy: 'network-only',
  });
  const { coachId, conflicts = [] } = data?.sessionConflicts ?? {};
  return (
    <div role="status">
      {conflicts.length > 0 && (
        <div className={classes.glance}>
          <span className={classes.clockWho}>{words.title}</span>
          <ul>
            {conflicts.map((kind) => (
              <li key={kind}>{conflictWords(kind, coachId === me)}</li>
            ))}
            <li>{conflicts.includes('SESSION') ? words.notPossible : words.canSave}</li>
          </ul>
        </div>
      )}
    </div>
  );
}
