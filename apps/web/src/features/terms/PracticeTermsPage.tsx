import {
  PracticeTermsDocument,
  PublishTermsDocument,
  type TermsTextPartsFragment,
} from '@footing/contract';
import { careWordsMissingIn } from '@footing/library/care-words';
import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMembership } from '../../shared/session/store';
import {
  confirmThat,
  Loaded,
  Markdown,
  Page,
  PageHeader,
  Sheet,
  useChange,
  useIdFor,
} from '../../shared/ui';
import { kindTitle, TermsText, versionName } from '../../shared/terms';
import classes from '../../shared/terms/terms.module.css';
import { PracticeSections } from '../practices';
import { AskToSign } from './AskToSign';
import { words } from './practice-terms.words';

type Kind = 'AGREEMENT' | 'PRIVACY_NOTICE';

/** The practice's agreement and privacy notice: what is in force, its history, and for owners a new version. */
export function PracticeTermsPage() {
  const owns = useMembership().role === 'OWNER';
  const query = useQuery(PracticeTermsDocument);
  return (
    <Page width="wide">
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <PracticeSections />
      <Anchor component={Link} to="/child-in-danger">
        {words.childInDanger}
      </Anchor>
      <div className={classes.section}>
        <AskToSign owns={owns} />
      </div>
      <Loaded query={query}>
        {({ practiceTerms }) =>
          (['AGREEMENT', 'PRIVACY_NOTICE'] as const).map((kind) => (
            <OneText
              key={kind}
              kind={kind}
              texts={practiceTerms.filter((text) => text.kind === kind)}
              owns={owns}
            />
          ))
        }
      </Loaded>
    </Page>
  );
}

function OneText({
  kind,
  texts,
  owns,
}: {
  kind: Kind;
  texts: TermsTextPartsFragment[];
  owns: boolean;
}) {
  const [isEditing, setEditing] = useState(false);
  const [current, ...earlier] = texts;
  if (!current) return null;
  return (
    <div className={classes.section}>
      <Sheet
        title={kindTitle(kind)}
        actions={
          owns &&
          !isEditing && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {words.edit(kind)}
            </Button>
          )
        }
      >
        {isEditing ? (
          <EditText
            key={current.id}
            kind={kind}
            current={current}
            close={() => setEditing(false)}
          />
        ) : (
          <TermsText text={current} />
        )}
        {earlier.length > 0 && (
          <div className={classes.section}>
            <h3>{words.earlier}</h3>
            <ul className={classes.accepted}>
              {earlier.map((text) => (
                <li key={text.id}>
                  <details>
                    <summary>{versionName(text)}</summary>
                    <TermsText text={text} />
                  </details>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Sheet>
    </div>
  );
}

function EditText({
  kind,
  current,
  close,
}: {
  kind: Kind;
  current: TermsTextPartsFragment;
  close: () => void;
}) {
  const [body, setBody] = useState(current.body);
  const { idFor } = useIdFor();
  const [isPreviewed, setPreviewed] = useState(false);
  const publish = useChange(PublishTermsDocument, {
    quiet: true,
    says: words.published,
    refetchQueries: [PracticeTermsDocument],
    awaitRefetchQueries: true,
    done: close,
  });
  const missing = kind === 'AGREEMENT' ? careWordsMissingIn(body) : [];
  const ask = async () => {
    const yes = await confirmThat({
      title: words.sure(kind),
      words: words.sureSays,
      yes: words.publish,
    });
    if (!yes) return;
    const input = { kind, body, basedOn: current.id };
    void publish.run({ input: { id: idFor(input), ...input } });
  };
  return (
    <>
      {isPreviewed ? (
        <div className={classes.preview}>
          <Markdown text={body} />
        </div>
      ) : (
        <Textarea
          label={words.text(kind)}
          description={words.textSays}
          autosize
          minRows={12}
          maxRows={40}
          maxLength={20_000}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
          error={publish.fieldError('body')}
        />
      )}
      {missing.length > 0 && (
        <Text size="sm" mt="sm">
          {words.missing(missing)}
        </Text>
      )}
      {publish.problem && <p role="alert">{publish.problem}</p>}
      <Group gap="sm" mt="md">
        <Button
          disabled={body.trim() === '' || body === current.body || missing.length > 0}
          loading={publish.busy}
          onClick={() => void ask()}
        >
          {words.publish}
        </Button>
        <Button variant="default" onClick={() => setPreviewed(!isPreviewed)}>
          {isPreviewed ? words.keepEditing : words.preview}
        </Button>
        <Button variant="subtle" onClick={close}>
          {words.cancel}
        </Button>
      </Group>
    </>
  );
}
