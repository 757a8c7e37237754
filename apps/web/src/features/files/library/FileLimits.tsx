import { SetFileLimitsDocument, type PracticeFilesQuery } from '@footing/contract';
import { Button, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { Sheet, useChange } from '../../../shared/ui';
import classes from '../files.module.css';
import { words as all } from './library.words';

const words = all.limits;
type Limits = PracticeFilesQuery['practiceFiles']['limits'];

/** How much room the files take, and how much they may. Owners decide. */
export function FileLimits({
  limits,
  owns,
  onSaved,
}: {
  limits: Limits;
  owns: boolean;
  onSaved: () => void;
}) {
  const { usedMegabytes, mostMegabytes, largestMegabytes } = limits;
  return (
    <Sheet title={words.title}>
      <Text>{words.used(usedMegabytes, mostMegabytes)}</Text>
      {owns ? (
        <LimitFields limits={limits} onSaved={onSaved} />
      ) : (
        <Text>{words.largest(largestMegabytes)}</Text>
      )}
    </Sheet>
  );
}

function LimitFields({ limits, onSaved }: { limits: Limits; onSaved: () => void }) {
  const [most, setMost] = useState<number | string>(limits.mostMegabytes);
  const [largest, setLargest] = useState<number | string>(limits.largestMegabytes);
  const change = useChange(SetFileLimitsDocument, { says: words.saved, done: onSaved });
  return (
    <form
      noValidate
      className={classes.limits}
      onSubmit={(event) => {
        event.preventDefault();
        void change.run({ mostMegabytes: Number(most), largestMegabytes: Number(largest) });
      }}
    >
      <NumberInput
        label={words.mostLabel}
        description={words.upTo(limits.hardMostMegabytes)}
        value={most}
        min={1}
        max={limits.hardMostMegabytes}
        allowDecimal={false}
        onChange={setMost}
        error={change.fieldError('mostMegabytes')}
      />
      <NumberInput
        label={words.largestLabel}
        description={words.upTo(limits.hardLargestMegabytes)}
        value={largest}
        min={1}
        max={limits.hardLargestMegabytes}
        allowDecimal={false}
        onChange={setLargest}
        error={change.fieldError('largestMegabytes')}
      />
      <Button type="submit" variant="default" loading={change.busy}>
        {words.save}
      </Button>
    </form>
  );
}
