import { Button, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { QuestionnaireActionDocument, type QuestionnaireActionQuery } from '@footing/contract';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { isFormVersion } from '@footing/plan-engine';
import { Loaded, Page, PageHeader } from '../../shared/ui';
import { lockWords, useNow } from '../../shared/words';
import { ActionForm } from '../forms';
import { NotInPlan } from '../plans';
import { ActionQuestionnaire } from './ActionQuestionnaire';
import { words } from './questionnaires.words';
import { OutcomeView } from './results/OutcomeView';

type Found = NonNullable<ReturnType<typeof find>>;

export function QuestionnairePage() {
  const { actionId = '' } = useParams();
  // Read again on each visit: the form of an action is finished on another page.
  const query = useQuery(QuestionnaireActionDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <Page>
      <Loaded query={query}>
        {(data) => {
          const found = find(data, actionId);
          if (!found) return <NotInPlan title={words.notHere} />;
          return (
            <Questionnaire
              key={actionId}
              found={found}
              coachName={data.myProfile.coach.name}
              isArchived={data.myProfile.archivedAt !== null}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}

/** The questions or the result, from which they can be answered again. */
function Questionnaire({
  found,
  coachName,
  isArchived,
}: {
  found: Found;
  coachName: string;
  isArchived: boolean;
}) {
  const { action, questionnaire, planStatus } = found;
  const [again, setAgain] = useState(false);
  const [isNew, setIsNew] = useState(false);
  const open = planStatus === 'ACTIVE' && action.status !== 'LOCKED';
  if (isFormVersion(questionnaire) && (open || action.formRequest?.answeredAt)) {
    return <ActionForm action={action} isOpen={open} />;
  }
  if (action.result && !again) {
    return (
      <OutcomeView
        result={action.result}
        coachName={coachName}
        isArchived={isArchived}
        isNew={isNew}
      >
        {open && (
          <Button variant="subtle" size="md" onClick={() => setAgain(true)}>
            {words.result.again}
          </Button>
        )}
      </OutcomeView>
    );
  }
  if (!open) return <NotNow found={found} />;
  return (
    <ActionQuestionnaire
      actionId={action.id}
      questionnaire={questionnaire}
      coachName={coachName}
      isArchived={isArchived}
      onAnswered={() => {
        setAgain(false);
        setIsNew(true);
      }}
    />
  );
}

function NotNow({ found: { action, planStatus } }: { found: Found }) {
  const now = useNow();
  return (
    <>
      <PageHeader title={action.title} />
      <Text>
        {planStatus === 'PAUSED' && words.notNow.paused}
        {planStatus === 'ENDED' && words.notNow.ended}
        {planStatus === 'WAITING' && words.notNow.waiting}
        {(planStatus === 'ACTIVE' || planStatus === 'SCHEDULED') &&
          (action.lock ? lockWords(action.lock, { now }) : words.notNow.locked)}
      </Text>
      <Button component={Link} to="/plan" variant="light" mt="md">
        {words.notNow.seePlan}
      </Button>
    </>
  );
}

function find({ myPlan }: QuestionnaireActionQuery, actionId: string) {
  const action = myPlan?.steps.flatMap(({ actions }) => actions).find(({ id }) => id === actionId);
  if (!myPlan || !action?.questionnaire) return null;
  return { action, questionnaire: action.questionnaire, planStatus: myPlan.status };
}
