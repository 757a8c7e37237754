import { MyContactsDocument, type MyContactsQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useEntryQueue } from '../../shared/drafts/useEntryQueue';
import { Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
import { EntrySaved } from '../../shared/ui/feedback/EntrySaved';
import { RefusedEntry } from '../../shared/ui/feedback/RefusedEntry';
import { exactWords } from '../../shared/words';
import { ConsentQuestion } from '../consents';
import { ContactForm } from './ContactForm';
import { ContactHistory } from './ContactHistory';
import { contactQueue } from './contact-queue';
import { contactWords, otherWordsCapitalized } from './contact-words';
import classes from './contact.module.css';

/** Logs a contact in one tap; the allowance and calm days are below. Works offline. */
export function ContactPage() {
  const query = useQuery(MyContactsDocument);
  const { data, refetch } = query;
  const { latestId, latest, before, waiting, refused, add, undo, addAnother, drop } = useEntryQueue(
    contactQueue,
    refetch,
  );
  const other = otherWordsCapitalized(data?.myProfile.otherAlias ?? '');
  return (
    <Page>
      <PageHeader title="Was there contact?">
        Noting it is enough. Nothing here is held against you.
      </PageHeader>
      {latestId && latest?.state !== 'refused' ? (
        <EntrySaved
          entry={latest}
          again="Note another"
          onUndo={() => undo(latestId)}
          onAgain={addAnother}
        >
          <Reflection id={latestId} data={data} />
        </EntrySaved>
      ) : (
        <>
          {before === 'TAKEN_BACK' && (
            <p className={classes.soft} role="status" tabIndex={-1} ref={focusOnMount}>
              Taken back. Nothing of it is kept.
            </p>
          )}
          <ContactForm other={other} again={before === 'AGAIN'} onDone={add} />
        </>
      )}
      {refused.map(({ id, value, message }) => (
        <RefusedEntry key={id} kind={value.kind} message={message} onDrop={() => drop(id)}>
          {value.kind === 'made' && (
            <p>
              The contact of {exactWords(value.madeAt)} (
              {contactWords(value, { you: 'you', other })}) was not taken. {message}
            </p>
          )}
        </RefusedEntry>
      ))}
      {waiting > 0 && (
        <p className={classes.soft} role="status">
          {waiting === 1 ? 'One contact is' : `${waiting} contacts are`} kept on this device and
          will be sent when you are back online.
        </p>
      )}
      {data && (data.contactLog.items.length > 0 || latestId) && (
        <Question coachName={data.myProfile.coach.name} />
      )}
      <div className={classes.shown}>
        <Loaded
          query={query}
          skeleton={<LoadingState lines={5} label="Your contacts are on their way" />}
        >
          {({ contactLog, myProfile }) => (
            <ContactHistory
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

/** The server's reflection on the contact, once it is there. */
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
