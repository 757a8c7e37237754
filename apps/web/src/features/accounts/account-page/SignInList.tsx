import { useMutation, useQuery } from '@apollo/client/react';
import { SignedInPlacesDocument, SignOutPlaceDocument } from '@footing/contract';
import { Button, Text } from '@mantine/core';
import { useSignOut } from '../../../app/shells/useSignOut';
import { confirmThat, Loaded, LoadingState, Sheet } from '../../../shared/ui';
import { When } from '../../../shared/words';
import { deviceWords, words as all } from './account-page.words';
import classes from '../accounts.module.css';

const words = all.places;

export function SignInList() {
  const query = useQuery(SignedInPlacesDocument);
  const signOut = useSignOut();
  const [signOutPlace, { loading }] = useMutation(SignOutPlaceDocument, {
    refetchQueries: [SignedInPlacesDocument],
    awaitRefetchQueries: true,
  });
  const everywhere = async () => {
    const sure = await confirmThat({
      title: words.sure,
      words: words.sureSays,
      yes: words.everywhere,
    });
    if (sure) await signOut({ everywhere: true });
  };
  return (
    <Sheet
      title={words.title}
      actions={
        <Button variant="light" color="clay" onClick={() => void everywhere()}>
          {words.everywhere}
        </Button>
      }
    >
      <Loaded query={query} skeleton={<LoadingState lines={2} />}>
        {({ signedInPlaces }) => (
          <ul className={classes.places}>
            {signedInPlaces.map((place) => (
              <li key={place.id}>
                <Text>{deviceWords(place.userAgent, place.current)}</Text>
                <Text size="sm" c="dimmed">
                  {place.current ? words.current : <When at={place.lastUsedAt} say="ago" capital />}
                </Text>
                {!place.current && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={loading}
                    aria-label={words.signOutOf(deviceWords(place.userAgent))}
                    onClick={() => void signOutPlace({ variables: { placeId: place.id } })}
                  >
                    {all.signOut}
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
