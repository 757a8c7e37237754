import { MyContactsDocument, type MyContactsQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { focused } from '../../shared/ui/focus/focused';
import { Noted } from '../../shared/ui/feedback/Noted';
import { exactWords } from '../../shared/words';
import { ConsentQuestion } from '../consents';
import { ContactForm } from './ContactForm';
import { ContactsShown } from './ContactsShown';
import { unsentContacts, type Told, type Unheard } from './unsent-contacts';
import { contactWords, otherCapital } from './words';
import classes from './contact.module.css';

type Before = 'NONE' | 'TAKEN_BACK' | 'AGAIN';

/** Noting that there was contact, in one tap; below it what is left and how calm it has been. Works offline. */
export function ContactPage() {
  const query = useQuery(MyContactsDocument);
  const queue = useMemberQueue(unsentContacts);
  const [madeId, setMadeId] = useState<string | null>(null);
  const [before, setBefore] = useState<Before>('NONE');
  const { taken, entries } = queue;
  const { refetch, data } = query;
  useEffect(() => {
    if (taken > 0) void refetch().catch(() => undefined);
  }, [taken, refetch]);

  const made = (told: Told, at: number) => {
    const id = crypto.randomUUID();
    setMadeId(id);
    void queue.put(id, { kind: 'made', madeAt: at, ...told });
  };
  const undo = (id: string) => {
    void queue.put(id, { kind: 'takenBack' });
    setMadeId(null);
    setBefore('TAKEN_BACK');
  };
  const other = otherCapital(data?.myProfile.otherAlias ?? '');
  const entry = entries.find(({ id }) => id === madeId);
  const waiting = entries.filter(
    ({ id, value, state }) => id !== madeId && value.kind === 'made' && state !== 'refused',
  ).length;
  return (
    <Page>
      <PageHeader title="Was there contact?">
        Noting it is enough. Nothing here is held against you.
      </PageHeader>
      {madeId && entry?.state !== 'refused' ? (
        <Noted
          entry={entry}
          again="Note another"
          onUndo={() => undo(madeId)}
          onAgain={() => {
            setMadeId(null);
            setBefore('AGAIN');
          }}
        >
          <Reflection id={madeId} data={data} />
        </Noted>
      ) : (
        <>
          {before === 'TAKEN_BACK' && (
            <p className={classes.soft} role="status" tabIndex={-1} ref={focused}>
              Taken back. Nothing of it is kept.
            </p>
          )}
          <ContactForm other={other} again={before === 'AGAIN'} onDone={made} />
        </>
      )}
      {entries
        .filter(({ state }) => state === 'refused')
        .map(({ id, value, message }) => (
          <Refused
            key={id}
            value={value}
            other={other}
            message={message}
            onDrop={() => queue.drop(id)}
          />
        ))}
      {waiting > 0 && (
        <p className={classes.soft} role="status">
          {waiting === 1 ? 'One contact is' : `${waiting} contacts are`} kept on this device and
          will be sent when you are back online.
        </p>
      )}
      {data && (data.contactLog.items.length > 0 || madeId) && (
        <Question coachName={data.myProfile.coach.name} />
      )}
      <div className={classes.shown}>
        <Loaded
          query={query}
          skeleton={<LoadingState lines={5} label="Your contacts are on their way" />}
        >
          {({ contactLog, myProfile }) => (
            <ContactsShown
              log={contactLog}
              alias={myProfile.otherAlias}
              zone={myProfile.timeZone}
            />
          )}
        </Loaded>
      </div>
    </Page>
  );
}

/** What the server answered to it, once it has. */
function Reflection({ id, data }: { id: string; data: MyContactsQuery | undefined }) {
  const reflection = data?.contactLog.items.find((item) => item.id === id)?.reflection;
  return reflection ? (
    <p className={classes.reflection} aria-live="polite">
      {reflection}
    </p>
  ) : null;
}

function Question({ coachName }: { coachName: string }) {
  return (
    <ConsentQuestion
      purpose="CONTACT_LOG"
      title={`Should ${coachName} see these?`}
      afterYes={`${coachName} can see your contact log now.`}
    >
      If you like, {coachName} can see when there was contact, who started it, and how it felt, to
      look at it with you. Until you agree, only you can see it. Whenever someone reads it, you can
      see that on your You page.
    </ConsentQuestion>
  );
}

function Refused({
  value,
  other,
  message,
  onDrop,
}: {
  value: Unheard;
  other: string;
  message: string | undefined;
  onDrop: () => void;
}) {
  return (
    <section className={classes.refused} role="alert">
      {value.kind === 'made' ? (
        <p>
          The contact of {exactWords(value.madeAt)} ({contactWords(value, { you: 'you', other })})
          was not taken. {message}
        </p>
      ) : (
        <p>{message}</p>
      )}
      <Button variant="light" size="md" onClick={onDrop}>
        {value.kind === 'made' ? 'Let it go' : 'All right'}
      </Button>
    </section>
  );
}
