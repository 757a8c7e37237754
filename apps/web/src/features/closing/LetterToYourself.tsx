import { Text, Textarea } from '@mantine/core';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { MyLetterDocument, WriteLetterDocument, type LetterPartsFragment } from '@footing/contract';
import { saveOutcome, useDraft } from '../../shared/drafts/useDraft';
import {
  Loaded,
  LoadingState,
  SaveStatus,
  Sheet,
  StaleChoice,
  ThirdPartyLine,
} from '../../shared/ui';
import classes from './closing.module.css';
import { words } from './closing.words';

/** Saved as it is typed; private to the client. */
export function LetterToYourself({ planId }: { planId: string }) {
  const query = useQuery(MyLetterDocument, {
    variables: { planId },
    fetchPolicy: 'network-only',
  });
  return (
    <Sheet title={words.letter.title}>
      <p className={classes.prompt}>{words.letter.prompt}</p>
      <Loaded query={query} skeleton={<LoadingState lines={3} label={words.letter.loading} />}>
        {({ letter }) => <Letter planId={planId} stored={letter} />}
      </Loaded>
    </Sheet>
  );
}

function Letter({ planId, stored }: { planId: string; stored: LetterPartsFragment | null }) {
  const client = useApolloClient();
  const draft = useDraft(
    `letter.${planId}`,
    stored?.text ?? '',
    stored?.version ?? 0,
    async (text, version) => {
      const { data } = await client.mutate({
        mutation: WriteLetterDocument,
        variables: { input: { planId, text, version } },
      });
      return saveOutcome(data!.writeLetter);
    },
  );
  const untouched = draft.text === '' && draft.status.kind === 'saved';
  return (
    <>
      <Textarea
        aria-label={words.letter.title}
        classNames={{ input: classes.paper }}
        autosize
        minRows={5}
        maxRows={30}
        placeholder={words.letter.placeholder}
        value={draft.text}
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      <div className={classes.saved}>
        {untouched ? (
          <Text size="sm" c="dimmed">
            {words.letter.saves}
          </Text>
        ) : (
          <SaveStatus status={draft.status} />
        )}
        <ThirdPartyLine />
      </div>
      <StaleChoice draft={draft} />
    </>
  );
}
