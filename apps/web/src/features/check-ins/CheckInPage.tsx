import { MyCheckInsDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useMembership } from '../../shared/session/store';
import { useEntryQueue } from '../../shared/drafts/useEntryQueue';
import { checkForCrisis, checkMoodForCrisis } from '../../shared/help/crisis-check';
import { Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
import { EntrySaved } from '../../shared/ui/feedback/EntrySaved';
import { RefusedEntry } from '../../shared/ui/feedback/RefusedEntry';
import { exactWords } from '../../shared/words';
import { ConsentQuestion, useConsent } from '../consents';
import { SafetyDue } from '../safety';
import { CheckInForm } from './CheckInForm';
import { CheckInHistory } from './CheckInHistory';
import { checkInQueue, type CheckInEntry } from './check-in-queue';
import { allValueWords, words } from './check-ins.words';
import classes from './check-ins.module.css';

/** A check-in that takes ten seconds, with earlier check-ins below it. Works offline. */
export function CheckInPage() {
  const query = useQuery(MyCheckInsDocument);
  const { latestId, latest, before, waiting, refused, add, undo, addAnother, drop } = useEntryQueue(
    checkInQueue,
    query.refetch,
  );
  const checkIn = (values: CheckInEntry) => {
    add(values);
    checkMoodForCrisis(values.mood);
    checkForCrisis(values.line);
  };
  const { practice } = useMembership();
  const { said } = useConsent('CHECK_INS');
  const coachName = query.data?.myProfile.coach.name;
  const hasAny = (query.data?.checkIns.items.length ?? 0) > 0 || latestId !== null;
  return (
    <Page>
      <PageHeader title={words.page.title} />
      {latestId && latest?.state !== 'refused' ? (
        <EntrySaved
          entry={latest}
          again={words.page.again}
          onUndo={() => undo(latestId)}
          onAgain={addAnother}
        />
      ) : (
        <>
          {before === 'TAKEN_BACK' && (
            <p className={classes.answered} role="status" tabIndex={-1} ref={focusOnMount}>
              {words.page.undone}
            </p>
          )}
          <CheckInForm onDone={checkIn} again={before === 'AGAIN'} />
        </>
      )}
      {coachName && said && (
        <p className={classes.breather}>
          {words.page.readers(said === 'YES', coachName, practice.name)}
        </p>
      )}
      <p className={classes.breather}>
        <Anchor component={Link} to="/breather">
          {words.page.breather}
        </Anchor>
      </p>
      {refused.map(({ id, value, message }) => (
        <RefusedEntry key={id} kind={value.kind} message={message} onDrop={() => drop(id)}>
          {value.kind === 'made' && (
            <>
              <p>{words.page.refused(exactWords(value.madeAt), message)}</p>
              <p>{words.page.refusedValues(allValueWords(value))}</p>
              {value.line && <p className={classes.line}>{value.line}</p>}
            </>
          )}
        </RefusedEntry>
      ))}
      {waiting > 0 && (
        <p className={classes.waiting} role="status">
          {words.page.waiting(waiting)}
        </p>
      )}
      {coachName && hasAny && <Question coachName={coachName} />}
      <Link to="/contact" className={classes.quietLink}>
        {words.page.contact}
      </Link>
      <SafetyDue />
      <div className={classes.shown}>
        <Loaded query={query} skeleton={<LoadingState lines={5} label={words.page.loading} />}>
          {({ checkIns }) => <CheckInHistory checkIns={checkIns} />}
        </Loaded>
      </div>
    </Page>
  );
}

function Question({ coachName }: { coachName: string }) {
  return (
    <ConsentQuestion
      purpose="CHECK_INS"
      title={words.share.title(coachName)}
      afterYes={words.share.done(coachName)}
    >
      {words.share.text(coachName)}
    </ConsentQuestion>
  );
}
