import { MyTermsAskedDocument, type MyTermsAskedQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Sentence, When } from '../../shared/words';
import { setTermsPromptOpen } from './terms-prompt';
import { FirstTimeTerms } from './FirstTimeTerms';
import classes from '../../shared/terms/terms.module.css';
import { words as all } from './terms.words';

const words = all.notice;

type Asked = MyTermsAskedQuery['myTerms'];

/** Pages that are always open to a client: what they accepted, who reads what, and the ways to leave. */
const ALWAYS_OPEN = /^\/(you|account|safety|help)(\/|$)/;

/**
 * Above a client's pages: asks clients who joined before there were terms, and says since when a text has changed or
 * that nothing new is saved.
 */
export default function TermsNotice() {
  const { data } = useQuery(MyTermsAskedDocument);
  const { pathname } = useLocation();
  const [isPutOff, putOff] = useState(false);
  const asked = data?.myTerms;
  const asks = !!asked?.isFirstTime && !isPutOff && !ALWAYS_OPEN.test(pathname);
  useEffect(() => {
    setTermsPromptOpen(asks);
    return () => setTermsPromptOpen(false);
  }, [asks]);
  if (!asked) return null;
  if (asks) return <FirstTimeTerms putOff={() => putOff(true)} />;
  if (pathname === '/you/terms' || pathname === '/you/agreement') return null;
  return <Banner asked={asked} />;
}

function Banner({ asked }: { asked: Asked }) {
  if (asked.isFirstTime) return <Notice link={words.readAndAgree}>{words.notYet}</Notice>;
  if (!asked.healthDataConsent) return <Notice link={words.agreeAgain}>{words.withdrawn}</Notice>;
  const texts = Object.values(asked.inForce).filter(
    (text) => typeof text === 'object' && asked.changed.includes(text.kind),
  );
  const [first] = texts;
  if (typeof first !== 'object') {
    return asked.asksSignature && !asked.signature?.isCurrent ? (
      <Notice link={words.readAndSign} to="/you/agreement">
        {words.sign}
      </Notice>
    ) : null;
  }
  const kinds = texts.flatMap((text) => (typeof text === 'object' ? [text.kind] : []));
  return (
    <Notice link={words.readAndAccept}>
      {first.publishedAt ? (
        <Sentence text={words.changedOn(kinds)} when={<When at={first.publishedAt} say="on" />} />
      ) : (
        words.changed(kinds)
      )}
    </Notice>
  );
}

function Notice({
  link,
  to = '/you/terms',
  children,
}: {
  link: string;
  to?: string;
  children: React.ReactNode;
}) {
  return (
    <section className={classes.notice} aria-label={all.title}>
      <p>
        {children} <Link to={to}>{link}</Link>
      </p>
    </section>
  );
}
