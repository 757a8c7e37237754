import { useQuery } from '@apollo/client/react';
import { PracticePageDocument, type PracticePartsFragment } from '@footing/contract';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMembership } from '../../shared/session/store';
import { Loaded, Page, PageHeader } from '../../shared/ui';
import { PracticeAttention } from '../attention';
import { BookingSection } from '../availability';
import { FollowUpHours } from '../follow-ups';
import { PracticeFiles } from '../files';
import { PracticeMessages } from '../messages';
import { BillingSection } from '../packages';
import { PracticeResources } from '../safety';
import { EmailName } from './EmailName';
import { PlanEndings } from './PlanEndings';
import PracticeSections from './PracticeSections';
import { RenamePractice } from './RenamePractice';
import { Team } from './Team';
import { words } from './practices.words';

/** The practice in sections, each with its own address. The agreement's section is `features/terms`. */
export function PracticePage() {
  const query = useQuery(PracticePageDocument);
  return (
    <Page width="wide">
      <Loaded query={query}>{({ practice }) => <PracticeView practice={practice} />}</Loaded>
    </Page>
  );
}

function PracticeView({ practice }: { practice: PracticePartsFragment }) {
  const { section } = useParams();
  const owns = useMembership().role === 'OWNER';
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <PageHeader
        title={practice.name}
        actions={
          owns && (
            <Button variant="default" onClick={() => setRenaming(true)}>
              {words.rename.button}
            </Button>
          )
        }
      >
        {words.timeZone(practice.timeZone)}
      </PageHeader>
      <PracticeSections />
      <SectionBody section={section} practice={practice} owns={owns} />
      {renaming && <RenamePractice practice={practice} onClose={() => setRenaming(false)} />}
    </>
  );
}

function SectionBody({
  section,
  practice,
  owns,
}: {
  section: string | undefined;
  practice: PracticePartsFragment;
  owns: boolean;
}) {
  switch (section) {
    case 'help':
      return (
        <Stack gap="lg">
          <PracticeResources owns={owns} />
          <FollowUpHours hours={practice.followUpHours} owns={owns} />
          <PracticeMessages owns={owns} />
        </Stack>
      );
    case 'rules':
      return <PracticeAttention owns={owns} />;
    case 'booking':
      return <BookingSection owns={owns} changeHours={practice.sessionChangeHours} />;
    case 'packages':
      return <BillingSection owns={owns} />;
    case 'files':
      return <PracticeFiles owns={owns} />;
    case 'emails':
      return <EmailName practice={practice} owns={owns} />;
    case 'endings':
      return <PlanEndings />;
    default:
      return <Team practice={practice} owns={owns} />;
  }
}
