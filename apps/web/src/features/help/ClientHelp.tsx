import { HelpPageDocument, SaveHelpCountryDocument } from '@footing/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { storeHelplines } from '../../shared/help/stored-helplines';
import { useChange } from '../../shared/ui/useChange';
import { CallRequestForm } from './CallRequestForm';
import { ArchivedClientHelp } from './ArchivedClientHelp';
import { HelpContent } from './HelpContent';
import { words } from './help.words';

/** The help page of a signed-in client. Data that cannot be fetched offline is left out. */
export function ClientHelp() {
  const { data } = useQuery(HelpPageDocument);
  const save = useChange(SaveHelpCountryDocument, { says: words.saveCountry.saved });
  useEffect(() => {
    if (data) storeHelplines(data.safetyResources);
  }, [data]);
  const profile = data?.myProfile;
  return (
    <HelpContent
      // Reloads the lines stored on the device after they were refreshed.
      key={data ? 'read' : 'kept'}
      saved={profile?.helpCountry ?? null}
      {...(profile && { zone: profile.timeZone })}
      {...(profile && {
        saveCountry: (helpCountry: string) => (
          <p>
            <Button
              variant="subtle"
              size="compact-md"
              loading={save.busy}
              onClick={() =>
                void save.run({
                  input: { clientId: profile.id, version: profile.version, helpCountry },
                })
              }
            >
              {words.saveCountry.button}
            </Button>
            <br />
            {words.saveCountry.readers}
          </p>
        ),
      })}
    >
      {profile?.archivedAt ? (
        <ArchivedClientHelp />
      ) : (
        <CallRequestForm
          coachName={profile?.coach.name ?? words.call.yourCoach}
          latest={data?.callRequest ?? null}
        />
      )}
    </HelpContent>
  );
}
