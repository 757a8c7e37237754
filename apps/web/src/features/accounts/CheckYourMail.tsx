import { Anchor } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { SignInLayout } from './SignInLayout';

/** Says that an email was sent. The page is the same whether or not the address is known. */
export function CheckYourMail({ to, children }: { to: string; children: ReactNode }) {
  return (
    <SignInLayout
      title="Check your email"
      lead={
        <>
          We have written to <strong>{to}</strong>. {children}
        </>
      }
      foot={
        <>
          <span>Nothing there after a few minutes? Please look in the spam folder.</span>
          <DevMails />
          <Anchor component={Link} to="/sign-in">
            Back to sign in
          </Anchor>
        </>
      }
    />
  );
}

/** Without a mail server, the API shows the emails on a separate page. */
function DevMails() {
  const kept = useMailsAreKept();
  if (!kept) return null;
  return (
    <span>
      On this machine, emails are saved at{' '}
      <Anchor href="/dev/mails" target="_blank">
        /dev/mails
      </Anchor>
      .
    </span>
  );
}

function useMailsAreKept(): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    // Not requested on a real installation, which is served over https.
    if (location.protocol === 'https:') return;
    fetch('/dev/mails.json')
      .then((answer) =>
        setKept(answer.ok && (answer.headers.get('content-type') ?? '').includes('json')),
      )
      .catch(() => setKept(false));
  }, []);
  return kept;
}
