import { ShareCoupleNoteDocument, type CouplePartsFragment } from '@footing/contract';
import { uuidv7 } from '@footing/kernel';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { confirmThat, Sheet, useChange } from '../../shared/ui';
import { CoupleNotes } from './CoupleNotes';
import classes from './couples.module.css';
import { words as all } from './for-coaches.words';

const words = all.notes;
const LONGEST = 20_000;

/** What the coach wrote for both, and, while nothing waits, a new note. */
export function NotesForBoth({ couple }: { couple: CouplePartsFragment }) {
  const canShare = couple.state === 'JOINED' && couple.waitsFor.length === 0;
  return (
    <Sheet title={words.title}>
      {canShare && <NewNote coupleId={couple.id} />}
      {couple.notes.length === 0 ? (
        <p className={classes.text}>{words.none}</p>
      ) : (
        <CoupleNotes notes={couple.notes} by={words.by} />
      )}
    </Sheet>
  );
}

function NewNote({ coupleId }: { coupleId: string }) {
  const [id, renew] = useState(() => uuidv7(Date.now()));
  const [body, setBody] = useState('');
  const share = useChange(ShareCoupleNoteDocument, {
    says: words.shared,
    quiet: true,
    refetchQueries: ['CoupleOfClient'],
    done() {
      setBody('');
      renew(uuidv7(Date.now()));
    },
  });
  const ask = async () => {
    const question = { title: words.confirm, words: words.confirmText, yes: words.button };
    if (await confirmThat(question)) void share.run({ input: { id, coupleId, body: body.trim() } });
  };
  return (
    <div className={classes.share}>
      <Textarea
        label={words.label}
        description={words.hint}
        maxLength={LONGEST}
        autosize
        minRows={3}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        error={share.fieldError('body')}
      />
      {share.problem && (
        <Text size="sm" c="var(--footing-clay-text)" role="alert">
          {share.problem}
        </Text>
      )}
      <Group justify="flex-end" mt="xs">
        <Button disabled={body.trim() === ''} loading={share.busy} onClick={() => void ask()}>
          {words.button}
        </Button>
      </Group>
    </div>
  );
}
