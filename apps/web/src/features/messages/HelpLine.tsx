import { Text } from '@mantine/core';
import { HelpLink } from '../../shared/help/HelpLink';
import { words } from './messages.words';

/** Crisis help, beside where a message is written. */
export function HelpLine() {
  return (
    <Text>
      {words.help} <HelpLink>{words.getHelp}</HelpLink>.
    </Text>
  );
}
