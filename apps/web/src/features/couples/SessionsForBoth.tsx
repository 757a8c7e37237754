import {
  CancelSessionDocument,
  type CouplePartsFragment,
  type JointSessionPartsFragment,
} from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { confirmThat, Sheet, useChange } from '../../shared/ui';
import { namesOf, useNow } from '../../shared/words';
import { CancelSeriesDialog } from '../sessions';
import { JointSessionDialog } from './JointSessionDialog';
import { JointSessions } from './JointSessions';
import classes from './couples.module.css';
import { words as all } from './for-coaches.words';

const words = all.sessions;

/** Joint sessions: while nothing waits, the coach can schedule another. */
export function SessionsForBoth({ couple }: { couple: CouplePartsFragment }) {
  const [asking, setAsking] = useState(false);
  const canPlan = couple.state === 'JOINED' && couple.waitsFor.length === 0;
  const { sessions } = couple;
  return (
    <Sheet
      title={words.title}
      actions={
        canPlan && (
          <Button size="compact-md" variant="light" onClick={() => setAsking(true)}>
            {words.plan}
          </Button>
        )
      }
    >
      {sessions.length === 0 ? (
        <p className={classes.text}>{words.none}</p>
      ) : (
        <>
          {!canPlan && <p className={classes.text}>{words.waiting}</p>}
          <JointSessions
            sessions={sessions}
            length={words.minutes}
            join={words.join}
            more={words.more}
            action={(session) => <Actions session={session} partners={couple.partners} />}
          />
        </>
      )}
      {asking && (
        <JointSessionDialog
          coupleId={couple.id}
          clientId={couple.partners[0]!.clientId}
          onClose={() => setAsking(false)}
        />
      )}
    </Sheet>
  );
}

function Actions({
  session: { id, seriesId, startsAt },
  partners,
}: {
  session: JointSessionPartsFragment;
  partners: CouplePartsFragment['partners'];
}) {
  const now = useNow();
  const [choosing, setChoosing] = useState(false);
  const isOneOfSeveral = seriesId !== null && Date.parse(startsAt) > now;
  const cancel = useChange(CancelSessionDocument, {
    says: words.cancelled,
    refetchQueries: ['CoupleOfClient', 'CoachSessions', 'CoachToday'],
  });
  const ask = async () => {
    const { title, text, yes } = words.cancel;
    if (await confirmThat({ title, words: text, yes })) void cancel.run({ sessionId: id });
  };
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="subtle" component={Link} to={`/sessions/${id}`}>
        {words.open}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={cancel.busy}
        onClick={() => (isOneOfSeveral ? setChoosing(true) : void ask())}
      >
        {words.cancel.button}
      </Button>
      {choosing && (
        <CancelSeriesDialog
          sessionId={id}
          names={namesOf(partners.map(({ callName }) => ({ name: callName })))}
          forBoth
          onClose={() => setChoosing(false)}
        />
      )}
    </Group>
  );
}
