import { useQuery } from '@apollo/client/react';
import { MyHardMomentsDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useMemberQueue } from '../../shared/drafts/useMemberQueue';
import { openHelp } from '../../shared/help/help-overlay';
import { LoadingState, Page, PageHeader } from '../../shared/ui';
import { queuedWords } from '../../shared/ui/feedback/feedback.words';
import { Sentence } from '../../shared/words';
import { AT_HAND, atHandQueue, partsOf } from './at-hand-queue';
import { AtHand } from './AtHand';
import { EditAtHand } from './EditAtHand';
import HardMomentTools from './HardMomentTools';
import { words } from './hard-moments.words';
import { begunIn, useAtHandStore } from './useKeptAtHand';
import classes from './hard-moments.module.css';

/** For the hardest moments. It counts and stores nothing of its use, and works without a connection. */
export function HardMomentPage() {
  const query = useQuery(MyHardMomentsDocument);
  // What was begun before the page was closed is opened again.
  const store = useAtHandStore();
  const [editing, setEditing] = useState(() => begunIn(store) !== undefined);
  const queue = useMemberQueue(atHandQueue);
  const { sentElsewhere } = queue;
  const { refetch } = query;
  useEffect(() => {
    if (sentElsewhere > 0) void refetch().catch(() => undefined);
  }, [sentElsewhere, refetch]);
  const saved = query.data?.hardMoments ?? null;
  const unsent = queue.entries.find(({ id }) => id === AT_HAND);
  const kept = unsent?.value.kind === 'made' ? partsOf(unsent.value) : saved;
  // The server refused it later, or on another page: the client sees why.
  if (unsent?.state === 'refused' && !editing) setEditing(true);
  return (
    <Page>
      <PageHeader title={words.title}>{words.intro}</PageHeader>
      <p className={classes.danger}>
        <Sentence
          text={words.danger.text}
          help={
            <button type="button" onClick={() => openHelp()}>
              {words.danger.help}
            </button>
          }
        />
      </p>
      <HardMomentTools onEased={kept && !editing ? () => setEditing(true) : undefined} />
      {editing && kept ? (
        <EditAtHand kept={kept} onClose={() => setEditing(false)} />
      ) : query.loading && !kept ? (
        <LoadingState lines={3} label={words.loading} />
      ) : (
        <AtHand kept={kept} onEdit={() => setEditing(true)} />
      )}
      {unsent && unsent.state !== 'refused' && (
        <p role="status" className={classes.private}>
          {queuedWords(unsent)}
        </p>
      )}
      <section className={classes.one} aria-labelledby="write-instead">
        <h2 id="write-instead">{words.breather.title}</h2>
        <p>{words.breather.text}</p>
        <Button component={Link} to="/breather" variant="default" size="md">
          {words.breather.open}
        </Button>
      </section>
      <p className={classes.private}>{words.private}</p>
    </Page>
  );
}
