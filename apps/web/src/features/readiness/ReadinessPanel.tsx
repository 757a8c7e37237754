import { StartPlanAfterTalkDocument, type PlanReadinessPartsFragment } from '@footing/contract';
import { Anchor, Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Sheet, useChange } from '../../shared/ui';
import {
  assertNever,
  outcomeWords,
  useNow,
  When,
  capitalized,
  usePronouns,
} from '../../shared/words';
import classes from './readiness.module.css';
import { UserText } from '../../shared/ui/UserText';

interface GatedPlan {
  id: string;
  callName: string;
  clientId: string;
  timeZone: string;
  readiness?: PlanReadinessPartsFragment | null;
}

/** Readiness, for the client's coach: what the plan waits for, or how it started. */
export function ReadinessPanel({ plan, follows }: { plan: GatedPlan; follows: string[] }) {
  const { readiness, timeZone, callName } = plan;
  if (!readiness) return null;
  const { startedAt, byName, reason, title } = readiness;
  if (!startedAt) {
    return (
      <Sheet title={`Before it: “${title}”`}>
        <Waits plan={plan} readiness={readiness} follows={follows} />
      </Sheet>
    );
  }
  if (!byName) return null;
  return (
    <Sheet title={`Before it: “${title}”`}>
      <Text size="sm">
        The answers asked for a talk. {byName} talked with {callName} and started the plan{' '}
        <When at={startedAt} say="on" zone={timeZone} />.
      </Text>
      {reason && (
        <UserText as="blockquote" className={classes.reason}>
          {reason}
        </UserText>
      )}
    </Sheet>
  );
}

function Waits({
  plan,
  readiness: { outcome, until },
  follows,
}: {
  plan: GatedPlan;
  readiness: PlanReadinessPartsFragment;
  follows: string[];
}) {
  const now = useNow();
  const { their } = usePronouns();
  const { callName, timeZone } = plan;
  const standing = (
    <p className={classes.standing}>{outcome ? outcomeWords(outcome) : 'Not answered yet'}</p>
  );
  switch (outcome) {
    case null:
    case undefined:
    case 'PROCEED':
      return (
        <>
          {standing}
          <Text size="sm">
            The plan starts as soon as {callName} answers and is ready. {capitalized(their)} Today
            shows the questions.
          </Text>
        </>
      );
    case 'COOL_OFF':
      return (
        <>
          {standing}
          <Text size="sm">
            {until && Date.parse(until) > now ? (
              <>
                New answers count <When at={until} say="on" zone={timeZone} />.
              </>
            ) : (
              `The quiet days are over. ${callName} can answer again.`
            )}
          </Text>
        </>
      );
    case 'TALK_TO_COACH':
      return (
        <>
          {standing}
          <AfterTalk plan={plan} follows={follows} />
        </>
      );
    case 'NOT_SUITABLE':
      return (
        <>
          {standing}
          <Text size="sm">
            A plan toward the other person doesn’t fit now. Only new answers can change that, after
            72 hours at the earliest. The plan for letting go does fit: end this one, and{' '}
            <Anchor component={Link} inherit to={`/clients/${plan.clientId}/assign`}>
              offer letting go
            </Anchor>
            .
          </Text>
        </>
      );
    case 'SAFETY_STOP':
      return (
        <>
          {standing}
          <Text size="sm">
            Something in the answers is about safety, so outreach is paused too. Ask how {callName}{' '}
            is. Only new answers can start this plan.
          </Text>
        </>
      );
    default:
      return assertNever(outcome);
  }
}

function AfterTalk({ plan: { id, callName }, follows }: { plan: GatedPlan; follows: string[] }) {
  const [reason, setReason] = useState('');
  const change = useChange(StartPlanAfterTalkDocument, {
    quiet: true,
    says: 'The plan has started.',
    refetchQueries: follows,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void change.run({ input: { planId: id, reason } });
      }}
    >
      <Stack gap="xs">
        <Text size="sm">
          Something in the answers needs a talk with you. Record it here when you have talked.
        </Text>
        <Textarea
          label="Why it can start"
          description={`${callName} will read it. Saved with your name.`}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={change.fieldError('reason') ?? change.problem}
        />
        <Button type="submit" variant="light" loading={change.busy} disabled={reason.trim() === ''}>
          Start the plan
        </Button>
      </Stack>
    </form>
  );
}
