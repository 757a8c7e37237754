import { NativeSelect } from '@mantine/core';
import type { SafetyResourcesPartsFragment } from '@footing/contract';
import { useState } from 'react';
import { Sheet } from '../../shared/ui';
import { reachable, type Line, type Piece } from './reachable';
import classes from './safety.module.css';

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
      {shown && <Lines lines={reachable(shown.text)} />}
      <p className={classes.quiet}>
        A number opens in your phone, and you start the call. It stays in your list of calls.
      </p>
      <NativeSelect
        size="md"
        label="Where you are"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={resources.map(({ country: value, name: label }) => ({ value, label }))}
        mt="sm"
      />
    </Sheet>
  );
}

function Lines({ lines }: { lines: Line[] }) {
  return (
    <div role={lines.every(({ isPoint }) => isPoint) ? 'list' : undefined} className={classes.turn}>
      {lines.map(({ isPoint, pieces }, index) => (
        <div key={index} role={isPoint ? 'listitem' : undefined} className={classes.turnLine}>
          {pieces.map((piece, at) => (
            <Reach key={at} piece={piece} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Reach({ piece: { text, strong, href } }: { piece: Piece }) {
  const words = strong ? <strong>{text}</strong> : text;
  if (!href) return words;
  return href.startsWith('tel:') ? (
    <a href={href} aria-label={`Call ${text}`} className={classes.reach}>
      {text}
    </a>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer" className={classes.reach}>
      {words}
    </a>
  );
}
