import { OpenFileDocument, OpenPracticeFileDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import classes from './files.module.css';
import { words } from './files.words';

interface Sound {
  id: string;
  name: string;
}

/** A sound of a client: played in the page, piece by piece, with the player of the browser. */
export function PlaySound({ file }: { file: Sound }) {
  const open = useChange(OpenFileDocument);
  const address = async () => (await open.run({ id: file.id }))?.address ?? null;
  return <Player file={file} busy={open.busy} ask={address} />;
}

/** A sound of the practice. */
export function PlayPracticeSound({ file }: { file: Sound }) {
  const open = useChange(OpenPracticeFileDocument);
  const address = async () => (await open.run({ id: file.id }))?.address ?? null;
  return <Player file={file} busy={open.busy} ask={address} />;
}

/** Asks for an address only when somebody wants to hear it. */
function Player({
  file,
  busy,
  ask,
}: {
  file: Sound;
  busy: boolean;
  ask: () => Promise<string | null>;
}) {
  const [address, setAddress] = useState<string | null>(null);
  const play = async () => setAddress(await ask());
  if (address) {
    return (
      // There are no words on the screen to go with a sound that somebody recorded.
      // eslint-disable-next-line jsx-a11y-x/media-has-caption
      <audio
        className={classes.player}
        controls
        autoPlay
        preload="metadata"
        src={address}
        aria-label={words.player(file.name)}
        onError={() => setAddress(null)}
      />
    );
  }
  return (
    <Button
      size="compact-md"
      variant="light"
      loading={busy}
      aria-label={words.playOf(file.name)}
      onClick={() => void play()}
    >
      {words.play}
    </Button>
  );
}
