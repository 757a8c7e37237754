import {
  DiscloseSafetyHoldDocument,
  type SafetyEventPartsFragment,
  type SafetyHoldPartsFragment,
} from '@footing/contract';
import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { checkForCrisis } from '../../shared/help/crisis-check';
import { useMembership } from '../../shared/session/store';
import { Sheet, useChange, useIdFor } from '../../shared/ui';
import { safetyReadersWords, When } from '../../shared/words';
import classes from './safety.module.css';
import { UserText } from '../../shared/ui/UserText';

/** An outreach pause, for the client: what it means, what ends it, and an optional message to their coach. */
export function ClientHold({
  hold: { since, checkedAt, until },
  history,
  coachName,
  onShared,
}: {
  hold: SafetyHoldPartsFragment;
  history: readonly SafetyEventPartsFragment[];
  coachName: string;
  onShared: () => void;
}) {
  return (
    <div className={classes.section}>
      <Sheet title="Outreach is paused">
        <Text>
          {since ? (
            <>
              Since <When at={since} />.{' '}
            </>
          ) : null}
          Nothing in your plan that reaches out can be done for now, by anyone. Everything that is
          for you stays open.
        </Text>
        <Text mt="sm">
          Your result says what it takes: a talk with {coachName}, some quiet days, or answering
          again after at least 24 hours and then a talk. {coachName} sees that outreach is paused,
          and not what you answered.
        </Text>
        <ul className={classes.steps}>
          <li data-done={checkedAt ? true : undefined}>
            {checkedAt ? (
              <>
                You answered again <When at={checkedAt} say="ago" />. We kept your answers.
              </>
            ) : (
              'Answer again when things are different. There is no hurry.'
            )}
          </li>
          <li>
            {until ? (
              <>
                The pause ends <When at={until} say="on" />.
              </>
            ) : (
              `Talk with ${coachName}. Contact them the way you always do.`
            )}
          </li>
        </ul>
        <ShareWithCoach coachName={coachName} history={history} since={since} onShared={onShared} />
      </Sheet>
    </div>
  );
}

function ShareWithCoach({
  coachName,
  history,
  since,
  onShared,
}: {
  coachName: string;
  history: readonly SafetyEventPartsFragment[];
  since: string | null;
  onShared: () => void;
}) {
  const { practice } = useMembership();
  const [line, setLine] = useState('');
  const { idFor, renew } = useIdFor();
  const change = useChange(DiscloseSafetyHoldDocument, {
    quiet: true,
    says: 'Sent.',
    done: () => {
      setLine('');
      renew();
      onShared();
    },
  });
  const lines = history.filter(
    ({ kind, at }) => kind === 'TOLD' && (since === null || at >= since),
  );
  return (
    <form
      className={classes.tell}
      onSubmit={(event) => {
        event.preventDefault();
        if (line.trim() === '') return;
        checkForCrisis(line);
        void change.run({ input: { id: idFor(line), line } });
      }}
    >
      <Textarea
        size="md"
        label={`Tell ${coachName} something, if you like`}
        description={`${safetyReadersWords(coachName, practice.name)} can read it, and you can’t take it back. You don’t have to write anything.`}
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
        Send
      </Button>
      {lines.map((each) => (
        <blockquote key={each.id} className={classes.told}>
          <UserText as="p">{each.line}</UserText>
          <span className={classes.soft}>
            You sent this <When at={each.at} say="ago" />
          </span>
        </blockquote>
      ))}
    </form>
  );
}
