import { useQuery } from '@apollo/client/react';
import {
  EndCalendarFeedDocument,
  MyCalendarFeedDocument,
  RenewCalendarFeedDocument,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { confirmThat, Loaded, LoadingState, Sheet, toast, useChange } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import { SecretAddress } from './SecretAddress';
import classes from './calendars.module.css';
import { words as all } from './calendars.words';

const words = all.feed;

/** The secret address of the reader's sessions: create it, copy it once, replace it, turn it off. */
export function FeedSettings({ reader }: { reader: 'client' | 'coach' }) {
  const query = useQuery(MyCalendarFeedDocument);
  return (
    <Sheet title={words.title}>
      <div className={classes.section}>
        <p>{words.what}</p>
        <p>{words.seen[reader]}</p>
        <p>{words.secret[reader]}</p>
        <Loaded query={query} skeleton={<LoadingState lines={1} />}>
          {({ myCalendarFeed }) => <Feed createdAt={myCalendarFeed?.createdAt ?? null} />}
        </Loaded>
      </div>
    </Sheet>
  );
}

function Feed({ createdAt }: { createdAt: string | null }) {
  const [address, setAddress] = useState<string | null>(null);
  const again = { refetchQueries: [MyCalendarFeedDocument], awaitRefetchQueries: true };
  const renewing = useChange(RenewCalendarFeedDocument, {
    ...again,
    done: (made) => setAddress(made.address),
  });
  const ending = useChange(EndCalendarFeedDocument, {
    ...again,
    done: () => {
      setAddress(null);
      toast.done(words.ended);
    },
  });
  const renew = async () => {
    const { title, words: says, yes } = words.sureToRenew;
    if (await confirmThat({ title, words: says, yes })) await renewing.run({});
  };
  const end = async () => {
    const { title, words: says, yes } = words.sureToEnd;
    if (await confirmThat({ title, words: says, yes })) await ending.run({});
  };
  if (!createdAt) {
    return (
      <Button loading={renewing.busy} onClick={() => void renewing.run({})}>
        {words.create}
      </Button>
    );
  }
  return (
    <>
      <p role="status">
        <Sentence text={words.on} when={<When at={createdAt} say="on" />} />
      </p>
      {address && <SecretAddress address={address} />}
      <div className={classes.buttons}>
        <Button variant="default" loading={renewing.busy} onClick={() => void renew()}>
          {words.renew}
        </Button>
        <Button variant="default" loading={ending.busy} onClick={() => void end()}>
          {words.end}
        </Button>
      </div>
    </>
  );
}
