import { NoteFormsDocument, type NoteFormPartsFragment } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { uuidv7 } from '@footing/kernel';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { BackTo, EmptyState, Loaded, Page, PageHeader, Sheet } from '../../../shared/ui';
import { FormLine } from './FormLine';
import { NoteFormEditor, type EditedForm } from './NoteFormEditor';
import { words } from './note-forms.words';

/** The headings that notes can be started with: those that Footing ships, and those of the practice. */
export function NoteFormsPage() {
  const query = useQuery(NoteFormsDocument, { fetchPolicy: 'cache-and-network' });
  const [edited, setEdited] = useState<EditedForm | null>(null);
  const close = () => setEdited(null);
  const copy = ({ name, headings }: NoteFormPartsFragment) =>
    setEdited(newForm(words.copyOf(name), headings));
  const editor = edited && <NoteFormEditor key={edited.id} form={edited} onClose={close} />;
  return (
    <Page>
      <BackTo to="/sessions">{words.back}</BackTo>
      <PageHeader
        title={words.title}
        actions={
          <Button
            size="sm"
            leftSection={<IconPlus size={17} aria-hidden="true" />}
            onClick={() => setEdited(newForm('', [{ heading: '', hint: '' }]))}
          >
            {words.add}
          </Button>
        }
      >
        {words.lead}
      </PageHeader>
      <Loaded query={query}>
        {({ noteForms }) => {
          const own = noteForms.filter(({ shipped }) => !shipped);
          return (
            <>
              <Sheet title={words.own}>
                {own.length === 0 && edited?.version !== 0 && (
                  <EmptyState title={words.none} order={3}>
                    {words.noneSays}
                  </EmptyState>
                )}
                {own.map((form) =>
                  form.id === edited?.id ? (
                    editor
                  ) : (
                    <FormLine
                      key={form.id}
                      form={form}
                      onEdit={() => setEdited(form)}
                      onCopy={() => copy(form)}
                    />
                  ),
                )}
                {edited && !own.some(({ id }) => id === edited.id) && editor}
              </Sheet>
              <Sheet title={words.shipped}>
                {noteForms
                  .filter(({ shipped }) => shipped)
                  .map((form) => (
                    <FormLine key={form.id} form={form} onCopy={() => copy(form)} />
                  ))}
              </Sheet>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

const newForm = (name: string, headings: EditedForm['headings']): EditedForm => ({
  id: uuidv7(Date.now()),
  name,
  headings,
  version: 0,
});
