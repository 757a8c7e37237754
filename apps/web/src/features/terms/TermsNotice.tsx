import { MyTermsAskedDocument, type MyTermsAskedQuery } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { When } from '../../shared/words';
import { setTermsPromptOpen } from './terms-prompt';
import { FirstTimeTerms } from './FirstTimeTerms';
import { kindName } from '../../shared/terms';
import classes from '../../shared/terms/terms.module.css';

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
  if (pathname === '/you/terms') return null;
  return <Banner asked={asked} />;
}

function Banner({ asked }: { asked: Asked }) {
  if (asked.isFirstTime || !asked.healthDataConsent) {
    return (
      <Notice link={asked.isFirstTime ? 'Read and agree' : 'Agree again'}>
        You can read everything here. Nothing new you write is kept, because you haven’t agreed to
        that{asked.isFirstTime ? ' yet' : ''}.
      </Notice>
    );
  }
  const texts = Object.values(asked.inForce).filter(
    (text) => typeof text === 'object' && asked.changed.includes(text.kind),
  );
  const [first] = texts;
  if (typeof first !== 'object') return null;
  return (
    <Notice link="Read and accept">
      {texts.length > 1 ? 'Your practice’s texts have' : `The ${kindName(first.kind)} has`} changed
      {first.publishedAt && (
        <>
          {' '}
          (published <When at={first.publishedAt} say="on" />)
        </>
      )}
      . You can go on meanwhile.
    </Notice>
  );
}

function Notice({ link, children }: { link: string; children: React.ReactNode }) {
  return (
    <section className={classes.notice} aria-label="Agreement and privacy">
      <p>
        {children} <Link to="/you/terms">{link}</Link>
      </p>
    </section>
  );
}
