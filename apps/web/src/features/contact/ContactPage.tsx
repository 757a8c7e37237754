import { MyContactsDocument, type MyContactsQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useMembership } from '../../shared/session/store';
import { useEntryQueue } from '../../shared/drafts/useEntryQueue';
import { Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
import { EntrySaved } from '../../shared/ui/feedback/EntrySaved';
import { RefusedEntry } from '../../shared/ui/feedback/RefusedEntry';
import { exactWords } from '../../shared/words';
import { ConsentQuestion, useConsent } from '../consents';
import { ContactForm } from './ContactForm';
import { ContactHistory } from './ContactHistory';
import { contactQueue } from './contact-queue';
import { contactWords, otherWordsCapitalized, words } from './contact.words';
import classes from './contact.module.css';

/** Logs a contact in one tap; the allowance and calm days are below. Works offline. */
export function ContactPage() {
  const { practice } = useMembership();
  const { said } = useConsent('CONTACT_LOG');
  const query = useQuery(MyContactsDocument);
  const { data, refetch } = query;
  const { latestId, latest, before, waiting, refused, add, undo, addAnother, drop } = useEntryQueue(
    contactQueue,
    refetch,
  );
  const other = otherWordsCapitalized(data?.myProfile.otherAlias ?? '');
  return (
    <Page>
      <PageHeader title={words.page.title}>{words.page.intro}</PageHeader>
      {latestId && latest?.state !== 'refused' ? (
        <EntrySaved
          entry={latest}
          again={words.page.saved}
          onUndo={() => undo(latestId)}
          onAgain={addAnother}
        >
          <Reflection id={latestId} data={data} />
        </EntrySaved>
      ) : (
        <>
          {before === 'TAKEN_BACK' && (
            <p className={classes.soft} role="status" tabIndex={-1} ref={focusOnMount}>
              {words.page.undone}
            </p>
          )}
          <ContactForm other={other} again={before === 'AGAIN'} onDone={add} />
        </>
      )}
      {refused.map(({ id, value, message }) => (
        <RefusedEntry key={id} kind={value.kind} message={message} onDrop={() => drop(id)}>
          {value.kind === 'made' && (
            <p>
              {words.page.refused(
                contactWords(value, { you: words.page.you, other }),
                exactWords(value.madeAt),
                message,
              )}
            </p>
          )}
        </RefusedEntry>
      ))}
      {waiting > 0 && (
        <p className={classes.soft} role="status">
          {words.page.waiting(waiting)}
        </p>
      )}
      {data && said && (
        <p className={classes.soft}>
          {words.readers(said === 'YES', data.myProfile.coach.name, practice.name)}
        </p>
      )}
      {data && (data.contactLog.items.length > 0 || latestId) && (
        <Question coachName={data.myProfile.coach.name} />
      )}
      <div className={classes.shown}>
        <Loaded query={query} skeleton={<LoadingState lines={5} label={words.page.loading} />}>
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
      title={words.share.title(coachName)}
      afterYes={words.share.done(coachName)}
    >
      {words.share.text(coachName)}
    </ConsentQuestion>
  );
}
