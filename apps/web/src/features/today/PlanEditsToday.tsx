import { useMutation } from '@apollo/client/react';
import { ClosePlanEditsDocument } from '@footing/contract';
import { Anchor, Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { PlanEditEntry } from '../../shared/plan-changes';
import { Sheet, toast } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import type { Today } from './types';
import classes from './today.module.css';
import { words } from './today.words';

/** What a coach changed in the plan, until the client closes it. */
export default function PlanEditsToday({ edits }: { edits: Today['planEdits'] }) {
  const [closeEdits, { loading }] = useMutation(ClosePlanEditsDocument, {
    refetchQueries: ['ClientToday'],
    onError: () => toast.problem(words.edits.failed),
  });
  const close = () => void closeEdits({ variables: { input: { ids: edits.map(({ id }) => id) } } });
  return (
    <div className={classes.section}>
      <Sheet title={words.edits.title}>
        {edits.map(({ id, at, by, reason, changes }) => (
          <div key={id}>
            <PlanEditEntry reason={reason} changes={changes}>
              <Sentence text={words.edits.by} coach={by} when={<When at={at} />} />
            </PlanEditEntry>
          </div>
        ))}
        <Group gap="md" mt="md">
          <Button variant="light" loading={loading} onClick={close}>
            {words.edits.close}
          </Button>
          <Anchor component={Link} to="/plan">
            {words.edits.plan}
          </Anchor>
        </Group>
      </Sheet>
    </div>
  );
}
