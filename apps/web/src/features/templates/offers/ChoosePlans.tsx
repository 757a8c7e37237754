import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Sheet } from '../../../shared/ui';
import { stateWords } from './offers.words';
import { words as all } from './several.words';
import type { OlderPlan } from './useMoves';
import classes from './offers.module.css';

const words = all.choose;

/** Which clients get the offer. Those who have one, or said no, are not chosen at first. */
export function ChoosePlans({
  plans,
  onCheck,
  children,
}: {
  plans: readonly OlderPlan[];
  /** More plans to choose from. */
  children: ReactNode;
  onCheck: (plans: OlderPlan[]) => void;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(plans.filter(isFirstChoice).map(({ planId }) => planId)),
  );
  const toggle = (planId: string) => {
    const next = new Set(chosen);
    if (!next.delete(planId)) next.add(planId);
    setChosen(next);
  };
  const selected = plans.filter(({ planId }) => chosen.has(planId));
  return (
    <Stack gap="md" className={classes.sheets}>
      <Sheet title={words.title}>
        <Group gap="sm" mb="sm">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setChosen(new Set(plans.map(({ planId }) => planId)))}
          >
            {words.all}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setChosen(new Set())}>
            {words.none}
          </Button>
        </Group>
        <Stack gap="sm">
          {plans.map((plan) => (
            <Checkbox
              key={plan.planId}
              checked={chosen.has(plan.planId)}
              onChange={() => toggle(plan.planId)}
              label={plan.clientName}
              description={words.about(
                plan.title,
                plan.number,
                plan.state && stateWords(plan.state),
              )}
            />
          ))}
        </Stack>
        {children}
      </Sheet>
      <div>
        <Button disabled={selected.length === 0} onClick={() => onCheck(selected)}>
          {words.check(selected.length)}
        </Button>
      </div>
    </Stack>
  );
}

const isFirstChoice = ({ state }: OlderPlan): boolean =>
  state !== 'OFFERED' && state !== 'DECLINED' && state !== 'REVERTED';
