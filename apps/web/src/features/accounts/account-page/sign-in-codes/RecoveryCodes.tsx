import { Button, Group } from '@mantine/core';
import { download } from '../../../../shared/files/download';
import { Sheet } from '../../../../shared/ui';
import { copyText } from '../../../../shared/ui/feedback/copy-text';
import classes from './sign-in-codes.module.css';
import { words as all } from './sign-in-codes.words';

const words = all.recovery;

/** Shown once: to copy, to save or to write down. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const text = codes.join('\n');
  const file = { name: words.fileName, type: 'text/plain' };
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
          <Button variant="default" onClick={() => void copyText(text, all)}>
            {words.copy}
          </Button>
          <Button variant="default" onClick={() => download(`${text}\n`, file)}>
            {words.save}
          </Button>
          <Button onClick={onDone}>{words.done}</Button>
        </Group>
      </div>
    </Sheet>
  );
}
