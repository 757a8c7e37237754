import { MyTermsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Loaded, Page, PageHeader, Sheet } from '../../shared/ui';
import { AcceptForm } from './AcceptForm';
import { EVERYTHING } from '../../shared/terms';

/** For a client who joined before there were terms to accept. Help and the quick exit stay above it. */
export function FirstTimeTerms({ putOff }: { putOff: () => void }) {
  const query = useQuery(MyTermsDocument);
  return (
    <Page>
      <PageHeader title="Before you go on">
        We now ask everyone to agree to a few things. Your plan and everything you wrote are still
        here.
      </PageHeader>
      <Loaded query={query}>
        {({ myTerms }) => (
          <Sheet>
            <AcceptForm inForce={myTerms.inForce} asks={EVERYTHING}>
              Agree and go on
            </AcceptForm>
          </Sheet>
        )}
      </Loaded>
      <Button variant="subtle" mt="md" onClick={putOff}>
        Not now, just let me read
      </Button>
    </Page>
  );
}
