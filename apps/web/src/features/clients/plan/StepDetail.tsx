import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Markdown } from '../../../shared/ui';
import { lockWords, Sentence, useNow, When } from '../../../shared/words';
import { AttachedFiles } from '../../files';
import { PartnerBeforeApproval } from '../../client-links';
import { CoachActionLine } from './CoachActionLine';
import { AddActionDialog } from './AddActionDialog';
import type { ClientData, Plan, Step } from '../types';
import { ShortenWaitDialog } from './ShortenWaitDialog';
import { SkipStepDialog } from './SkipStepDialog';
import { words as all } from './plan.words';
import { useStepChanges } from './useStepChanges';
import { shorterWaits } from './waits';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

const words = all.step;

type Asking = 'ACTION' | 'WAIT' | 'SKIP';

/** A step's details: its locks, the coach's actions on it, and its actions. */
export function StepDetail({ step, plan, client }: { step: Step; plan: Plan; client: ClientData }) {
  const now = useNow();
  const changes = useStepChanges(step, plan);
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const more = step.moreLocks;
  return (
    <div className={classes.step}>
      {step.status === 'LOCKED' && more.length > 0 && (
        <ul className={classes.locks}>
          {more.map((lock, index) => (
            <li key={index}>
              {lockWords(lock, {
                now,
                zone: plan.timeZone,
                alias: plan.otherAlias || undefined,
                reader: 'COACH',
                callName: plan.callName,
              })}
            </li>
          ))}
        </ul>
      )}
      {step.approvedAt && step.status === 'LOCKED' && (
        <Text size="sm" c="dimmed">
          <Sentence text={words.approved} when={<When at={step.approvedAt} say="ago" />} />
        </Text>
      )}
      {step.waitReason && (
        <Text size="sm" c="dimmed">
          <Sentence text={words.waitShortened} reason={<UserText>{step.waitReason}</UserText>} />
        </Text>
      )}
      {step.endedAt && (
        <Text size="sm" c="dimmed">
          <Sentence
            text={step.status === 'SKIPPED' ? words.skipped : words.done}
            when={<When at={step.endedAt} say="on" zone={plan.timeZone} />}
          />
        </Text>
      )}
      {step.skipReason && (
        <Text size="sm" c="dimmed">
          <Sentence text={words.skipReason} reason={<UserText>{step.skipReason}</UserText>} />
        </Text>
      )}
      {step.purpose && <p className={classes.purpose}>{step.purpose}</p>}
      <StepButtons step={step} plan={plan} changes={changes} onAsk={setAsking} />
      {step.actions.length > 0 && (
        <ul className={classes.actions}>
          {step.actions.map((action) => (
            <CoachActionLine key={action.id} action={action} plan={plan} client={client} />
          ))}
        </ul>
      )}
      <AttachedFiles
        clientId={plan.clientId}
        side="COACH"
        callName={plan.callName}
        spot={{ title: step.title, stepId: step.id, actions: step.actions }}
      />
      {step.guidance && (
        <details className={classes.guidance}>
          <summary>{words.guidance(plan.callName)}</summary>
          <Markdown text={step.guidance} voice />
        </details>
      )}
      {asking === 'ACTION' && <AddActionDialog step={step} plan={plan} onClose={close} />}
      {asking === 'SKIP' && (
        <SkipStepDialog step={step} plan={plan} onSkipped={changes.skipped} onClose={close} />
      )}
      {asking === 'WAIT' && (
        <ShortenWaitDialog step={step} callName={plan.callName} onClose={close} />
      )}
    </div>
  );
}

function StepButtons({
  step,
  plan,
  changes: { approve, close, reopen, busy },
  onAsk,
}: {
  step: Step;
  plan: Plan;
  changes: ReturnType<typeof useStepChanges>;
  onAsk: (what: Asking) => void;
}) {
  if (plan.status === 'ENDED') return null;
  const kinds = step.locks.map(({ kind }) => kind);
  // Approval does not override the boundary; the lock gives the reason.
  const approvable = kinds.includes('APPROVAL') && !kinds.includes('BOUNDARY');
  const over = step.status === 'DONE' || step.status === 'SKIPPED';
  return (
    <Group gap="xs" className={`${classes.stepButtons} footing-screen-only`}>
      {approvable && step.outreach && <PartnerBeforeApproval clientId={plan.clientId} />}
      {approvable && (
        <Button
          size="xs"
          variant={step.locks[0]?.kind === 'APPROVAL' ? 'filled' : 'light'}
          loading={busy}
          onClick={() => void approve()}
        >
          {words.approve}
        </Button>
      )}
      {step.status === 'OPEN' && (
        <Button size="xs" variant="light" loading={busy} onClick={() => void close()}>
          {words.markDone}
        </Button>
      )}
      {!over && (
        <Button size="xs" variant="subtle" onClick={() => onAsk('SKIP')}>
          {words.skip}
        </Button>
      )}
      {kinds.includes('WAIT') && shorterWaits(step).length > 0 && (
        <Button size="xs" variant="subtle" onClick={() => onAsk('WAIT')}>
          {words.shortenWait}
        </Button>
      )}
      {over && (
        <Button size="xs" variant="light" loading={busy} onClick={() => void reopen()}>
          {words.reopen}
        </Button>
      )}
      {!over && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => onAsk('ACTION')}
        >
          {words.addAction}
        </Button>
      )}
    </Group>
  );
}
