import type { ReadableKind, ReaderAccess, ReadersQuery } from '@footing/contract';
import { When, assertNever } from '../../shared/words';
import classes from './readings.module.css';
import { UserText } from '../../shared/ui/UserText';

type Readers = ReadersQuery['readers'];

/** Everyone at the practice who can read one kind now, and who could before, as the server enforces it. */
export function KindReaders({ readers, kind }: { readers: Readers; kind: ReadableKind }) {
  const found = readers.kinds.find((each) => each.kind === kind);
  if (!found) return null;
  const { now, before } = found;
  return (
    <>
      <h3 className={classes.did}>Who can read it now</h3>
      <ul className={classes.list}>
        <li>You</li>
        {now.map(({ member, access }) => (
          <li key={`${member.id} ${access}`}>
            {member.name}
            {accessWords(access)}
          </li>
        ))}
      </ul>
      <Before before={before} />
    </>
  );
}

/** The same for a coach's private notes, which the client cannot read. */
export function PrivateNoteReaders({ readers }: { readers: Readers }) {
  const found = readers.kinds.find(({ kind }) => kind === 'PRIVATE_NOTES');
  if (!found) return null;
  return (
    <>
      <ul className={classes.list}>
        {found.now.map(({ member, access }) => (
          <li key={`${member.id} ${access}`}>
            {member.name}
            {accessWords(access)}
          </li>
        ))}
      </ul>
      <Before before={found.before} />
      {readers.accessRequests.length > 0 && (
        <>
          <h3 className={classes.did}>Requests to read notes of a coach who left</h3>
          <ul className={classes.list}>
            {readers.accessRequests.map(({ id, owner, at, endedAt, reason }) => (
              <li key={id}>
                {owner.name}, <When at={at} />
                {endedAt && (
                  <>
                    {' '}
                    until <When at={endedAt} />
                  </>
                )}
                . Reason: <UserText>{reason}</UserText>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Before({ before }: { before: Readers['kinds'][number]['before'] }) {
  if (before.length === 0) return null;
  return (
    <>
      <h3 className={classes.did}>Who could read it before</h3>
      <ul className={classes.list}>
        {before.map(({ member, until }) => (
          <li key={`${member.id} ${until}`}>
            {member.name}, until <When at={until} say="day" />
          </li>
        ))}
      </ul>
    </>
  );
}

function accessWords(access: ReaderAccess): string {
  switch (access) {
    case 'ALL':
      return '';
    case 'OWN':
      return ', only what they wrote';
    case 'CHOSEN':
      return ', what another coach chose to share';
    case 'REQUESTED':
      return ', notes of coaches who left, for the reason below';
    default:
      return assertNever(access);
  }
}
