import { TextInput, type TextInputProps } from '@mantine/core';
import { words } from './accounts.words';

/** For a code of an authenticator app, or a recovery code. Phones offer what an app or a message has. */
export function CodeField(props: Omit<TextInputProps, 'label'>) {
  return (
    <TextInput
      label={words.code.label}
      description={words.code.says}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
      required
      withAsterisk={false}
      {...props}
    />
  );
}
