import { Button, Group } from '@mantine/core';
import { Sheet, toast } from '../../../../shared/ui';
import { saveFrom } from '../../../../shared/ui/save-from';
import classes from './sign-in-codes.module.css';
import { words as all } from './sign-in-codes.words';

const words = all.recovery;

/** Shown once: to copy, to save or to write down. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const text = codes.join('\n');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast.done(words.copied);
  };
  const save = () => {
    const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
    saveFrom(address, words.fileName);
    URL.revokeObjectURL(address);
  };
  return (
    <Sheet title={words.title}>
      <div className={classes.section}>
        <p>{words.says}</p>
        <ul className={classes.codes} aria-label={words.title}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Group>
          <Button variant="default" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button variant="default" onClick={save}>
            {words.save}
          </Button>
          <Button onClick={onDone}>{words.done}</Button>
        </Group>
      </div>
    </Sheet>
  );
}
