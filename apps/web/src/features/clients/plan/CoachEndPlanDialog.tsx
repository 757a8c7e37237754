import { CoachEndPlanDocument, type Ending } from '@footing/contract';
import { Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { DialogFooter, useChange } from '../../../shared/ui';
import { capitalized, endingWords } from '../../../shared/words';
import type { Plan } from '../types';
import { words as all } from './plan.words';

const words = all.end;

/** EXPIRED cannot be chosen; it is set automatically. */
const endings = Object.entries(words.endings) as [Ending, string][];

export function CoachEndPlanDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const [ending, setEnding] = useState<Ending | null>(null);
  const [note, setNote] = useState('');
  const end = useChange(CoachEndPlanDocument, {
    quiet: true,
    says: words.done,
    refetchQueries: ['CoachCaseload', 'CoachToday'],
    done: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={words.title(plan.title)}>
      <Stack>
        <Text>{words.text}</Text>
        <Radio.Group
          label={words.how}
          value={ending}
          onChange={(value) => setEnding(value as Ending)}
          error={end.fieldError('ending')}
        >
          <Stack gap="xs" mt="xs">
            {endings.map(([value, meaning]) => (
              <Radio
                key={value}
                value={value}
                label={capitalized(endingWords(value, 'COACH'))}
                description={meaning}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={words.note}
          description={words.noteReaders(plan.callName)}
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
          cancel={words.cancel}
          onCancel={onClose}
          onConfirm={() =>
            ending &&
            void end.run({ input: { planId: plan.id, ending, note: note.trim() || null } })
          }
        >
          {words.confirm}
        </DialogFooter>
      </Stack>
    </Modal>
  );
}
