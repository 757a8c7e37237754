import { Alert, Button, FileButton, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { ThirdPartyLine, toast } from '../../shared/ui';
import classes from './files.module.css';
import { words } from './files.words';
import { sendFile, type Meant } from './send-file';

/** Adds files one after another. What was not added is named with the reason, until the next try. */
export function AddFiles({ meant, onAdded }: { meant: Meant; onAdded: () => void }) {
  const [adding, setAdding] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const reset = useRef<() => void>(null);
  const add = async (files: File[]) => {
    if (files.length === 0) return;
    setProblems([]);
    for (const file of files) {
      setAdding(file.name);
      const why = await sendFile(file, meant);
      if (why) setProblems((earlier) => [...earlier, words.add.failed(file.name, why)]);
      else {
        toast.done(words.add.done(file.name));
        onAdded();
      }
    }
    setAdding(null);
    reset.current?.();
  };
  return (
    <div className={classes.add}>
      <FileButton
        multiple
        resetRef={reset}
        accept="image/jpeg,image/png,image/webp,image/gif,application/pdf"
        onChange={(files) => void add(files)}
      >
        {(props) => (
          <Button {...props} loading={adding !== null}>
            {words.add.button}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed" role="status">
        {adding ? words.add.busy(adding) : words.add.rules}
      </Text>
      {problems.length > 0 && (
        <Alert color="amber" role="alert">
          {problems.map((problem) => (
            <p key={problem} className={classes.problem}>
              {problem}
            </p>
          ))}
        </Alert>
      )}
      <ThirdPartyLine />
    </div>
  );
}
