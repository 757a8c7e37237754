import { Text } from '@mantine/core';
import { ShareChoice } from '../plans';

/** Whether the coach may read the answers, and what they see in any case. */
export function ShareAnswers({
  coachName,
  share,
  busy,
  onChange,
}: {
  coachName: string;
  share: boolean;
  busy: boolean;
  onChange: (share: boolean) => void;
}) {
  return (
    <>
      <ShareChoice
        shared={share}
        coachName={coachName}
        what="your answers"
        lasting
        busy={busy}
        onChange={onChange}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {coachName} sees where the answers lead either way, as one line, and never which answer led
        there.
      </Text>
    </>
  );
}
