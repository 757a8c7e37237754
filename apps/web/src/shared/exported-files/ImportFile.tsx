import { Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { DialogFooter, useIdFor } from '../ui';
import { words as all } from './exported-files.words';
import classes from './exported-files.module.css';

const words = all.import;

/** As the API counts: the bytes of the text as a string inside JSON. */
const LONGEST_FILE = 1_000_000;
const sizeOf = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;

/** A mutation that makes a draft of the text of a file. */
interface Importing {
  run: (variables: { input: { id: string; file: string } }) => Promise<{ id: string } | null>;
  forget: () => void;
  busy: boolean;
  problem: string | null;
}

/** Imports a file, or its pasted text, with a mutation. Retries are idempotent. */
export function ImportFile({
  title,
  change: { run, forget, busy, problem: refused },
  problems,
  onDone,
  onClose,
}: {
  title: string;
  change: Importing;
  /** What the last refusal says about the text, a sentence for each problem. */
  problems: (text: string) => string[];
  onDone: (id: string) => void;
  onClose: () => void;
}) {
  const { idFor } = useIdFor();
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const found = problems(text);
  const take = (next: string, name: string | null) => {
    setText(next);
    setFileName(name);
    setOwn(null);
    forget();
  };
  const read = async (file: File | null) => {
    if (!file) return;
    take('', null);
    if (file.size > LONGEST_FILE) return setOwn(words.tooLarge);
    await file.text().then(
      (content) => take(content, file.name),
      () => setOwn(words.unreadable),
    );
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const problem = problemOf(text);
    setOwn(problem);
    if (problem) return;
    const made = await run({ input: { id: idFor(text), file: text } });
    if (made) onDone(made.id);
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <Text>{words.about}</Text>
          <Group>
            <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
              {(button) => (
                <Button {...button} variant="light" data-autofocus>
                  {words.choose}
                </Button>
              )}
            </FileButton>
            {fileName && (
              <>
                <Text className={classes.fileName}>{words.chosen(fileName)}</Text>
                <Button variant="subtle" onClick={() => take('', null)}>
                  {words.pasteInstead}
                </Button>
              </>
            )}
          </Group>
          {fileName === null && (
            <Textarea
              label={words.text}
              value={text}
              onChange={(event) => take(event.currentTarget.value, null)}
              rows={5}
              spellCheck={false}
              dir="ltr"
            />
          )}
          <Problems list={found} />
          <DialogFooter
            problem={own ?? (found.length > 0 ? null : refused)}
            busy={busy}
            onCancel={onClose}
          >
            {words.import}
          </DialogFooter>
        </Stack>
      </form>
    </Modal>
  );
}

function problemOf(text: string): string | null {
  if (text.trim() === '') return words.missing;
  return sizeOf(text) > LONGEST_FILE ? words.tooLarge : null;
}

/** Takes the focus when it appears. */
function Problems({ list }: { list: string[] }) {
  const section = useRef<HTMLDivElement>(null);
  const count = list.length;
  useEffect(() => {
    if (count > 0) section.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={section} tabIndex={-1} role="alert" className={classes.problems}>
      <p>{words.problems(count)}</p>
      <ul>
        {list.map((problem, index) => (
          <li key={`${index}.${problem}`}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
