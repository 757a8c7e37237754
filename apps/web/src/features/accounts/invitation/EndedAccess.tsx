import { Anchor, Button, Text } from '@mantine/core';
import { openHelp } from '../../../shared/help/help-overlay';
import { useMe } from '../../../shared/session/store';
import { Sheet } from '../../../shared/ui';
import { Sentence } from '../../../shared/words';
import { words as all } from './invitation.words';

const words = all.ended;

/** For somebody whose access has ended: help, and how to ask for their data. */
export function EndedAccess() {
  const { endedAccess } = useMe();
  return endedAccess.map(({ practiceName, contact }) => (
    <Sheet key={`${practiceName} ${contact}`} title={words.title(practiceName)}>
      <Text>{words.says}</Text>
      <Text mt="sm">
        <Sentence
          text={words.copy}
          contact={<Anchor href={`mailto:${contact}`}>{contact}</Anchor>}
        />
      </Text>
      <Button mt="md" onClick={() => openHelp()}>
        {words.getHelp}
      </Button>
    </Sheet>
  ));
}
