import '@mantine/core/styles/Radio.css';
import { Button, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { EndMyPlanDocument, type Ending } from '@footing/contract';
import { useState } from 'react';
import { checkForCrisis } from '../../../shared/help/crisis-check';
import { useChange } from '../../../shared/ui';
import { capitalized, endingWords } from '../../../shared/words';
import { evictToday } from '../actions/optimistic-updates';
import classes from '../plan.module.css';

/** The endings that a client can choose. EXPIRED is set automatically. */
const endings: readonly Ending[] = [
  'LET_GO',
  'TOGETHER',
  'MUTUAL_PAUSE',
  'WITHDREW',
  'SAFETY_STOP',
];

const meanings: Partial<Record<Ending, string>> = {
  LET_GO: 'You let the other shore be and move on from here. That is an arrival.',
  TOGETHER: 'You found your way back to each other.',
  MUTUAL_PAUSE: 'You both chose to leave it open for now.',
  WITHDREW: 'This plan is not for you now. That is reason enough.',
  SAFETY_STOP: 'Someone might not be safe. Stopping is right.',
};

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
    <Modal opened onClose={onClose} title={letGo ? 'Letting go' : 'Ending the plan'} size="md">
      <Stack gap="md">
        {letGo ? (
          <p className={`footing-voice ${classes.shoreLine}`}>{meanings.LET_GO}</p>
        ) : (
          <Radio.Group
            size="md"
            label="How does it end?"
            value={ending}
            error={asked && !ending ? 'Please choose one.' : undefined}
            onChange={(value) => setEnding(value as Ending)}
          >
            <Stack gap="sm" mt="xs">
              {endings.map((each) => (
                <Radio
                  key={each}
                  size="md"
                  value={each}
                  label={capitalized(endingWords(each))}
                  description={meanings[each]}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Text size="sm">
          The plan closes, and no step opens any more. What you did and wrote stays with you. Your
          coach sees how it ended.
        </Text>
        <Textarea
          label="A few words, if you like"
          description="Your coach and the owner of the practice can read them."
          autosize
          minRows={2}
          maxRows={6}
          value={note}
          error={end.fieldError('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={classes.dialogFoot}>
          <Button size="md" loading={end.busy} onClick={() => void confirm()} data-autofocus>
            {letGo ? 'I let go' : 'End the plan so'}
          </Button>
          <Button size="md" variant="subtle" onClick={onClose}>
            Not now
          </Button>
        </div>
      </Stack>
    </Modal>
  );
}
