import { ImportTemplateDocument } from '@footing/contract';
import { Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { DialogFooter, useChange, useIdFor } from '../../../shared/ui';
import { fileProblems, type ImportRefusal } from './file-problems';
import { words as all } from './files.words';
import classes from './files.module.css';

const words = all.import;

/** As the API counts: the bytes of the text as a string inside JSON. */
const LONGEST_FILE = 1_000_000;
const sizeOf = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;

/** Makes a draft of a file, or of its pasted text. Retries are idempotent. */
export function ImportTemplate({ onClose }: { onClose: () => void }) {
  const { idFor } = useIdFor();
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const navigate = useNavigate();
  const change = useChange(ImportTemplateDocument, { quiet: true, says: words.done });
  const problems = change.refusal ? fileProblems(change.refusal as ImportRefusal, text) : [];
  const take = (next: string, name: string | null) => {
    setText(next);
    setFileName(name);
    setOwn(null);
    change.forget();
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
    const made = await change.run({ input: { id: idFor(text), file: text } });
    if (made) await navigate(`/templates/${made.id}`);
  };
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
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
          <Problems list={problems} />
          <DialogFooter
            problem={own ?? (problems.length > 0 ? null : change.problem)}
            busy={change.busy}
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
