import { useQuery } from '@apollo/client/react';
import {
  PracticeFilesDocument,
  RemovePracticeFileDocument,
  type PracticeFilesQuery,
} from '@footing/contract';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import {
  confirmThat,
  EmptyState,
  Loaded,
  LoadingState,
  Sheet,
  useChange,
} from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { When } from '../../../shared/words';
import { AddFiles } from '../AddFiles';
import { DownloadPracticeFile } from '../FileList';
import classes from '../files.module.css';
import { words as all } from '../files.words';
import { PlayPracticeSound } from '../PlaySound';
import { FileLimits } from './FileLimits';
import { words } from './library.words';
import { RenameFile } from './RenameFile';

type OneFile = PracticeFilesQuery['practiceFiles']['files'][number];

/** The files that the staff of the practice give to clients, and how much room there is. */
export default function PracticeFiles({ owns }: { owns: boolean }) {
  const query = useQuery(PracticeFilesDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void query.refetch().catch(() => undefined);
  return (
    <Loaded query={query} skeleton={<LoadingState lines={6} label={words.loading} />}>
      {({ practiceFiles: { files, limits } }) => (
        <Stack gap="lg">
          <Sheet title={words.title}>
            <Text mb="md">{words.about}</Text>
            {files.length === 0 && (
              <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
            )}
            {files.length > 0 && (
              <ul className={classes.list} aria-label={words.list}>
                {files.map((file) => (
                  <File key={file.id} file={file} onChanged={again} />
                ))}
              </ul>
            )}
            <AddFiles meant="PRACTICE" largest={limits.largestMegabytes} onAdded={again} />
            <Text size="sm" c="dimmed">
              {words.tags}
            </Text>
          </Sheet>
          <FileLimits key={limits.mostMegabytes} limits={limits} owns={owns} onSaved={again} />
        </Stack>
      )}
    </Loaded>
  );
}

function File({ file, onChanged }: { file: OneFile; onChanged: () => void }) {
  const [renaming, setRenaming] = useState(false);
  return (
    <li className={classes.file}>
      <div className={classes.about}>
        <p className={classes.name}>
          <UserText>{file.name}</UserText>
        </p>
        <p className={classes.facts}>
          {all.kinds[file.type]}, {all.size(file.size)}, {all.by(file.addedBy.name)}{' '}
          <When at={file.at} say="day" />
        </p>
        {file.lost && <p className={classes.facts}>{all.lost}</p>}
      </div>
      <div className={classes.buttons}>
        {!file.lost && <DownloadPracticeFile file={file} />}
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={words.rename.of(file.name)}
          onClick={() => setRenaming(true)}
        >
          {words.rename.button}
        </Button>
        <Remove file={file} onRemoved={onChanged} />
      </div>
      {!file.lost && file.type === 'AUDIO' && <PlayPracticeSound file={file} />}
      {renaming && (
        <RenameFile file={file} onSaved={onChanged} onClose={() => setRenaming(false)} />
      )}
    </li>
  );
}

function Remove({ file, onRemoved }: { file: OneFile; onRemoved: () => void }) {
  const remove = useChange(RemovePracticeFileDocument, {
    says: words.remove.done,
    done: onRemoved,
  });
  const ask = async () => {
    const { title, text, yes, no } = words.remove;
    if (await confirmThat({ title, words: text, yes, no, deletes: true })) {
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
