import { StartPlanAfterTalkDocument, type PlanReadinessPartsFragment } from '@footing/contract';
import { Anchor, Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Sheet, useChange } from '../../shared/ui';
import { assertNever, outcomeWords, Sentence, useNow, usePronouns, When } from '../../shared/words';
import classes from './readiness.module.css';
import { words } from './readiness.words';
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
      <Sheet title={words.panel.title(title)}>
        <Waits plan={plan} readiness={readiness} follows={follows} />
      </Sheet>
    );
  }
  if (!byName) return null;
  return (
    <Sheet title={words.panel.title(title)}>
      <Text size="sm">
        <Sentence
          text={words.panel.talked(byName, callName)}
          when={<When at={startedAt} say="on" zone={timeZone} />}
        />
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
  const pronouns = usePronouns();
  const { callName, timeZone } = plan;
  const standing = (
    <p className={classes.standing}>{outcome ? outcomeWords(outcome) : words.panel.notAnswered}</p>
  );
  switch (outcome) {
    case null:
    case undefined:
    case 'PROCEED':
      return (
        <>
          {standing}
          <Text size="sm">{words.panel.startsAfter(callName, pronouns)}</Text>
        </>
      );
    case 'COOL_OFF':
      return (
        <>
          {standing}
          <Text size="sm">
            {until && Date.parse(until) > now ? (
              <Sentence
                text={words.panel.answersCount}
                when={<When at={until} say="when" zone={timeZone} />}
              />
            ) : (
              words.panel.canAnswer(callName)
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
            <Sentence
              text={words.panel.notSuitable}
              offer={
                <Anchor component={Link} inherit to={`/clients/${plan.clientId}/assign`}>
                  {words.panel.offer}
                </Anchor>
              }
            />
          </Text>
        </>
      );
    case 'SAFETY_STOP':
      return (
        <>
          {standing}
          <Text size="sm">{words.panel.safety(callName)}</Text>
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
    says: words.panel.talk.started,
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
        <Text size="sm">{words.panel.talk.text}</Text>
        <Textarea
          label={words.panel.talk.why}
          description={words.panel.talk.whyReader(callName)}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={change.fieldError('reason') ?? change.problem}
        />
        <Button type="submit" variant="light" loading={change.busy} disabled={reason.trim() === ''}>
          {words.panel.talk.start}
        </Button>
      </Stack>
    </form>
  );
}
