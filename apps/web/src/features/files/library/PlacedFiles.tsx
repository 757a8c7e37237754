import { useQuery } from '@apollo/client/react';
import { PracticeFilesDocument, type PracticeFilesQuery } from '@footing/contract';
import { TEMPLATE_LIMITS } from '@footing/plan-engine';
import { Button, Select, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Loaded, LoadingState, ThirdPartyLine } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { fileChoices } from '../file-choices';
import classes from '../files.module.css';
import { words as all } from './library.words';

const words = all.inTemplate;

interface PlacedFilesProps {
  /** The ids of the files. */
  chosen: readonly string[];
  /** How many files the whole template has. */
  count: number;
  isStep: boolean;
  problem: string | undefined;
  onChange: (edit: (ids: readonly string[]) => string[]) => void;
  /** Announces a message to screen readers. */
  announce: (words: string) => void;
}

/** The practice's files at a step or an action of a template: each plan brings them to its client. */
export default function PlacedFiles(props: PlacedFilesProps) {
  const query = useQuery(PracticeFilesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} skeleton={<LoadingState lines={1} label={all.loading} />}>
      {({ practiceFiles: { files } }) => <FilesAtPart {...props} files={files} />}
    </Loaded>
  );
}

function FilesAtPart({
  chosen,
  count,
  isStep,
  problem,
  onChange,
  announce,
  files,
}: PlacedFilesProps & { files: PracticeFilesQuery['practiceFiles']['files'] }) {
  const section = useRef<HTMLElement>(null);
  const choice = useRef<HTMLInputElement>(null);
  /** Where a file was added or removed, until it is shown. */
  const changedAt = useRef<number | null>(null);
  useEffect(() => {
    const at = changedAt.current;
    changedAt.current = null;
    // Focus moves on if what had it is gone.
    if (at === null || document.activeElement !== document.body) return;
    const buttons = section.current!.querySelectorAll<HTMLElement>('[data-remove]');
    (buttons[at] ?? choice.current ?? buttons[at - 1] ?? section.current!).focus();
  }, [chosen.length]);
  const nameOf = (id: string) => files.find((file) => file.id === id)?.name ?? words.gone;
  const add = (id: string) => {
    changedAt.current = chosen.length;
    onChange((ids) => [...ids.filter((one) => one !== id), id]);
    announce(words.added(nameOf(id)));
  };
  const remove = (id: string, at: number) => {
    changedAt.current = at;
    onChange((ids) => ids.filter((one) => one !== id));
    announce(words.removed(nameOf(id)));
  };
  const others = fileChoices(files).filter(({ value }) => !chosen.includes(value));
  const isFull = count >= TEMPLATE_LIMITS.files;
  const title = isStep ? words.ofStep : words.ofAction;
  return (
    <section ref={section} tabIndex={-1} className={classes.attached} aria-label={title}>
      <p className={classes.attachedTitle}>{title}</p>
      {chosen.length > 0 && (
        <ul className={classes.attachedList}>
          {chosen.map((id, at) => (
            <li key={id} className={classes.attachedFile}>
              <p className={classes.name}>
                <UserText>{nameOf(id)}</UserText>
              </p>
              <Button
                size="compact-md"
                variant="subtle"
                aria-label={words.removeOf(nameOf(id))}
                data-remove
                onClick={() => remove(id, at)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {problem}
        </Text>
      )}
      {files.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <>
          {isFull && (
            <Text size="sm" c="dimmed">
              {words.full(TEMPLATE_LIMITS.files)}
            </Text>
          )}
          {!isFull && others.length > 0 && (
            <Select
              ref={choice}
              className={classes.choose}
              label={words.add}
              description={words.about}
              placeholder={words.choose}
              data={others}
              value={null}
              searchable
              openOnFocus={false}
              onChange={(id) => id && add(id)}
            />
          )}
          <ThirdPartyLine />
        </>
      )}
    </section>
  );
}
