import { useQuery } from '@apollo/client/react';
import {
  CancelPlannedMessageDocument,
  PlanMessageDocument,
  PlannedMessagesDocument,
  SendPlannedMessageDocument,
  type PlannedMessagePartsFragment,
} from '@footing/contract';
import { Button, Group, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { toast, useChange } from '../../../shared/ui';
import { deviceZone, otherClockWords, Sentence, useNow, When } from '../../../shared/words';
import type { KeptText } from '../useKeptText';
import { NotSent } from './NotSent';
import PlanDialog, { type PlannedFor } from './PlanDialog';
import classes from './planned-messages.module.css';
import { words } from './planned-messages.words';

const AGAIN = { refetchQueries: ['PlannedMessages'] };

/** What the coach wrote to this client for later, and what was not sent. The client sees none of it. */
export default function PlannedMessages({
  client,
  newest,
  draft,
  onSent,
}: {
  client: PlannedFor;
  /** The newest message: with another one, a planned message may have been sent. */
  newest: string | undefined;
  /** Null: nothing can be written. */
  draft: KeptText | null;
  onSent: () => void;
}) {
  const { data, refetch } = useQuery(PlannedMessagesDocument, {
    variables: { clientId: client.id },
    fetchPolicy: 'cache-and-network',
    pollInterval: 60_000,
    skipPollAttempt: () => document.hidden,
  });
  useEffect(() => void refetch().catch(() => undefined), [newest, refetch]);
  const planned = data?.plannedMessages ?? [];
  if (planned.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={words.list}>
      {planned.map((each) => (
        <li key={each.id} className={classes.planned}>
          {each.notSentBecause ? (
            <NotSent planned={each} onUse={draft ? (text) => takeBack(draft, text) : undefined} />
          ) : (
            <Waiting planned={each} client={client} draft={draft} onSent={onSent} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Returns whether there was room for it. */
function takeBack(draft: KeptText, text: string): boolean {
  const problem = draft.takeBack(text, null);
  if (problem) toast.problem(problem);
  return !problem;
}

function Waiting({
  planned,
  client,
  draft,
  onSent,
}: {
  planned: PlannedMessagePartsFragment;
  client: PlannedFor;
  draft: KeptText | null;
  onSent: () => void;
}) {
  const { id, clientId, sendAt } = planned;
  const text = planned.text ?? '';
  const [isEditing, setIsEditing] = useState(false);
  const send = useChange(SendPlannedMessageDocument, { ...AGAIN, says: words.sent, done: onSent });
  const canceling = useChange(CancelPlannedMessageDocument, AGAIN);
  const restoring = useChange(PlanMessageDocument, AGAIN);
  const cancel = async () => {
    if (!(await canceling.run({ id }))) return;
    const input = { id: crypto.randomUUID(), clientId, text, sendAt };
    toast.undo(words.canceled, () => {
      void restoring.run({ input }).then((restored) => {
        // Its time may have passed by now.
        if (!restored && draft && takeBack(draft, text)) toast.problem(words.inDraft);
      });
    });
  };
  const zones = { zone: deviceZone(), other: client.timeZone };
  const there = otherClockWords(sendAt, useNow(), zones);
  return (
    <>
      <p className={classes.when}>
        <Sentence text={words.when} when={<When at={sendAt} say="dayTime" />} />
        {there && ` · ${words.there(client.callName, there)}`}
      </p>
      <p className={classes.text} dir="auto">
        {text}
      </p>
      <Group gap="xs">
        <Button size="compact-sm" variant="subtle" onClick={() => setIsEditing(true)}>
          {words.edit}
          <VisuallyHidden>{words.which(text)}</VisuallyHidden>
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={send.busy}
          onClick={() => void send.run({ id })}
        >
          {words.sendNow}
          <VisuallyHidden>{words.which(text)}</VisuallyHidden>
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={canceling.busy}
          onClick={() => void cancel()}
        >
          {words.cancel}
          <VisuallyHidden>{words.which(text)}</VisuallyHidden>
        </Button>
      </Group>
      {isEditing && (
        <PlanDialog
          client={client}
          planned={planned}
          text={text}
          onDone={() => setIsEditing(false)}
          onClose={() => setIsEditing(false)}
        />
      )}
    </>
  );
}
