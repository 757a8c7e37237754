import { AnswerSessionRequestDocument, type CoachSessionQuery } from '@footing/contract';
import { Button, Group, Text } from '@mantine/core';
import { useChange } from '../../../shared/ui';
import { onDayTimeWords, useNow } from '../../../shared/words';
import { words as all } from './session.words';
import classes from '../sessions.module.css';

const words = all.request;

/** What the client asked for when it was too late to change the session themselves, and the coach's answer. */
export function SessionRequest({ session }: { session: CoachSessionQuery['session'] }) {
  const now = useNow();
  const answer = useChange(AnswerSessionRequestDocument, {
    refetchQueries: ['CoachToday', 'PracticeToday', 'CoachSessions', 'CoachCaseload'],
  });
  const { request, clientName } = session;
  if (!request || request.answer || session.status !== 'PLANNED') return null;
  // A session is not moved into the past.
  const isOver = !!request.startsAt && Date.parse(request.startsAt) <= now;
  const send = (accept: boolean) => () => void answer.run({ sessionId: session.id, accept });
  return (
    <div className={classes.request} role="status">
      <Text>
        {request.startsAt
          ? words.move(clientName, onDayTimeWords(request.startsAt, now))
          : words.cancel(clientName)}{' '}
        {isOver && words.timePassed}
      </Text>
      <Group gap="xs" mt="xs">
        {!isOver && (
          <Button size="sm" loading={answer.busy} onClick={send(true)}>
            {request.startsAt ? words.acceptMove : words.acceptCancel}
          </Button>
        )}
        <Button size="sm" variant="default" disabled={answer.busy} onClick={send(false)}>
          {words.decline}
        </Button>
      </Group>
    </div>
  );
}
