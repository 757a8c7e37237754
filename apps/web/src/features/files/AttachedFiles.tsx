import { useQuery } from '@apollo/client/react';
import { ClientFilesDocument, DetachFileDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import { AttachDialog } from './AttachDialog';
import { words } from './attached.words';
import { DownloadFile, type OneFile } from './FileList';
import classes from './files.module.css';
import type { Side } from './files.words';
import { PlaySound } from './PlaySound';

/** A step with its actions, or a session. */
export interface Spot {
  /** What the page calls it. */
  title: string;
  stepId?: string;
  sessionId?: string;
  actions?: { id: string; title: string }[];
}

export interface AttachedFilesProps {
  /** Null for the client's own. */
  clientId: string | null;
  side: Side;
  /** What the coach calls the client. */
  callName: string;
  spot: Spot;
  /** Files are not attached here, only listed. */
  listed?: boolean;
}

/** The files that are attached to a step and its actions, or to a session. Nothing for staff who cannot open them. */
export default function AttachedFiles({
  clientId,
  side,
  callName,
  spot,
  listed = false,
}: AttachedFilesProps) {
  const query = useQuery(ClientFilesDocument, {
    variables: { clientId, attached: true },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'ignore',
  });
  const [attaching, setAttaching] = useState(false);
  const again = () => void query.refetch().catch(() => undefined);
  const data = query.data?.clientFiles;
  if (!data) return null;
  const here = data.files.flatMap((file) =>
    file.places
      .filter((place) => isAt(spot, place))
      .map((place) => ({ file, place, action: actionOf(spot, place) })),
  );
  const canAttach = data.adding === 'OPEN' && !listed;
  if (here.length === 0 && !canAttach) return null;
  return (
    <section className={classes.attached} aria-label={words.listOf(spot.title)}>
      {here.length > 0 && (
        <>
          <p className={classes.attachedTitle}>{words.title}</p>
          <ul className={classes.attachedList}>
            {here.map(({ file, place, action }) => (
              <li key={place.id} className={classes.attachedFile}>
                <AboutAttached file={file} action={action} />
                {!file.lost && <DownloadFile file={file} />}
                {place.removable && <Detach placeId={place.id} file={file} onDetached={again} />}
                {!file.lost && file.type === 'AUDIO' && <PlaySound file={file} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {canAttach && (
        <Button
          size="compact-md"
          variant="subtle"
          className="footing-at-start"
          aria-label={words.attachTo(spot.title)}
          onClick={() => setAttaching(true)}
        >
          {words.attach}
        </Button>
      )}
      {attaching && (
        <AttachDialog
          {...{ clientId, side, callName, spot }}
          onAttached={again}
          onClose={() => setAttaching(false)}
        />
      )}
    </section>
  );
}

function AboutAttached({ file, action }: { file: OneFile; action: string | undefined }) {
  return (
    <div className={classes.about}>
      <p className={classes.name}>
        <UserText>{file.name}</UserText>
      </p>
      {action && <p className={classes.facts}>{words.forAction(action)}</p>}
    </div>
  );
}

function Detach({
  placeId,
  file,
  onDetached,
}: {
  placeId: string;
  file: OneFile;
  onDetached: () => void;
}) {
  const detach = useChange(DetachFileDocument, { says: words.detached, done: onDetached });
  return (
    <Button
      size="compact-md"
      variant="subtle"
      loading={detach.busy}
      aria-label={words.detachOf(file.name)}
      onClick={() => void detach.run({ id: placeId })}
    >
      {words.detach}
    </Button>
  );
}

type Place = OneFile['places'][number];

const actionOf = ({ actions = [] }: Spot, { actionId }: Place): string | undefined =>
  actions.find(({ id }) => id === actionId)?.title;

const isAt = (spot: Spot, place: Place): boolean =>
  (place.stepId !== null && place.stepId === spot.stepId) ||
  (place.sessionId !== null && place.sessionId === spot.sessionId) ||
  actionOf(spot, place) !== undefined;
