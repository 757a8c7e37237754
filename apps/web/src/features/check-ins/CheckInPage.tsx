import { MyCheckInsDocument } from '@footing/contract';
import { Anchor } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { heed, heedMood } from '../../shared/help/heed';
import { Loaded, LoadingState, Page, PageHeader } from '../../shared/ui';
import { focused } from '../../shared/ui/focus/focused';
import { Noted } from '../../shared/ui/feedback/Noted';
import { ConsentQuestion } from '../consents';
import { SafetyDue } from '../safety';
import { CheckInForm } from './CheckInForm';
import { CheckInsShown } from './CheckInsShown';
import { Refused } from './Refused';
import type { Values } from './unsent-check-ins';
import { useUnsentCheckIns } from './useUnsentCheckIns';
import classes from './check-ins.module.css';

/** How one is, in ten seconds; below it how it has gone. Works without a connection. */
export function CheckInPage() {
  const query = useQuery(MyCheckInsDocument);
  const queue = useUnsentCheckIns();
  const [madeId, setMadeId] = useState<string | null>(null);
  const [before, setBefore] = useState<'NONE' | 'TAKEN_BACK' | 'AGAIN'>('NONE');
  const { taken, entries } = queue;
  const { refetch } = query;
  useEffect(() => {
    if (taken > 0) void refetch().catch(() => undefined);
  }, [taken, refetch]);

  const made = (what: Values & { line: string | null }) => {
    const id = crypto.randomUUID();
    setMadeId(id);
    void queue.put(id, { kind: 'made', madeAt: Date.now(), ...what });
    heedMood(what.mood);
    heed(what.line);
  };
  const undo = (id: string) => {
    void queue.put(id, { kind: 'takenBack' });
    setMadeId(null);
    setBefore('TAKEN_BACK');
  };
  const entry = entries.find(({ id }) => id === madeId);
  const refused = entries.filter(({ state }) => state === 'refused');
  const waiting = entries.filter(
    ({ id, value, state }) => id !== madeId && value.kind === 'made' && state !== 'refused',
  ).length;
  const coachName = query.data?.myProfile.coach.name;
  const hasAny = (query.data?.checkIns.items.length ?? 0) > 0 || madeId !== null;
  return (
    <Page>
      <PageHeader title="How are you right now?" />
      {madeId && entry?.state !== 'refused' ? (
        <Noted
          entry={entry}
          again="Check in again"
          onUndo={() => undo(madeId)}
          onAgain={() => {
            setMadeId(null);
            setBefore('AGAIN');
          }}
        />
      ) : (
        <>
          {before === 'TAKEN_BACK' && (
            <p className={classes.answered} role="status" tabIndex={-1} ref={focused}>
              Taken back. Nothing of it is kept.
            </p>
          )}
          <CheckInForm onDone={made} again={before === 'AGAIN'} />
        </>
      )}
      <p className={classes.breather}>
        <Anchor component={Link} to="/breather">
          Write what you will not send
        </Anchor>
      </p>
      {refused.map(({ id, value, message }) => (
        <Refused key={id} value={value} message={message} onDrop={() => queue.drop(id)} />
      ))}
      {waiting > 0 && (
        <p className={classes.waiting} role="status">
          {waiting === 1 ? 'One check-in is' : `${waiting} check-ins are`} kept on this device and
          will be sent when you are back online.
        </p>
      )}
      {coachName && hasAny && <Question coachName={coachName} />}
      <Link to="/contact" className={classes.quietLink}>
        Was there contact? Note it here
      </Link>
      <SafetyDue />
      <div className={classes.shown}>
        <Loaded
          query={query}
          skeleton={<LoadingState lines={5} label="Your check-ins are on their way" />}
        >
          {({ checkIns }) => <CheckInsShown checkIns={checkIns} />}
        </Loaded>
      </div>
    </Page>
  );
}

function Question({ coachName }: { coachName: string }) {
  return (
    <ConsentQuestion
      purpose="CHECK_INS"
      title={`Should ${coachName} see these?`}
      afterYes={`${coachName} can see your check-ins now.`}
    >
      If you like, {coachName} can see your check-ins and what you wrote, to know how you are
      between sessions. Until you agree, only you can see them. Whenever someone reads them, you can
      see that on your You page.
    </ConsentQuestion>
  );
}
