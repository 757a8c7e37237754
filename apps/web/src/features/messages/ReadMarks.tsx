import '@mantine/core/styles/Switch.css';
import { useQuery } from '@apollo/client/react';
import { MessageSettingsDocument, ShowWhenReadDocument } from '@footing/contract';
import { Switch, Text } from '@mantine/core';
import { Loaded, LoadingState, Sheet, useChange } from '../../shared/ui';
import { words } from './read-marks.words';

/** Whether the other person of a thread can see what somebody has read: only while both want it. */
export function ReadMarks({ says }: { says: string }) {
  const query = useQuery(MessageSettingsDocument);
  const change = useChange(ShowWhenReadDocument, {
    refetchQueries: ['MessageSettings'],
    awaitRefetchQueries: true,
    says: words.saved,
  });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={1} />}>
      {({ messageSettings }) => (
        <>
          <Switch
            size="md"
            mt="md"
            checked={messageSettings.showsReading}
            disabled={change.busy}
            onChange={(event) => void change.run({ shows: event.currentTarget.checked })}
            label={words.label}
          />
          <Text mt="xs" c="dimmed" maw="var(--footing-measure)">
            {says} {words.begins}
          </Text>
        </>
      )}
    </Loaded>
  );
}

/** On the page of a coach's account. */
export default function ReadMarksOfStaff() {
  return (
    <Sheet title={words.title}>
      <ReadMarks says={words.coach} />
    </Sheet>
  );
}
