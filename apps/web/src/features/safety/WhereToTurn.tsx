import { NativeSelect } from '@mantine/core';
import type { SafetyResourcesPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { Markdown, Sheet } from '../../shared/ui';

/** Numbers for the country of the client's time zone, or for one that they choose. Nothing is sent anywhere. */
export function WhereToTurn({
  resources,
  country,
}: {
  resources: readonly SafetyResourcesPartsFragment[];
  country: string;
}) {
  const [chosen, choose] = useState(country);
  const shown = resources.find((each) => each.country === chosen) ?? resources.at(-1);
  return (
    <Sheet title="Where to turn">
      <NativeSelect
        size="md"
        label="Where you are"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={resources.map(({ country: value, name: label }) => ({ value, label }))}
        mb="sm"
      />
      {shown && <Markdown text={shown.text} voice />}
    </Sheet>
  );
}
