import { useQuery } from '@apollo/client/react';
import { TemplatePreviewDocument, type TemplateSummaryPartsFragment } from '@footing/contract';
import { Button, Group, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from 'react-router';
import { Loaded } from '../../shared/ui';
import { contentFrom } from './content/content';
import { FullTemplate } from './FullTemplate';
import { words } from './templates.words';
import { useCopyTemplate } from './useTemplateCommands';
import classes from './templates.module.css';

/** As the rest of the app: below this, pages have one column and a bar at the bottom. */
const PHONE = '(max-width: 48em)';

/** A whole template above the list: one's own as it is being edited, others as published. Fills the screen of a phone. */
export function TemplatePreview({
  template: { id, title, summary, mine },
  onClose,
}: {
  template: TemplateSummaryPartsFragment;
  onClose: () => void;
}) {
  const query = useQuery(TemplatePreviewDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { copy, busy } = useCopyTemplate();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="min(64rem, 92vw)"
      fullScreen={isPhone}
      padding={isPhone ? 'md' : 'xl'}
    >
      {summary && <p className={classes.headerSummary}>{summary}</p>}
      <Group gap="xs" my="md">
        {!mine && (
          <Button variant="light" onClick={() => void copy(id)} loading={busy}>
            {words.preview.copy}
          </Button>
        )}
        <Button variant={mine ? 'light' : 'subtle'} component={Link} to={`/templates/${id}`}>
          {mine ? words.preview.edit : words.preview.open}
        </Button>
      </Group>
      <Loaded query={query}>
        {({ template: { draft, latest } }) => {
          const shown = draft ?? latest;
          return shown && <FullTemplate content={contentFrom(shown.content)} />;
        }}
      </Loaded>
    </Modal>
  );
}
