import type { ReadableKind, ReadersQuery } from '@footing/contract';
import { Sentence, When } from '../../shared/words';
import classes from './readings.module.css';
import { readerWords, words } from './readings.words';
import { UserText } from '../../shared/ui/UserText';

type Readers = ReadersQuery['readers'];

/** Everyone at the practice who can read one kind now, and who could before, as the server enforces it. */
export function KindReaders({ readers, kind }: { readers: Readers; kind: ReadableKind }) {
  const found = readers.kinds.find((each) => each.kind === kind);
  if (!found) return null;
  const { now, before } = found;
  return (
    <>
      <h3 className={classes.did}>{words.canRead}</h3>
      <ul className={classes.list}>
        <li>{words.you}</li>
        {now.map(({ member, access }) => (
          <li key={`${member.id} ${access}`}>{readerWords(member.name, access)}</li>
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
          <li key={`${member.id} ${access}`}>{readerWords(member.name, access)}</li>
        ))}
      </ul>
      <Before before={found.before} />
      {readers.accessRequests.length > 0 && (
        <>
          <h3 className={classes.did}>{words.privateNotes.requests}</h3>
          <ul className={classes.list}>
            {readers.accessRequests.map(({ id, owner, at, endedAt, reason }) => (
              <li key={id}>
                <Sentence
                  text={
                    endedAt
                      ? words.privateNotes.endedRequest(owner.name)
                      : words.privateNotes.request(owner.name)
                  }
                  when={<When at={at} />}
                  end={endedAt && <When at={endedAt} />}
                  reason={<UserText>{reason}</UserText>}
                />
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
      <h3 className={classes.did}>{words.couldRead}</h3>
      <ul className={classes.list}>
        {before.map(({ member, until }) => (
          <li key={`${member.id} ${until}`}>
            <Sentence text={words.until(member.name)} when={<When at={until} say="day" />} />
          </li>
        ))}
      </ul>
    </>
  );
}
