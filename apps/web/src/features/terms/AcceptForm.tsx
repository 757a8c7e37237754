import {
  AcceptTermsDocument,
  MyTermsAskedDocument,
  MyTermsDocument,
  type CurrentTermsPartsFragment,
  type TermsKind,
} from '@footing/contract';
import { Button } from '@mantine/core';
import { useChange } from '../../shared/ui/useChange';
import { TermsFields } from '../../shared/terms';
import { useTermsForm } from '../../shared/terms';
import { words } from './terms.words';

/** Asks a signed-in client to accept what they have not accepted yet. */
export function AcceptForm({
  inForce,
  asks,
  children,
}: {
  inForce: CurrentTermsPartsFragment;
  asks: { adult: boolean; texts: readonly TermsKind[] };
  /** The button's label. */
  children: string;
}) {
  const form = useTermsForm(inForce, asks);
  const accept = useChange(AcceptTermsDocument, {
    quiet: true,
    says: words.saved,
    refetchQueries: [MyTermsAskedDocument, MyTermsDocument],
    awaitRefetchQueries: true,
  });
  const send = () => {
    const confirmed = form.check();
    if (!confirmed) return;
    const { adult, agreement, privacyNotice, healthData } = confirmed;
    void accept.run({
      input: {
        ...(asks.adult && { adult }),
        agreement: agreement || null,
        privacyNotice: privacyNotice || null,
        healthData: healthData || null,
      },
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TermsFields form={form} current={inForce} errors={accept.fieldError}>
        {accept.problem && <p role="alert">{accept.problem}</p>}
        <div>
          <Button type="submit" size="md" loading={accept.busy}>
            {children}
          </Button>
        </div>
      </TermsFields>
    </form>
  );
}
