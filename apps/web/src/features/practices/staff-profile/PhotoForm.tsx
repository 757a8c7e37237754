import { SetStaffPhotoDocument } from '@footing/contract';
import { Button, FileButton, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import classes from './staff-profile.module.css';
import { smallPicture } from './small-picture';
import { words as all } from './staff-profile.words';

const words = all.photo;

export function PhotoForm({ photo }: { photo: string | null }) {
  const [unreadable, setUnreadable] = useState(false);
  const change = useChange(SetStaffPhotoDocument, { quiet: true });
  const send = async (file: File | null) => {
    if (!file) return;
    setUnreadable(false);
    const small = await smallPicture(file).catch(() => null);
    if (small === null) setUnreadable(true);
    else await change.run({ photo: small });
  };
  const problem = unreadable ? words.unreadable : (change.fieldError('photo') ?? change.problem);
  return (
    <div>
      <Group>
        {photo && <img className={classes.photo} src={photo} alt={words.alt} />}
        <Group gap="xs" flex="1 1 12rem">
          <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => void send(file)}>
            {(button) => (
              <Button {...button} variant="light" loading={change.busy}>
                {photo ? words.change : words.add}
              </Button>
            )}
          </FileButton>
          {photo && (
            <Button
              variant="subtle"
              disabled={change.busy}
              onClick={() => void change.run({ photo: null })}
            >
              {words.remove}
            </Button>
          )}
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {words.says}
      </Text>
      {problem && (
        <Text size="sm" c="var(--footing-clay-text)" role="alert">
          {problem}
        </Text>
      )}
    </div>
  );
}
