import '@mantine/core/styles/Radio.css';
import type { ConflictSide, PlanMovePartsFragment } from '@footing/contract';
import { Radio, Stack } from '@mantine/core';
import { Sheet } from '../../../shared/ui';
import { fieldWords, sideWords, words as all } from './move.words';
import classes from './offers.module.css';

const words = all.conflicts;

/** What both the coach and the new version changed: one choice each. */
export function ConflictList({
  move: { conflicts, mapping, steps },
  name,
  onChoice,
}: {
  move: PlanMovePartsFragment;
  name: string;
  onChoice: (path: string, side: ConflictSide) => void;
}) {
  const named = [...mapping.map(({ step, title }) => ({ key: step, title })), ...steps];
  return (
    <Sheet title={words.title}>
      <p>{words.text(name)}</p>
      <Stack gap="lg">
        {conflicts.map((conflict) => (
          <Radio.Group
            key={conflict.path}
            label={words.of(conflict.action ?? conflict.step, fieldWords(conflict.field))}
            value={conflict.chosen}
            onChange={(side) => onChoice(conflict.path, side as ConflictSide)}
          >
            <Stack gap="xs" mt="xs" className={classes.sides}>
              {(['PLAN', 'VERSION'] as const).map((side) => (
                <Radio key={side} value={side} label={sideWords(conflict, side, named)} />
              ))}
            </Stack>
          </Radio.Group>
        ))}
      </Stack>
    </Sheet>
  );
}
