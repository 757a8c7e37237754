import { CoachPausePlanDocument, CoachResumePlanDocument } from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Sheet, toast, useChange } from '../../../shared/ui';
import { endingWords, planStatusWords, When, WhenDay, usePronouns } from '../../../shared/words';
import { CoachEndPlanDialog } from './CoachEndPlanDialog';
import type { Plan } from '../types';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

/** The plan's state and the actions on it. */
export function PlanPanel({ plan }: { plan: Plan }) {
  const { progress } = plan;
  return (
    <Sheet title={plan.title}>
      <dl className={classes.facts2}>
        <dt>State</dt>
        <dd>
          {plan.ending
            ? `Ended: ${endingWords(plan.ending, 'COACH')}`
            : planStatusWords(plan.status)}
        </dd>
        {(!plan.ending || progress.done > 0) && (
          <>
            <dt>Done</dt>
            <dd className="footing-figures">{doneWords(progress, plan.ending !== null)}</dd>
          </>
        )}
        {plan.status === 'WAITING' ? (
          <>
            <dt>Begins</dt>
            <dd>When the questions before it are answered</dd>
          </>
        ) : (
          <>
            <dt>{plan.status === 'SCHEDULED' ? 'Begins' : 'Began'}</dt>
            <dd>
              <WhenDay day={plan.startsOn} zone={plan.timeZone} distance={false} capital />
            </dd>
          </>
        )}
        {plan.pausedOn && (
          <>
            <dt>Paused</dt>
            <dd>
              Since <WhenDay day={plan.pausedOn} zone={plan.timeZone} />
            </dd>
          </>
        )}
        {plan.resumesOn && (
          <>
            <dt>Resumes</dt>
            <dd>
              Automatically, <WhenDay day={plan.resumesOn} zone={plan.timeZone} />
            </dd>
          </>
        )}
        {plan.nextOpening && (
          <>
            <dt>Next step</dt>
            <dd>
              Opens <When at={plan.nextOpening} zone={plan.timeZone} />
            </dd>
          </>
        )}
        {plan.endedAt && (
          <>
            <dt>Ended</dt>
            <dd>
              <When at={plan.endedAt} zone={plan.timeZone} capital />
            </dd>
          </>
        )}
        <dt>Made from</dt>
        <dd>
          {plan.templateTitle}, version&nbsp;{plan.templateVersion}
        </dd>
      </dl>
      {plan.endingNote && (
        <UserText as="blockquote" className={classes.endingNote}>
          {plan.endingNote}
        </UserText>
      )}
      <PlanButtons plan={plan} />
    </Sheet>
  );
}

/** Unfinished work of an ended plan is not counted. */
function doneWords({ done, total }: Plan['progress'], ended: boolean): string {
  if (!ended) return `${done} of ${total} actions`;
  return done === 1 ? '1 action' : `${done} actions`;
}

function PlanButtons({ plan }: { plan: Plan }) {
  const { them } = usePronouns();
  const [ending, setEnding] = useState(false);
  const lists = { refetchQueries: ['CoachCaseload', 'CoachToday'] };
  const pausing = useChange(CoachPausePlanDocument, lists);
  const resuming = useChange(CoachResumePlanDocument, lists);
  const resume = async () => {
    if (await resuming.run({ planId: plan.id })) toast.done('The plan is active again.');
  };
  const pause = async () => {
    const done = await pausing.run({ planId: plan.id });
    if (done) toast.undo('The plan is paused, and so are its waits.', () => void resume());
  };
  if (plan.status === 'ENDED') {
    return (
      <>
        {plan.ending === 'LET_GO' && (
          <Text size="sm" mt="md" className="footing-measure">
            {plan.callName} let go. The plan for letting go, from the library, can go with {them}{' '}
            from here. A plan that reaches out to the same person can start thirty days later.
          </Text>
        )}
        <Button component={Link} to={`/clients/${plan.clientId}/assign`} variant="light" mt="md">
          Choose a new plan
        </Button>
      </>
    );
  }
  return (
    <Group gap="xs" mt="md">
      {plan.status === 'PAUSED' && (
        <Button size="xs" variant="light" loading={resuming.busy} onClick={() => void resume()}>
          Resume
        </Button>
      )}
      {(plan.status === 'ACTIVE' || plan.status === 'SCHEDULED') && (
        <Button size="xs" variant="light" loading={pausing.busy} onClick={() => void pause()}>
          Pause
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={() => setEnding(true)}>
        End the plan
      </Button>
      {ending && <CoachEndPlanDialog plan={plan} onClose={() => setEnding(false)} />}
    </Group>
  );
}
