import {
  TellOfSafetyHoldDocument,
  type SafetyEventPartsFragment,
  type SafetyHoldPartsFragment,
} from '@footing/contract';
import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { heed } from '../../shared/help/heed';
import { useMembership } from '../../shared/session/store';
import { Sheet, useChange } from '../../shared/ui';
import { safetyReadersWords, When } from '../../shared/words';
import classes from './safety.module.css';

/** What a hold means for the client, how it is lifted, and a line to tell if they like. */
export function HoldForClient({
  hold: { since, checkedAt },
  history,
  coachName,
  onTold,
}: {
  hold: SafetyHoldPartsFragment;
  history: readonly SafetyEventPartsFragment[];
  coachName: string;
  onTold: () => void;
}) {
  return (
    <div className={classes.section}>
      <Sheet title="Reaching out rests">
        <Text>
          Since <When at={since} />. Nothing in your plan that reaches out can open or be done, by
          you or by anybody. Your own steps go on.
        </Text>
        <Text mt="sm">
          It takes two things to go on: you answer the questions again and nothing calls for a stop,
          and {coachName} talks with you after that.
        </Text>
        <ul className={classes.steps}>
          <li data-done={checkedAt ? true : undefined}>
            {checkedAt ? (
              <>
                You answered again <When at={checkedAt} say="ago" />, and nothing called for a stop.
              </>
            ) : (
              'You answer again, when things are different. There is no hurry.'
            )}
          </li>
          <li>
            {checkedAt
              ? `${coachName} talks with you. Reach them in the way you always do.`
              : `${coachName} talks with you.`}
          </li>
        </ul>
        <Tell coachName={coachName} told={history} since={since} onTold={onTold} />
      </Sheet>
    </div>
  );
}

function Tell({
  coachName,
  told,
  since,
  onTold,
}: {
  coachName: string;
  told: readonly SafetyEventPartsFragment[];
  since: string;
  onTold: () => void;
}) {
  const { practice } = useMembership();
  const [line, setLine] = useState('');
  const [id, setId] = useState(() => crypto.randomUUID());
  const change = useChange(TellOfSafetyHoldDocument, {
    quiet: true,
    says: 'Told.',
    done: () => {
      setLine('');
      setId(crypto.randomUUID());
      onTold();
    },
  });
  const lines = told.filter(({ kind, at }) => kind === 'TOLD' && at >= since);
  return (
    <form
      className={classes.tell}
      onSubmit={(event) => {
        event.preventDefault();
        if (line.trim() === '') return;
        heed(line);
        void change.run({ input: { id, line } });
      }}
    >
      <Textarea
        size="md"
        label={`Something to tell ${coachName}, if you like`}
        description={`${safetyReadersWords(coachName, practice.name)} can read it, and it cannot be taken back. You need not write anything.`}
        autosize
        minRows={2}
        value={line}
        onChange={(event) => setLine(event.currentTarget.value)}
        error={change.fieldError('line') ?? change.problem}
      />
      <Button
        type="submit"
        variant="light"
        size="md"
        mt="xs"
        loading={change.busy}
        disabled={line.trim() === ''}
      >
        Tell them
      </Button>
      {lines.map((each) => (
        <blockquote key={each.id} className={classes.told}>
          {each.line}
          <span className={classes.soft}>
            You told this <When at={each.at} say="ago" />
          </span>
        </blockquote>
      ))}
    </form>
  );
}
