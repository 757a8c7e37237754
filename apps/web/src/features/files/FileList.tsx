import {
  OpenFileDocument,
  OpenPracticeFileDocument,
  RemoveFileDocument,
  ShareFileDocument,
  type ClientFilesQuery,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { saveFrom } from '../../shared/files/download';
import { useMembership } from '../../shared/session/store';
import { confirmThat, useChange } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import { When } from '../../shared/words';
import { PlaySound } from './PlaySound';
import classes from './files.module.css';
import { words, type Side } from './files.words';

export type Files = ClientFilesQuery['clientFiles'];
export type OneFile = Files['files'][number];

interface Names {
  coach: string;
  client: string;
}

/** The files, the newest first. */
export function FileList({
  data,
  side,
  client,
  onChanged,
}: {
  data: Files;
  side: Side;
  client: string;
  onChanged: () => void;
}) {
  const names = { coach: data.coach.name, client };
  return (
    <ul className={classes.list} aria-label={words.list}>
      {data.files.map((file) => (
        <li key={file.id} className={classes.file}>
          <AboutFile file={file} side={side} names={names} />
          <div className={classes.buttons}>
            {side === 'CLIENT' && !file.shared && !file.lost && (
              <ShareFile file={file} coach={data.coach} onShared={onChanged} />
            )}
            {!file.lost && <DownloadFile file={file} />}
            {file.removable && (
              <RemoveFile
                file={file}
                other={side === 'CLIENT' ? file.coach.name : client}
                onRemoved={onChanged}
              />
            )}
          </div>
          {!file.lost && file.type === 'AUDIO' && <PlaySound file={file} />}
        </li>
      ))}
    </ul>
  );
}

function AboutFile({ file, side, names }: { file: OneFile; side: Side; names: Names }) {
  const { id } = useMembership();
  const isMine = file.addedBy.id === id;
  // Coaches call a client by another name than their account has.
  const author = file.fromClient ? names.client : file.addedBy.name;
  return (
    <div className={classes.about}>
      <p className={classes.name}>
        <UserText>{file.name}</UserText>
      </p>
      <p className={classes.facts}>
        {words.kinds[file.type]}, {words.size(file.size)}, {isMine ? words.byYou : words.by(author)}{' '}
        <When at={file.at} say="day" />
      </p>
      {file.lost && <p className={classes.facts}>{words.lost}</p>}
      {side === 'CLIENT' && !file.shared && (
        <p className={classes.facts}>{words.notShared(names.coach)}</p>
      )}
    </div>
  );
}

/** The address works for a minute and is used at once. The file is saved, never opened in the page. */
export function DownloadFile({ file }: { file: Pick<OneFile, 'id' | 'name'> }) {
  const open = useChange(OpenFileDocument, {
    done: ({ address }) => saveFrom(address, file.name),
  });
  return <Download name={file.name} busy={open.busy} open={() => open.run({ id: file.id })} />;
}

/** As `DownloadFile`, for a file of the practice. */
export function DownloadPracticeFile({ file }: { file: Pick<OneFile, 'id' | 'name'> }) {
  const open = useChange(OpenPracticeFileDocument, {
    done: ({ address }) => saveFrom(address, file.name),
  });
  return <Download name={file.name} busy={open.busy} open={() => open.run({ id: file.id })} />;
}

function Download({
  name,
  busy,
  open,
}: {
  name: string;
  busy: boolean;
  open: () => Promise<unknown>;
}) {
  return (
    <Button
      size="compact-md"
      variant="subtle"
      loading={busy}
      aria-label={words.downloadOf(name)}
      onClick={() => void open()}
    >
      {words.download}
    </Button>
  );
}

function RemoveFile({
  file,
  other,
  onRemoved,
}: {
  file: OneFile;
  other: string;
  onRemoved: () => void;
}) {
  const remove = useChange(RemoveFileDocument, { says: words.remove.done, done: onRemoved });
  const ask = async () => {
    const { title, text, yes, no } = words.remove;
    if (await confirmThat({ title, words: text(other), yes, no, deletes: true })) {
      await remove.run({ id: file.id });
    }
  };
  return (
    <Button
      size="compact-md"
      variant="subtle"
      loading={remove.busy}
      aria-label={words.remove.of(file.name)}
      onClick={() => void ask()}
    >
      {words.remove.button}
    </Button>
  );
}

/** After a transfer, the client decides which files the new coach can open. */
function ShareFile({
  file,
  coach,
  onShared,
}: {
  file: OneFile;
  coach: { id: string; name: string };
  onShared: () => void;
}) {
  const share = useChange(ShareFileDocument, { says: words.shared(coach.name), done: onShared });
  return (
    <Button
      size="compact-md"
      variant="subtle"
      loading={share.busy}
      aria-label={words.shareOf(coach.name, file.name)}
      onClick={() => void share.run({ id: file.id, coachId: coach.id })}
    >
      {words.share(coach.name)}
    </Button>
  );
}
