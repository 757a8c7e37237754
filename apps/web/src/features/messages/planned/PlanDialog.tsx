import {
  EditPlannedMessageDocument,
  PlanMessageDocument,
  type PlannedMessagePartsFragment,
} from '@footing/contract';
import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { useNow } from '../../../shared/words';
import { fieldsOf, instantOf, nextFullHour, TimeInBothZones } from '../../sessions';
import { MOST_CHARACTERS } from '../limits';
import classes from './planned-messages.module.css';
import { words } from './planned-messages.words';

export interface PlannedFor {
  id: string;
  callName: string;
  timeZone: string;
}

const LONGEST_MS = 90 * 24 * 3_600_000;

/** When a message is sent: in the time of the coach, with the client's beside it. A planned one also gets another text here. */
export default function PlanDialog({
  client,
  text: typed,
  isReply = false,
  leavesOut = false,
  planned,
  onDone,
  onClose,
}: {
  client: PlannedFor;
  text: string;
  isReply?: boolean;
  /** Files, or what the message names, which stay where it is written. */
  leavesOut?: boolean;
  /** The one that is edited. */
  planned?: PlannedMessagePartsFragment;
  onDone: () => void;
  /** With the text as it is by then. */
  onClose: (text: string) => void;
}) {
  const now = useNow();
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState(typed);
  const [when, setWhen] = useState(() => fieldsOf(planned?.sendAt ?? nextFullHour(now)));
  const [asked, setAsked] = useState(false);
  const again = { quiet: true, refetchQueries: ['PlannedMessages'], awaitRefetchQueries: true };
  const plan = useChange(PlanMessageDocument, { ...again, says: words.planned, done: onDone });
  const edit = useChange(EditPlannedMessageDocument, { ...again, says: words.saved, done: onDone });
  // Planned before by a request whose answer was lost, with what was written then.
  const isThere = plan.fieldError('id') !== undefined;
  const change = planned || isThere ? edit : plan;
  const sendAt = instantOf(when.date, when.time);
  const problem = problemOf(sendAt, now);
  const stale = edit.refusal?.code === 'STALE' ? edit.refusal.currentVersion : null;
  const save = () => {
    setAsked(true);
    if (!sendAt || problem || text.trim() === '') return;
    const what = { text: text.trim(), sendAt };
    if (!planned && !isThere) {
      return void plan.run({ input: { id, clientId: client.id, ...what } });
    }
    const known = planned ?? { id, version: 1 };
    void edit.run({ input: { id: known.id, version: stale ?? known.version, ...what } });
  };
  const set = (part: Partial<typeof when>) => {
    setWhen({ ...when, ...part });
    change.forget();
  };
  const close = () => onClose(text);
  return (
    <Modal opened onClose={close} title={planned ? words.titleEdit : words.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Textarea
            label={words.text(client.callName)}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={MOST_CHARACTERS}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={change.fieldError('text')}
          />
          <div className={classes.moment}>
            <TextInput
              type="date"
              label={words.date}
              required
              data-autofocus
              value={when.date}
              onChange={(event) => set({ date: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={words.time}
              required
              value={when.time}
              onChange={(event) => set({ time: event.currentTarget.value })}
            />
          </div>
          {asked && (problem ?? change.fieldError('sendAt')) && (
            <Text size="sm" c="var(--footing-clay-text)" role="alert">
              {problem ?? words.ahead}
            </Text>
          )}
          {sendAt && !problem && (
            <TimeInBothZones
              startsAt={sendAt}
              minutes={0}
              person={{ ...client, name: client.callName }}
            />
          )}
          <Text size="sm" c="dimmed">
            {words.says(client.callName)} {isReply && words.noReply}
          </Text>
          {leavesOut && <Text size="sm">{words.leavesOut}</Text>}
          <DialogFooter
            problem={change.problem ?? (isThere ? words.isThere : null)}
            busy={change.busy}
            disabled={text.trim() === ''}
            onCancel={close}
          >
            {stale !== null || isThere ? words.saveMine : planned ? words.save : words.plan}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

function problemOf(sendAt: string | null, now: number): string | null {
  if (!sendAt) return words.wrongTime;
  const ahead = Date.parse(sendAt) - now;
  return ahead <= 0 || ahead > LONGEST_MS ? words.ahead : null;
}
