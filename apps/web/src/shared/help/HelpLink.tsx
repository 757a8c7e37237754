import { Anchor } from '@mantine/core';
import { HELP_PATH, openHelp } from './help-overlay';

/** Opens help over the page; a new tab opens it as a page. */
export function HelpLink({ children }: { children: string }) {
  return (
    <Anchor
      href={HELP_PATH}
      inherit
      onClick={(event) => {
        event.preventDefault();
        openHelp();
      }}
    >
      {children}
    </Anchor>
  );
}
