import { RecordTalkDocument } from '@footing/contract';
import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Sheet, useChange } from '../../shared/ui';
import { Sentence, When } from '../../shared/words';
import { words as all } from './for-staff.words';
import { HelpNow } from './HelpNow';
import classes from './safety.module.css';

const words = all.formPause;

interface PausedClient {
  id: string;
  callName: string;
  timeZone: string;
  formPauseSince?: string | null;
}

/** A pause of outreach by answers to a form, for the client's coach: what to do, and how it ends. */
export function FormPausePanel({ client, follows }: { client: PausedClient; follows: string[] }) {
  const { id: clientId, callName, timeZone, formPauseSince } = client;
  const [id] = useState(() => crypto.randomUUID());
  const change = useChange(RecordTalkDocument, { says: words.saved, refetchQueries: follows });
  if (!formPauseSince) return null;
  return (
    <Sheet title={words.title}>
      <p className={classes.held}>
        <Sentence
          text={words.because(callName)}
          when={<When at={formPauseSince} say="ago" zone={timeZone} />}
        />
      </p>
      <Text size="sm" mt="xs">
        {words.meaning(callName)}
      </Text>
      <HelpNow />
      <Text size="sm" mt="xs">
        <Anchor component={Link} inherit to={`/clients/${clientId}/forms`}>
          {words.forms}
        </Anchor>
      </Text>
      <Text size="sm" mt="sm" id="how-the-form-pause-ends">
        {words.review}
      </Text>
      <Button
        mt="sm"
        fullWidth
        variant="light"
        aria-describedby="how-the-form-pause-ends"
        loading={change.busy}
        classNames={{ label: classes.wraps!, root: classes.tall! }}
        onClick={() => void change.run({ input: { id, clientId } })}
      >
        {words.talked}
      </Button>
    </Sheet>
  );
}
