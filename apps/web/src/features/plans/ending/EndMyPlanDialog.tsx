import '@mantine/core/styles/Radio.css';
import { Button, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { EndMyPlanDocument, type Ending } from '@footing/contract';
import { useState } from 'react';
import { checkForCrisis } from '../../../shared/help/crisis-check';
import { useChange } from '../../../shared/ui';
import { capitalized, endingWords } from '../../../shared/words';
import { evictToday } from '../actions/evict-today';
import classes from '../plan.module.css';
import { words } from './ending.words';

/** The endings that a client can choose; only coaches set the others. */
const ENDINGS = Object.keys(words.dialog.meanings) as (keyof typeof words.dialog.meanings)[];

/** `LET_GO` is preselected, so that it takes two taps; `CHOOSE` asks for the ending. */
export type EndingWay = 'LET_GO' | 'CHOOSE';

export default function EndMyPlanDialog({
  planId,
  way,
  onClose,
}: {
  planId: string;
  way: EndingWay;
  onClose: () => void;
}) {
  const letGo = way === 'LET_GO';
  const [ending, setEnding] = useState<Ending | null>(letGo ? 'LET_GO' : null);
  const [asked, setAsked] = useState(false);
  const [note, setNote] = useState('');
  const end = useChange(EndMyPlanDocument, { update: evictToday });
  const confirm = async () => {
    setAsked(true);
    if (!ending) return;
    checkForCrisis(note);
    const plan = await end.run({ input: { planId, ending, ...(note.trim() && { note }) } });
    if (!plan) return;
    onClose();
    scrollTo({ top: 0 });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={letGo ? words.dialog.letGoTitle : words.dialog.title}
      size="md"
    >
      <Stack gap="md">
        {letGo ? (
          <p className={`footing-voice ${classes.shoreLine}`}>{words.dialog.meanings.LET_GO}</p>
        ) : (
          <Radio.Group
            size="md"
            label={words.dialog.how}
            value={ending}
            error={asked && !ending ? words.dialog.choose : undefined}
            onChange={(value) => setEnding(value as Ending)}
          >
            <Stack gap="sm" mt="xs">
              {ENDINGS.map((each) => (
                <Radio
                  key={each}
                  size="md"
                  value={each}
                  label={capitalized(endingWords(each))}
                  description={words.dialog.meanings[each]}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Text size="sm">
          {words.dialog.text} {!letGo && words.dialog.unsafe}
        </Text>
        <Textarea
          label={words.dialog.note}
          description={words.dialog.noteReaders}
          autosize
          minRows={2}
          maxRows={6}
          value={note}
          error={end.fieldError('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={classes.dialogFoot}>
          <Button size="md" loading={end.busy} onClick={() => void confirm()} data-autofocus>
            {letGo ? words.dialog.letGo : words.dialog.end}
          </Button>
          <Button size="md" variant="subtle" onClick={onClose}>
            {words.dialog.cancel}
          </Button>
        </div>
      </Stack>
    </Modal>
  );
}
