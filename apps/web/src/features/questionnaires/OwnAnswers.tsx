import { Text } from '@mantine/core';

/** Said where the answers can be shared with nobody. */
export function OwnAnswers({ coachName }: { coachName: string }) {
  return (
    <Text>
      These answers are for you alone, and cannot be shared from here. If something in them calls
      for a stop, {coachName} sees that reaching out rests, and nothing else.
    </Text>
  );
}
