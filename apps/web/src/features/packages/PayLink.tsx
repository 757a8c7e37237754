import { Anchor } from '@mantine/core';
import { Sentence, webLink } from '../../shared/words';
import { shared } from './packages.words';

/** To a page outside of Footing, by its host, so that people see where they go. */
export function PayLink({ to }: { to: string }) {
  const address = webLink(to);
  if (!address?.startsWith('https:')) return null;
  return (
    <p>
      <Sentence
        text={shared.pay}
        link={
          <Anchor href={address} target="_blank" rel="noopener noreferrer">
            {`${new URL(address).host} ${shared.opensNew}`}
          </Anchor>
        }
      />
    </p>
  );
}
