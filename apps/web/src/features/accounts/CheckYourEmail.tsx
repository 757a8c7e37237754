import { Anchor } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Sentence } from '../../shared/words';
import { SignInLayout } from './SignInLayout';
import { words as all } from './accounts.words';

const words = all.checkEmail;

const DEV_MAILS = '/dev/mails';

/** Says that an email was sent. The page is the same whether or not the address is known. */
export function CheckYourEmail({
  to,
  text,
  foot = (
    <Anchor component={Link} to="/sign-in">
      {all.backToSignIn}
    </Anchor>
  ),
}: {
  to: string;
  text: string;
  /** What else the reader may want to do. */
  foot?: ReactNode;
}) {
  return (
    <SignInLayout
      title={words.title}
      lead={<Sentence text={text} email={<strong>{to}</strong>} />}
      foot={
        <>
          <span>{words.notThere}</span>
          <DevelopmentEmails />
          {foot}
        </>
      }
    />
  );
}

/** Without a mail server, the API shows the emails on a separate page. */
function DevelopmentEmails() {
  const kept = useEmailsAreKept();
  if (!kept) return null;
  return (
    <span>
      <Sentence
        text={words.development}
        link={
          <Anchor href={DEV_MAILS} target="_blank">
            {DEV_MAILS}
          </Anchor>
        }
      />
    </span>
  );
}

function useEmailsAreKept(): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    // Not requested on a real installation, which is served over https.
    if (location.protocol === 'https:') return;
    fetch(`${DEV_MAILS}.json`)
      .then((answer) =>
        setKept(answer.ok && (answer.headers.get('content-type') ?? '').includes('json')),
      )
      .catch(() => setKept(false));
  }, []);
  return kept;
}
