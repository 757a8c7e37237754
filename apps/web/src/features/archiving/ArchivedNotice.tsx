import { useQuery } from '@apollo/client/react';
import { RequestNewStartDocument, MyArchiveDocument } from '@footing/contract';
import { Button, Group } from '@mantine/core';
import { openHelp } from '../../shared/help/help-overlay';
import { useChange } from '../../shared/ui/useChange';
import { Sentence, When } from '../../shared/words';
import classes from './archiving.module.css';
import { words } from './archiving.words';
import { UserText } from '../../shared/ui/UserText';

/** The practice's message, help that does not need the practice, and how to ask for a new start. */
export default function ArchivedNotice() {
  const { data, refetch } = useQuery(MyArchiveDocument);
  const ask = useChange(RequestNewStartDocument, { done: () => void refetch() });
  if (!data?.myProfile.archivedAt) return null;
  const { askedAt, seenAt } = data.newStart;
  return (
    <section className={classes.notice} aria-label={words.about}>
      <UserText as="p" className={classes.message}>
        {data.myProfile.archiveMessage}
      </UserText>
      <Group gap="sm">
        <Button onClick={() => openHelp()}>{words.getHelp}</Button>
        {askedAt ? (
          <p className={classes.asked} role="status">
            <Sentence text={words.asked} when={<When at={askedAt} />} />{' '}
            {seenAt ? <Sentence text={words.seen} when={<When at={seenAt} />} /> : words.notSeen}
          </p>
        ) : (
          <Button variant="light" loading={ask.busy} onClick={() => void ask.run({})}>
            {words.askForNewStart}
          </Button>
        )}
      </Group>
    </section>
  );
}
