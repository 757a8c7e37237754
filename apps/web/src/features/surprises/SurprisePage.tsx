import { useQuery } from '@apollo/client/react';
import { SurpriseToGiveDocument, type SurpriseToGiveQuery } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Loaded, Page, PageHeader } from '../../shared/ui';
import { lockWords, useNow } from '../../shared/words';
import { BackLink, NotInPlan } from '../plans';
import { Checklist } from './Checklist';
import { SurpriseResult } from './SurpriseResult';
import { words } from './surprises.words';
import type { SurpriseAction } from './types';

/** The surprise: a checklist before it, and the result afterwards. Never stored on a device. */
export function SurprisePage() {
  const { actionId = '' } = useParams();
  const query = useQuery(SurpriseToGiveDocument, { fetchPolicy: 'no-cache' });
  const again = async () => void (await query.refetch());
  return (
    <Page>
      <BackLink />
      <Loaded query={query}>
        {(data) => {
          const action = find(data, actionId);
          if (!action) return <NotInPlan />;
          const other = data.myPlan?.otherAlias || words.theOther;
          if (action.given) {
            return (
              <SurpriseResult action={action} given={action.given} other={other} onChange={again} />
            );
          }
          if (data.myPlan?.status !== 'ACTIVE' || action.status !== 'OPEN') {
            return <NotNow action={action} />;
          }
          return (
            <Checklist
              action={action}
              other={other}
              checked={data.safetyCheck.isFresh}
              onGiven={again}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}

function NotNow({ action: { title, lock } }: { action: SurpriseAction }) {
  const now = useNow();
  return (
    <>
      <PageHeader title={title} />
      <Text>{lock ? lockWords(lock, { now }) : words.notNow.text}</Text>
      <Button component={Link} to="/plan" variant="light" mt="md">
        {words.notNow.plan}
      </Button>
    </>
  );
}

function find({ myPlan }: SurpriseToGiveQuery, actionId: string) {
  const actions = myPlan?.steps.flatMap((step) => step.actions) ?? [];
  return actions.find(({ id, surprise }) => surprise && id === actionId) ?? null;
}
