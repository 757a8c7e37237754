import { CoachEndPlanDocument, type Ending } from '@footing/contract';
import { Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { capitalized, endingWords } from '../../../shared/words';
import type { Plan } from '../types';

/** EXPIRED cannot be chosen; it is set automatically. */
const endings: [Ending, string][] = [
  ['TOGETHER', 'They are a couple again.'],
  ['LET_GO', 'They let go. That is an arrival.'],
  ['MUTUAL_PAUSE', 'They both chose to pause here.'],
  ['WITHDREW', 'They set the plan aside, for whatever reason.'],
  ['SAFETY_STOP', 'Continuing would not be safe for someone.'],
];

export function CoachEndPlanDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const [ending, setEnding] = useState<Ending | null>(null);
  const [note, setNote] = useState('');
  const end = useChange(CoachEndPlanDocument, {
    quiet: true,
    says: 'The plan is closed. Its history is kept.',
    refetchQueries: ['CoachCaseload', 'CoachToday'],
    done: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={`End “${plan.title}”`}>
      <Stack>
        <Text>
          What was done stays done, and the history is kept. A plan that has ended does not open
          again; a new one can be chosen at any time.
        </Text>
        <Radio.Group
          label="How did it end"
          value={ending}
          onChange={(value) => setEnding(value as Ending)}
          error={end.fieldError('ending')}
        >
          <Stack gap="xs" mt="xs">
            {endings.map(([value, words]) => (
              <Radio
                key={value}
                value={value}
                label={capitalized(endingWords(value, 'COACH'))}
                description={words}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="A last word"
          description={`${plan.callName} and you can read it.`}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={end.fieldError('note')}
        />
        <DialogFooter
          problem={end.problem}
          busy={end.busy}
          disabled={ending === null}
          cancel="Not now"
          onCancel={onClose}
          onConfirm={() =>
            ending &&
            void end.run({ input: { planId: plan.id, ending, note: note.trim() || null } })
          }
        >
          End the plan
        </DialogFooter>
      </Stack>
    </Modal>
  );
}
