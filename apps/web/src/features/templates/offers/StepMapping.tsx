import { NativeSelect } from '@mantine/core';
import { Sheet } from '../../../shared/ui';
import classes from './offers.module.css';
import { words as all } from './move.words';

const words = all.mapping;
const NONE = '';
/** Another target for each client. */
export const MIXED = '?';

/** Each step of the plan with its step in the new version, which the coach can correct. */
export function StepMapping({
  mapping,
  steps,
  onTarget,
}: {
  mapping: readonly { step: string; title: string; to?: string | null }[];
  steps: readonly { key: string; title: string }[];
  onTarget: (step: string, to: string | null) => void;
}) {
  return (
    <Sheet title={words.title}>
      <p>{words.text}</p>
      <div className={classes.mapping}>
        {mapping.map(({ step, title, to }) => (
          <NativeSelect
            key={step}
            label={words.target(title)}
            value={to ?? NONE}
            onChange={(event) => onTarget(step, event.currentTarget.value || null)}
          >
            {to === MIXED && (
              <option value={MIXED} disabled>
                {words.mixed}
              </option>
            )}
            {steps.map((one) => (
              <option key={one.key} value={one.key}>
                {one.title}
              </option>
            ))}
            <option value={NONE}>{words.none}</option>
          </NativeSelect>
        ))}
      </div>
    </Sheet>
  );
}
