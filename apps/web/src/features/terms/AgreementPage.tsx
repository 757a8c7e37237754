import { useQuery } from '@apollo/client/react';
import {
  MyTermsAskedDocument,
  MyTermsDocument,
  SignAgreementDocument,
  type MyTermsPartsFragment,
} from '@footing/contract';
import { Button, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { TermsText } from '../../shared/terms';
import classes from '../../shared/terms/terms.module.css';
import { BackTo, Loaded, Page, PageHeader, Sheet, useChange } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import { exactWords, Sentence } from '../../shared/words';
import { words as all } from './terms.words';

const words = all.agreement;

/** The agreement in force, to read, to sign by typing a name, and to print. */
export function AgreementPage() {
  const query = useQuery(MyTermsDocument);
  return (
    <Page>
      <div className="footing-screen-only">
        <BackTo to="/you/terms">{words.back}</BackTo>
      </div>
      <Loaded query={query}>
        {({ myTerms }) => (
          <>
            <PageHeader
              title={words.title}
              actions={
                <Button variant="light" className="footing-screen-only" onClick={() => print()}>
                  {words.print}
                </Button>
              }
            >
              {myTerms.inForce.responsible.practiceName}
            </PageHeader>
            <TermsText text={myTerms.inForce.agreement} />
            <Signature terms={myTerms} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Signature({
  terms: { signature, asksSignature, inForce },
}: {
  terms: MyTermsPartsFragment;
}) {
  if (signature?.isCurrent) {
    return (
      <p className={classes.section}>
        <Sentence
          text={words.signed}
          name={<UserText>{signature.name}</UserText>}
          when={<time dateTime={signature.at}>{exactWords(signature.at)}</time>}
        />
      </p>
    );
  }
  if (!asksSignature) return null;
  return (
    <div className={`${classes.section} footing-screen-only`}>
      <Sheet title={words.sign}>
        {signature && <Text mb="sm">{words.newer}</Text>}
        <SignForm agreement={inForce.agreement.id} />
      </Sheet>
    </div>
  );
}

function SignForm({ agreement }: { agreement: string }) {
  const form = useForm({ initialValues: { name: '' } });
  const change = useChange(SignAgreementDocument, {
    says: words.done,
    quiet: true,
    refetchQueries: [MyTermsAskedDocument, MyTermsDocument],
    awaitRefetchQueries: true,
  });
  const sign = form.onSubmit(({ name }) => void change.run({ input: { agreement, name } }));
  return (
    <form onSubmit={sign} noValidate>
      <Text mb="sm">{words.says}</Text>
      <TextInput
        label={words.name}
        autoComplete="name"
        maxLength={200}
        {...form.getInputProps('name')}
        error={change.fieldError('name') ?? change.problem}
      />
      <Button type="submit" mt="md" size="md" loading={change.busy}>
        {words.button}
      </Button>
    </form>
  );
}
