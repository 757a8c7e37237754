import { Button, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyPlanDocument, StartLettingGoDocument } from '@footing/contract';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Loaded, Page, PageHeader, Sheet, useChange } from '../../../shared/ui';
import { evictToday } from '../actions/optimistic-updates';
import classes from '../plan.module.css';

/** Starts the letting-go plan; a running plan ends only by the button that says so. */
export function LettingGoPage() {
  const query = useQuery(MyPlanDocument);
  return (
    <Page>
      <PageHeader title="Letting go" />
      <Loaded query={query}>
        {({ myPlan }) => <Start running={myPlan && myPlan.status !== 'ENDED' ? myPlan : null} />}
      </Loaded>
    </Page>
  );
}

function Start({ running }: { running: { id: string; title: string } | null }) {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const start = useChange(StartLettingGoDocument, {
    update: (cache) => {
      evictToday(cache);
      cache.evict({ fieldName: 'myPlan' });
    },
    done: () => void navigate('/plan'),
  });
  return (
    <Sheet title="A plan for letting go">
      <Text>
        Letting go is a good ending. This plan helps you through the first weeks, one small step at
        a time. You don’t need anyone’s permission. Your coach sees that you started it.
      </Text>
      {running && (
        <Text mt="sm">
          Starting it ends your plan “{running.title}”. What you did and wrote stays. If you change
          your mind, end this plan and undo letting go within 24 hours.
        </Text>
      )}
      <div className={classes.choices}>
        <Button
          size="md"
          loading={start.busy}
          onClick={() =>
            void start.run({ input: { id, ...(running && { endsPlanId: running.id }) } })
          }
        >
          {running ? `End “${running.title}” and start` : 'Start the plan'}
        </Button>
      </div>
    </Sheet>
  );
}
