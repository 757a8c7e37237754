import { Button, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { MyPlanDocument, StartLettingGoDocument } from '@footing/contract';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Loaded, Page, PageHeader, Sheet, useChange } from '../../../shared/ui';
import { evictToday } from '../actions/evict-today';
import classes from '../plan.module.css';
import { words } from './ending.words';

/** Starts the letting-go plan; a running plan ends only by the button that says so. */
export function LettingGoPage() {
  const query = useQuery(MyPlanDocument);
  return (
    <Page>
      <PageHeader title={words.lettingGo.pageTitle} />
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
    <Sheet title={words.lettingGo.title}>
      <Text>{words.lettingGo.text}</Text>
      {running && <Text mt="sm">{words.lettingGo.endsRunning(running.title)}</Text>}
      <div className={classes.choices}>
        <Button
          size="md"
          loading={start.busy}
          onClick={() =>
            void start.run({ input: { id, ...(running && { endsPlanId: running.id }) } })
          }
        >
          {running ? words.lettingGo.endAndStart(running.title) : words.lettingGo.start}
        </Button>
      </div>
    </Sheet>
  );
}
