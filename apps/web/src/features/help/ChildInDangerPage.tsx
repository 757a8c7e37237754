import { Text } from '@mantine/core';
import { Page, PageHeader, Sheet } from '../../shared/ui';
import { CARE_WORDS } from '../../shared/words';
import { words as all } from './for-coaches.words';

const words = all.childInDanger;

/** For coaches: what to do when a client says that a child is in danger, wherever they work. */
export function ChildInDangerPage() {
  return (
    <Page>
      <PageHeader title={words.title}>{words.intro}</PageHeader>
      <Sheet>
        <ol>
          {words.steps.map(({ title, words: what }) => (
            <li key={title}>
              <strong>{title}</strong>
              <br />
              {what}
            </li>
          ))}
        </ol>
      </Sheet>
      <Text mt="md" c="dimmed">
        {words.clientsRead(CARE_WORDS.join(' '))}
      </Text>
    </Page>
  );
}
