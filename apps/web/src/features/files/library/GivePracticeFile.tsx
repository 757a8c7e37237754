import { useQuery } from '@apollo/client/react';
import { AttachFileDocument, PracticeFilesDocument } from '@footing/contract';
import { Button, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import { fileChoices } from '../file-choices';
import classes from '../files.module.css';
import { words as all } from '../files.words';

const words = all.fromPractice;

/** Gives the client one of the practice's files. */
export function GivePracticeFile({ clientId, onGiven }: { clientId: string; onGiven: () => void }) {
  const { data } = useQuery(PracticeFilesDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const change = useChange(AttachFileDocument, {
    says: words.done,
    done: () => {
      setChosen(null);
      onGiven();
    },
  });
  if (!data) return null;
  const choices = fileChoices(data.practiceFiles.files);
  if (choices.length === 0) {
    return (
      <Text size="sm" c="dimmed" mb="xs">
        {words.none}
      </Text>
    );
  }
  return (
    <form
      className={classes.limits}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void change.run({ input: { clientId, practiceFileId: chosen } });
      }}
    >
      <Select
        label={words.label}
        placeholder={words.choose}
        data={choices}
        value={chosen}
        searchable
        onChange={setChosen}
      />
      <Button type="submit" variant="default" disabled={!chosen} loading={change.busy}>
        {words.add}
      </Button>
    </form>
  );
}
