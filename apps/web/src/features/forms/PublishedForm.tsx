import { useQuery } from '@apollo/client/react';
import { FormVersionsDocument, type FormPageQuery } from '@footing/contract';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Lineage } from '../../shared/exported-files/Lineage';
import { BackTo, EmptyState, Loaded, PageHeader } from '../../shared/ui';
import { localDateOf, Sentence, WhenDay } from '../../shared/words';
import { contentFrom } from './content';
import { FormPreview } from './FormPreview';
import { words } from './forms.words';
import { useCopyForm } from './useFormCommands';

/** A published version, read-only. Without a number: the newest. */
export function PublishedForm({
  form: { id, title, summary, mine, lineage },
  number,
}: {
  form: FormPageQuery['form'];
  number: number | null;
}) {
  const query = useQuery(FormVersionsDocument, { variables: { id } });
  const { copy, busy } = useCopyForm();
  return (
    <>
      <BackTo to="/templates/forms">{words.published.all}</BackTo>
      <PageHeader
        title={title}
        actions={
          mine ? (
            <Button component={Link} to={`/templates/forms/${id}`}>
              {words.published.edit}
            </Button>
          ) : (
            <Button onClick={() => void copy(id)} loading={busy}>
              {words.published.copy}
            </Button>
          )
        }
      >
        {summary}
        {lineage && (
          <p>
            <Lineage of={lineage} />
          </p>
        )}
      </PageHeader>
      <Loaded query={query}>
        {({ form: { versions } }) => {
          const newest = Math.max(...versions.map((each) => each.number));
          const version = versions.find((each) => each.number === (number ?? newest));
          if (!version) {
            return (
              <EmptyState title={words.published.none.title}>
                {words.published.none.text}
              </EmptyState>
            );
          }
          return (
            <>
              <p>
                <Sentence
                  text={words.published.version}
                  number={version.number}
                  day={<WhenDay on day={localDateOf(version.publishedAt)} />}
                />
              </p>
              <FormPreview title={title} content={contentFrom(version.content)} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
