import { Text } from '@mantine/core';
import { THIRD_PARTY_WORDS } from '../words/care-words';

/** Below every place where a long text can be pasted, or a client’s file added. */
export const ThirdPartyLine = () => (
  <Text size="sm" c="dimmed">
    {THIRD_PARTY_WORDS}
  </Text>
);
