import {
  MyTermsAskedDocument,
  MyTermsDocument,
  WithdrawHealthDataDocument,
  type MyTermsPartsFragment,
  type TermsKind,
} from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { BackTo, confirmThat, Loaded, Page, PageHeader, Sheet, useChange } from '../../shared/ui';
import { useMembership } from '../../shared/session/store';
import { Sentence, When } from '../../shared/words';
import { AcceptForm } from './AcceptForm';
import { kindTitle, versionName } from '../../shared/terms';
import { TermsText } from '../../shared/terms';
import { EVERYTHING } from '../../shared/terms';
import classes from '../../shared/terms/terms.module.css';
import { words } from './terms.words';

/** What a client accepted, in which version and when, and how to give or withdraw consent. */
export function TermsPage() {
  const query = useQuery(MyTermsDocument);
  return (
    <Page>
      <BackTo to="/you">{words.back}</BackTo>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <Loaded query={query}>
        {({ myTerms }) => (
          <>
            <Open terms={myTerms} />
            <Anchor component={Link} to="/you/agreement">
              {words.agreement.link(myTerms.asksSignature)}
            </Anchor>
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
    <Sheet title={terms.isFirstTime ? words.open.firstTime : words.open.changed}>
      <AcceptForm
        key={texts.join()}
        inForce={terms.inForce}
        asks={terms.isFirstTime ? EVERYTHING : { adult: false, texts }}
      >
        {terms.isFirstTime ? words.open.agree : words.open.accept}
      </AcceptForm>
    </Sheet>
  );
}

function HealthData({ terms }: { terms: MyTermsPartsFragment }) {
  const { practice } = useMembership();
  const latest = terms.acceptances.find(({ kind }) => kind === 'HEALTH_DATA');
  const withdraw = useChange(WithdrawHealthDataDocument, {
    says: words.health.done,
    refetchQueries: [MyTermsAskedDocument, MyTermsDocument],
    awaitRefetchQueries: true,
  });
  const ask = async () => {
    const yes = await confirmThat({
      title: words.health.sure,
      words: words.health.sureSays,
      yes: words.health.yes,
    });
    if (yes) void withdraw.run({});
  };
  return (
    <div className={classes.section}>
      <Sheet title={kindTitle('HEALTH_DATA')}>
        {terms.healthDataConsent ? (
          <>
            <Text>
              {latest ? (
                <Sentence
                  text={words.health.agreedOn}
                  practice={practice.name}
                  when={<When at={latest.at} say="on" capital />}
                />
              ) : (
                <Sentence text={words.health.agreed} practice={practice.name} />
              )}
            </Text>
            <Button
              variant="light"
              size="md"
              mt="sm"
              loading={withdraw.busy}
              onClick={() => void ask()}
            >
              {words.health.withdraw}
            </Button>
          </>
        ) : (
          <>
            {latest && (
              <Text mb="md">
                <Sentence text={words.health.withdrawn} when={<When at={latest.at} say="on" />} />
              </Text>
            )}
            <AcceptForm inForce={terms.inForce} asks={{ adult: false, texts: ['HEALTH_DATA'] }}>
              {words.save}
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
      <Sheet title={words.accepted.title}>
        <ul className={classes.accepted}>
          {acceptances.map(({ id, at, kind, granted, text }) => (
            <li key={id}>
              <strong>{kindTitle(kind)}</strong>
              {text && `, ${versionName(text)}`}
              <br />
              <Sentence text={saidWords(kind, granted)} when={<When at={at} say="on" />} />
              {text && (
                <details>
                  <summary>{words.accepted.read}</summary>
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

function saidWords(kind: TermsKind, granted: boolean): string {
  if (!granted) return words.accepted.withdrawn;
  return kind === 'ADULT' ? words.accepted.confirmed : words.accepted.accepted;
}
