import { CoachPausePlanDocument, CoachResumePlanDocument } from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Sheet, toast, useChange } from '../../../shared/ui';
import { Sentence, When, WhenDay, usePronouns } from '../../../shared/words';
import { CoachEndPlanDialog } from './CoachEndPlanDialog';
import type { Plan } from '../types';
import { NewerVersion } from './NewerVersion';
import { openingSteps } from './opening-steps';
import { RecalledPlan } from './RecalledPlan';
import { doneWords, statusWords, words as all } from './plan.words';
import classes from '../client.module.css';
import { UserText } from '../../../shared/ui/UserText';

const words = all.panel;

/** The plan's state and the actions on it. */
export function PlanPanel({ plan }: { plan: Plan }) {
  const pronouns = usePronouns();
  const { timeZone: zone, startsOn, pausedOn, resumesOn, nextOpening, endedAt } = plan;
  const opening = openingSteps(plan).map(({ title }) => title);
  return (
    <Sheet title={plan.title} actions={<PlanButtons plan={plan} />}>
      <dl className={classes.planFacts}>
        <Fact label={words.status}>{statusWords(plan)}</Fact>
        {(!plan.ending || plan.progress.done > 0) && (
          <Fact label={words.done}>{doneWords(plan)}</Fact>
        )}
        {plan.status === 'WAITING' ? (
          <Fact label={words.starts}>{words.startsNotKnown}</Fact>
        ) : (
          <Fact label={plan.status === 'SCHEDULED' ? words.starts : words.started}>
            <WhenDay day={startsOn} zone={zone} distance={false} capital />
          </Fact>
        )}
        {pausedOn && (
          <Fact label={words.paused}>
            <Sentence text={words.pausedSince} day={<WhenDay day={pausedOn} zone={zone} />} />
          </Fact>
        )}
        {resumesOn && (
          <Fact label={words.resumes}>
            <Sentence
              text={words.resumesOn}
              day={<WhenDay day={resumesOn} zone={zone} capital />}
            />
          </Fact>
        )}
        {nextOpening && (
          <Fact label={words.nextStep}>
            <Sentence
              text={words.opens(opening)}
              when={<When at={nextOpening} say="on" zone={zone} />}
            />
          </Fact>
        )}
        {endedAt && (
          <Fact label={words.ended}>
            <When at={endedAt} zone={zone} capital />
          </Fact>
        )}
        <Fact label={words.template}>
          {words.version(plan.templateTitle, plan.templateVersion)}
        </Fact>
      </dl>
      {plan.recall && plan.status !== 'ENDED' && (
        <RecalledPlan recall={plan.recall} number={plan.templateVersion} name={plan.callName} />
      )}
      {plan.status !== 'ENDED' && <NewerVersion plan={plan} />}
      {plan.endingNote && (
        <UserText as="blockquote" className={classes.endingNote}>
          {plan.endingNote}
        </UserText>
      )}
      {plan.ending === 'LET_GO' && (
        <Text size="sm" mt="sm" className="footing-measure">
          {words.letGo(plan.callName, pronouns)}
        </Text>
      )}
    </Sheet>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="footing-figures">{children}</dd>
    </div>
  );
}

function PlanButtons({ plan }: { plan: Plan }) {
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
      <Button component={Link} to={`/clients/${plan.clientId}/assign`} variant="light" size="xs">
        {words.chooseNew}
      </Button>
    );
  }
  return (
    <Group gap="xs" className="footing-screen-only">
      <Button component={Link} to={`/clients/${plan.clientId}/plan/edit`} size="xs" variant="light">
        {words.edit}
      </Button>
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
