import { MyTermsDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Loaded, Page, PageHeader, Sheet } from '../../shared/ui';
import { AcceptForm } from './AcceptForm';
import { EVERYTHING } from '../../shared/terms';
import { words as all } from './terms.words';

const words = all.firstTime;

/** For a client who joined before there were terms to accept. Help and the quick exit stay above it. */
export function FirstTimeTerms({ putOff }: { putOff: () => void }) {
  const query = useQuery(MyTermsDocument);
  return (
    <Page>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <Loaded query={query}>
        {({ myTerms }) => (
          <Sheet>
            <AcceptForm inForce={myTerms.inForce} asks={EVERYTHING}>
              {words.agree}
            </AcceptForm>
          </Sheet>
        )}
      </Loaded>
      <Button variant="subtle" mt="md" onClick={putOff}>
        {words.notNow}
      </Button>
    </Page>
  );
}
