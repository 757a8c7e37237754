import {
  MyTermsAskedDocument,
  MyTermsDocument,
  WithdrawHealthDataDocument,
  type MyTermsPartsFragment,
  type TermsKind,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { confirmThat, Loaded, Page, PageHeader, Sheet, useChange } from '../../shared/ui';
import { When } from '../../shared/words';
import { AcceptForm } from './AcceptForm';
import { kindTitle, versionName } from '../../shared/terms';
import { TermsText } from '../../shared/terms';
import { EVERYTHING } from '../../shared/terms';
import classes from '../../shared/terms/terms.module.css';

/** What a client accepted, in which version and when, and how to give or withdraw consent. */
export function TermsPage() {
  const query = useQuery(MyTermsDocument);
  return (
    <Page>
      <PageHeader title="Agreement and privacy">
        What you agreed to, and when. You can read it all again here.
      </PageHeader>
      <Loaded query={query}>
        {({ myTerms }) => (
          <>
            <Open terms={myTerms} />
            {!myTerms.isFirstTime && <HealthData terms={myTerms} />}
            <Accepted terms={myTerms} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Open({ terms }: { terms: MyTermsPartsFragment }) {
  const texts: readonly TermsKind[] = terms.isFirstTime ? EVERYTHING.texts : terms.changed;
  if (texts.length === 0) return null;
  return (
    <Sheet title={terms.isFirstTime ? 'Please read and agree' : 'New since you accepted'}>
      <AcceptForm
        key={texts.join()}
        inForce={terms.inForce}
        asks={terms.isFirstTime ? EVERYTHING : { adult: false, texts }}
      >
        {terms.isFirstTime ? 'Agree' : 'Accept'}
      </AcceptForm>
    </Sheet>
  );
}

function HealthData({ terms }: { terms: MyTermsPartsFragment }) {
  const latest = terms.acceptances.find(({ kind }) => kind === 'HEALTH_DATA');
  const withdraw = useChange(WithdrawHealthDataDocument, {
    says: 'Taken back.',
    refetchQueries: [MyTermsAskedDocument, MyTermsDocument],
    awaitRefetchQueries: true,
  });
  const ask = async () => {
    const yes = await confirmThat({
      title: 'Take back your consent?',
      words:
        'Nothing new you write is kept: no check-ins, contacts, reflections, answers or unsent messages. You can still read everything, get help, end your plan and leave. Your coach sees that you took it back, not why. You can agree again at any time.',
      yes: 'Take it back',
    });
    if (yes) void withdraw.run({});
  };
  return (
    <div className={classes.section}>
      <Sheet title="Health and relationship data">
        {terms.healthDataConsent ? (
          <>
            <Text>
              You agreed
              {latest && (
                <>
                  {' '}
                  <When at={latest.at} say="on" />
                </>
              )}{' '}
              that your practice keeps what you write about your health and your relationship.
            </Text>
            <Button
              variant="light"
              size="md"
              mt="sm"
              loading={withdraw.busy}
              onClick={() => void ask()}
            >
              Take back my consent
            </Button>
          </>
        ) : (
          <>
            {latest && (
              <Text mb="md">
                You took back your consent <When at={latest.at} say="on" />. Since then, nothing new
                you write is kept.
              </Text>
            )}
            <AcceptForm inForce={terms.inForce} asks={{ adult: false, texts: ['HEALTH_DATA'] }}>
              Save
            </AcceptForm>
          </>
        )}
      </Sheet>
    </div>
  );
}

function Accepted({ terms: { acceptances, inForce } }: { terms: MyTermsPartsFragment }) {
  if (acceptances.length === 0) return null;
  return (
    <div className={classes.section}>
      <Sheet title="What you agreed to">
        <ul className={classes.accepted}>
          {acceptances.map(({ id, at, kind, granted, text }) => (
            <li key={id}>
              <strong>{kindTitle(kind)}</strong>
              {text && `, ${versionName(text)}`}
              <br />
              {granted ? (kind === 'ADULT' ? 'Confirmed' : 'Accepted') : 'Taken back'}{' '}
              <When at={at} say="on" />
              {text && (
                <details>
                  <summary>Read it</summary>
                  <TermsText text={text} responsible={inForce.responsible} />
                </details>
              )}
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}
