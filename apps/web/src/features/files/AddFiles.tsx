import { Alert, Button, FileButton, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { ThirdPartyLine, toast } from '../../shared/ui';
import classes from './files.module.css';
import { words } from './files.words';
import { sendFile, type Meant } from './send-file';

const IMAGES_AND_PDFS = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';
const SOUNDS = '.mp3,.m4a,.ogg,.wav,audio/mpeg,audio/mp4,audio/ogg,audio/wav';

/** Adds files one after another. What was not added is named with the reason, until the next try. */
export function AddFiles({
  meant,
  largest,
  label = words.add.button,
  single = false,
  most = Infinity,
  isPartOfForm = false,
  onAdded,
  onBusy,
}: {
  meant: Meant;
  /** Megabytes of one file. */
  largest: number;
  label?: string;
  /** One at a time. */
  single?: boolean;
  /** How many more there may be. */
  most?: number;
  /** The form around it has the line about other people's messages. */
  isPartOfForm?: boolean;
  onAdded: (id: string, name: string) => void;
  onBusy?: (busy: boolean) => void;
}) {
  const isOfPractice = meant === 'PRACTICE';
  const [adding, setAdding] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const reset = useRef<() => void>(null);
  const add = async (files: File[]) => {
    if (files.length === 0) return;
    setProblems(files.length > most ? [words.add.tooMany] : []);
    onBusy?.(true);
    for (const file of files.slice(0, most)) {
      setAdding(file.name);
      const sent = await sendFile(file, meant, largest);
      if ('why' in sent)
        setProblems((earlier) => [...earlier, words.add.failed(file.name, sent.why)]);
      else {
        toast.done(words.add.done(file.name));
        onAdded(sent.id, file.name);
      }
    }
    setAdding(null);
    onBusy?.(false);
    reset.current?.();
  };
  return (
    <div className={classes.add}>
      <FileButton
        multiple={!single}
        resetRef={reset}
        accept={isOfPractice ? `${IMAGES_AND_PDFS},${SOUNDS}` : IMAGES_AND_PDFS}
        onChange={(chosen) => void add(chosen ? [chosen].flat() : [])}
      >
        {(props) => (
          <Button {...props} loading={adding !== null}>
            {label}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed" role="status">
        {adding ? words.add.busy(adding) : words.add.rules(largest, isOfPractice)}
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
      {!isPartOfForm && <ThirdPartyLine />}
    </div>
  );
}
