import { useQuery } from '@apollo/client/react';
import { ReflectionToWriteDocument, type ReflectionToWriteQuery } from '@footing/contract';
import { useParams } from 'react-router';
import { Loaded, Page } from '../../../shared/ui';
import { NotInPlan } from '../NotInPlan';
import { ReflectionEditor } from './ReflectionEditor';
import { ReadOnlyReflection } from './ReadOnlyReflection';
import { words } from './reflections.words';

export function ReflectionPage() {
  const { actionId = '' } = useParams();
  const query = useQuery(ReflectionToWriteDocument);
  return (
    <Page>
      <Loaded query={query}>
        {(data) => {
          const found = find(data, actionId);
          if (!found || !data.myPlan) return <NotInPlan>{words.notInPlan}</NotInPlan>;
          const { step, action } = found;
          const coachName = data.myProfile.coach.name;
          const open = data.myPlan.status === 'ACTIVE' && action.status !== 'LOCKED';
          return open ? (
            <ReflectionEditor
              key={action.id}
              action={action}
              stepTitle={step.title}
              coachName={coachName}
            />
          ) : (
            <ReadOnlyReflection
              action={action}
              stepTitle={step.title}
              coachName={coachName}
              planStatus={data.myPlan.status}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}

function find({ myPlan }: ReflectionToWriteQuery, actionId: string) {
  for (const step of myPlan?.steps ?? []) {
    const action = step.actions.find(({ id, kind }) => id === actionId && kind === 'REFLECTION');
    if (action) return { step, action };
  }
  return null;
}
