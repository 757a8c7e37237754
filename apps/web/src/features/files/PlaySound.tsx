import { OpenFileDocument, OpenPracticeFileDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { toast, useChange } from '../../shared/ui';
import { focusOnMount } from '../../shared/ui/focus/focus-on-mount';
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

/** `MediaError.MEDIA_ERR_DECODE` */
const NOT_DECODED = 3;

type OfAudio = SyntheticEvent<HTMLAudioElement>;

/**
 * Asks for an address only when somebody wants to hear it. One that worked and stops working has expired: with a new one the sound goes
 * on where it was.
 */
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
  const [lostFocus, setLostFocus] = useState(false);
  const works = useRef(false);
  const goOnAt = useRef(0);
  const play = async () => setAddress(await ask());
  const begin = ({ currentTarget: audio }: OfAudio) => {
    works.current = true;
    if (goOnAt.current > 0) audio.currentTime = goOnAt.current;
  };
  const meetError = ({ currentTarget: audio }: OfAudio) => {
    setLostFocus(document.activeElement === audio);
    const { currentTime, error } = audio;
    // No new address helps a sound that breaks off at the same place again.
    const hasExpired = works.current && error?.code !== NOT_DECODED && currentTime > goOnAt.current;
    works.current = false;
    if (hasExpired) {
      goOnAt.current = currentTime;
      void play();
      return;
    }
    setAddress(null);
    toast.problem(words.notPlayed);
  };
  if (address) {
    return (
      // There are no words on the screen to go with a sound that somebody recorded.
      // eslint-disable-next-line jsx-a11y-x/media-has-caption
      <audio
        ref={focusOnMount}
        className={classes.player}
        controls
        tabIndex={0}
        autoPlay
        preload="metadata"
        src={address}
        aria-label={words.player(file.name)}
        onLoadedMetadata={begin}
        onError={meetError}
      />
    );
  }
  return (
    <Button
      ref={lostFocus ? focusOnMount : undefined}
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
