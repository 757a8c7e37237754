import { useMutation, useQuery } from '@apollo/client/react';
import { SignedInPlacesDocument, SignOutPlaceDocument } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useSignOut } from '../../../app/shells/useSignOut';
import { confirmThat, Loaded, LoadingState, Sheet } from '../../../shared/ui';
import { When } from '../../../shared/words';
import { deviceWords } from './device-words';
import classes from '../accounts.module.css';

export function SignInList() {
  const query = useQuery(SignedInPlacesDocument);
  const signOut = useSignOut();
  const [signOutPlace, { loading }] = useMutation(SignOutPlaceDocument, {
    refetchQueries: [SignedInPlacesDocument],
    awaitRefetchQueries: true,
  });
  const everywhere = async () => {
    const sure = await confirmThat({
      title: 'Sign out everywhere?',
      words: 'Every place, this one too, asks for your password again. Nothing you saved is lost.',
      yes: 'Sign out everywhere',
    });
    if (sure) await signOut({ everywhere: true });
  };
  return (
    <Sheet
      title="Where you are signed in"
      actions={
        <Button variant="light" color="clay" onClick={() => void everywhere()}>
          Sign out everywhere
        </Button>
      }
    >
      <Loaded query={query} skeleton={<LoadingState lines={2} />}>
        {({ signedInPlaces }) => (
          <ul className={classes.places}>
            {signedInPlaces.map((place) => (
              <li key={place.id}>
                <Text>{deviceWords(place.userAgent)}</Text>
                <Text size="sm" c="dimmed">
                  {place.current ? (
                    'This one, now'
                  ) : (
                    <When at={place.lastUsedAt} say="ago" capital />
                  )}
                </Text>
                {!place.current && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={loading}
                    aria-label={`Sign out ${deviceWords(place.userAgent)}`}
                    onClick={() => void signOutPlace({ variables: { placeId: place.id } })}
                  >
                    Sign out
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Sheet>
  );
}
