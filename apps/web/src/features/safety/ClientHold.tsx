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
import { Sentence, When } from '../../shared/words';
import classes from './safety.module.css';
import { words as all } from './safety.words';
import { UserText } from '../../shared/ui/UserText';

const words = all.hold;

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
      <Sheet title={words.title}>
        <Text>
          {since && (
            <>
              <Sentence text={words.since} when={<When at={since} />} />{' '}
            </>
          )}
          {words.meaning}
        </Text>
        <Text mt="sm">{words.whatEndsIt(coachName)}</Text>
        <ul className={classes.steps}>
          <li data-done={checkedAt ? true : undefined}>
            {checkedAt ? (
              <Sentence text={words.answeredAgain} when={<When at={checkedAt} say="ago" />} />
            ) : (
              words.answerAgain
            )}
          </li>
          <li>
            {until ? (
              <Sentence text={words.ends} when={<When at={until} say="on" />} />
            ) : (
              words.talk(coachName)
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
    says: all.share.sent,
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
        label={all.share.label(coachName)}
        description={all.share.readers(coachName, practice.name)}
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
        {all.share.send}
      </Button>
      {lines.map((each) => (
        <blockquote key={each.id} className={classes.told}>
          <UserText as="p">{each.line}</UserText>
          <span className={classes.soft}>
            <Sentence text={all.share.sentBefore} when={<When at={each.at} say="ago" />} />
          </span>
        </blockquote>
      ))}
    </form>
  );
}
