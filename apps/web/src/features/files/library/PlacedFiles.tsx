import { useQuery } from '@apollo/client/react';
import { PracticeFilesDocument } from '@footing/contract';
import { Button, Select, Text } from '@mantine/core';
import { ThirdPartyLine } from '../../../shared/ui';
import { UserText } from '../../../shared/ui/UserText';
import { fileChoices } from '../file-choices';
import classes from '../files.module.css';
import { words as all } from './library.words';

const words = all.inTemplate;

/** The practice's files at a step or an action of a template: each plan brings them to its client. */
export default function PlacedFiles({
  chosen,
  isStep,
  problem,
  onChange,
}: {
  /** The ids of the files. */
  chosen: readonly string[];
  isStep: boolean;
  problem: string | undefined;
  onChange: (edit: (ids: readonly string[]) => string[]) => void;
}) {
  const { data } = useQuery(PracticeFilesDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const { files } = data.practiceFiles;
  const nameOf = (id: string) => files.find((file) => file.id === id)?.name ?? words.gone;
  const others = fileChoices(files).filter(({ value }) => !chosen.includes(value));
  const title = isStep ? words.ofStep : words.ofAction;
  return (
    <section className={classes.attached} aria-label={title}>
      <p className={classes.attachedTitle}>{title}</p>
      {chosen.length > 0 && (
        <ul className={classes.attachedList}>
          {chosen.map((id) => (
            <li key={id} className={classes.attachedFile}>
              <p className={classes.name}>
                <UserText>{nameOf(id)}</UserText>
              </p>
              <Button
                size="compact-md"
                variant="subtle"
                aria-label={words.removeOf(nameOf(id))}
                onClick={() => onChange((ids) => ids.filter((one) => one !== id))}
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
          {others.length > 0 && (
            <Select
              className={classes.choose}
              label={words.add}
              description={words.about}
              placeholder={words.choose}
              data={others}
              value={null}
              searchable
              onChange={(id) => id && onChange((ids) => [...ids.filter((one) => one !== id), id])}
            />
          )}
          <ThirdPartyLine />
        </>
      )}
    </section>
  );
}
