import { useQuery } from '@apollo/client/react';
import { PracticePageDocument, type PracticePartsFragment } from '@footing/contract';
import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMembership } from '../../shared/session/store';
import { Loaded, Page, PageHeader, Sheet } from '../../shared/ui';
import { PracticeAttention } from '../attention';
import { FollowUpHours } from '../follow-ups';
import { PracticeResources } from '../safety';
import { EmailName } from './EmailName';
import { PlanEndings } from './PlanEndings';
import { Invitations } from './Invitations';
import { InviteCoach } from './InviteCoach';
import { Members } from './Members';
import { RenamePractice } from './RenamePractice';

export function PracticePage() {
  const query = useQuery(PracticePageDocument);
  return (
    <Page width="wide">
      <Loaded query={query}>{({ practice }) => <PracticeView practice={practice} />}</Loaded>
    </Page>
  );
}

function PracticeView({ practice }: { practice: PracticePartsFragment }) {
  const owns = useMembership().role === 'OWNER';
  const [open, setOpen] = useState<'rename' | 'invite' | null>(null);
  return (
    <>
      <PageHeader
        title={practice.name}
        actions={
          owns && (
            <>
              <Button variant="default" onClick={() => setOpen('rename')}>
                Rename
              </Button>
              <Button onClick={() => setOpen('invite')}>Invite a coach</Button>
            </>
          )
        }
      >
        Time zone {practice.timeZone.replaceAll('_', ' ')}
      </PageHeader>
      <Members practice={practice} />
      <Invitations />
      <EmailName practice={practice} owns={owns} />
      <Sheet title="What clients agree to">
        <Text>
          Clients accept your agreement and privacy notice when they join. Until you publish your
          own, they accept short ones that come with Footing.
        </Text>
        <Anchor component={Link} to="/practice/terms">
          Agreement and privacy notice
        </Anchor>
        <br />
        <Anchor component={Link} to="/child-in-danger">
          What to do if a child is in danger
        </Anchor>
      </Sheet>
      <PlanEndings />
      <FollowUpHours hours={practice.followUpHours} owns={owns} />
      <PracticeAttention owns={owns} />
      <PracticeResources owns={owns} />
      {open === 'rename' && <RenamePractice practice={practice} onClose={() => setOpen(null)} />}
      {open === 'invite' && <InviteCoach onClose={() => setOpen(null)} />}
    </>
  );
}
