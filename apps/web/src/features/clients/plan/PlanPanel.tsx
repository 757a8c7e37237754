import { CoachPausePlanDocument, CoachResumePlanDocument } from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Sheet, toast, useChange } from '../../../shared/ui';
import { Sentence, When, WhenDay, usePronouns } from '../../../shared/words';
import { CoachEndPlanDialog } from './CoachEndPlanDialog';
import type { Plan } from '../types';
import { doneWords, statusWords, words as all } from './plan.words';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

const words = all.panel;

/** The plan's state and the actions on it. */
export function PlanPanel({ plan }: { plan: Plan }) {
  return (
    <Sheet title={plan.title}>
      <dl className={classes.facts2}>
        <dt>{words.status}</dt>
        <dd>{statusWords(plan)}</dd>
        {(!plan.ending || plan.progress.done > 0) && (
          <>
            <dt>{words.done}</dt>
            <dd className="footing-figures">{doneWords(plan)}</dd>
          </>
        )}
        {plan.status === 'WAITING' ? (
          <>
            <dt>{words.starts}</dt>
            <dd>{words.startsAfterQuestions}</dd>
          </>
        ) : (
          <>
            <dt>{plan.status === 'SCHEDULED' ? words.starts : words.started}</dt>
            <dd>
              <WhenDay day={plan.startsOn} zone={plan.timeZone} distance={false} capital />
            </dd>
          </>
        )}
        {plan.pausedOn && (
          <>
            <dt>{words.paused}</dt>
            <dd>
              <Sentence
                text={words.pausedSince}
                day={<WhenDay day={plan.pausedOn} zone={plan.timeZone} />}
              />
            </dd>
          </>
        )}
        {plan.resumesOn && (
          <>
            <dt>{words.resumes}</dt>
            <dd>
              <Sentence
                text={words.resumesOn}
                day={<WhenDay day={plan.resumesOn} zone={plan.timeZone} capital />}
              />
            </dd>
          </>
        )}
        {plan.nextOpening && (
          <>
            <dt>{words.nextStep}</dt>
            <dd>
              <Sentence
                text={words.opens}
                when={<When at={plan.nextOpening} say="on" zone={plan.timeZone} />}
              />
            </dd>
          </>
        )}
        {plan.endedAt && (
          <>
            <dt>{words.ended}</dt>
            <dd>
              <When at={plan.endedAt} zone={plan.timeZone} capital />
            </dd>
          </>
        )}
        <dt>{words.template}</dt>
        <dd>{words.version(plan.templateTitle, plan.templateVersion)}</dd>
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

function PlanButtons({ plan }: { plan: Plan }) {
  const pronouns = usePronouns();
  const [ending, setEnding] = useState(false);
  const lists = { refetchQueries: ['CoachCaseload', 'CoachToday'] };
  const pausing = useChange(CoachPausePlanDocument, lists);
  const resuming = useChange(CoachResumePlanDocument, lists);
  const resume = async () => {
    if (await resuming.run({ planId: plan.id })) toast.done(words.isResumed);
  };
  const pause = async () => {
    const done = await pausing.run({ planId: plan.id });
    if (done) toast.undo(words.isPaused, () => void resume());
  };
  if (plan.status === 'ENDED') {
    return (
      <>
        {plan.ending === 'LET_GO' && (
          <Text size="sm" mt="md" className="footing-measure">
            {words.letGo(plan.callName, pronouns)}
          </Text>
        )}
        <Button component={Link} to={`/clients/${plan.clientId}/assign`} variant="light" mt="md">
          {words.chooseNew}
        </Button>
      </>
    );
  }
  return (
    <Group gap="xs" mt="md">
      {plan.status === 'PAUSED' && (
        <Button size="xs" variant="light" loading={resuming.busy} onClick={() => void resume()}>
          {words.resume}
        </Button>
      )}
      {(plan.status === 'ACTIVE' || plan.status === 'SCHEDULED') && (
        <Button size="xs" variant="light" loading={pausing.busy} onClick={() => void pause()}>
          {words.pause}
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={() => setEnding(true)}>
        {words.end}
      </Button>
      {ending && <CoachEndPlanDialog plan={plan} onClose={() => setEnding(false)} />}
    </Group>
  );
}
