import { useQuery } from '@apollo/client/react';
import { InvitationPreviewDocument } from '@footing/contract';
import { FaultState, LoadingState } from '../../../shared/ui';
import { AcceptInvitation } from './AcceptInvitation';
import { LinkProblem } from '../LinkProblem';
import { useToken } from '../useToken';
import { SignInLayout } from '../SignInLayout';
import { words } from './invitation.words';

export function InvitationPage() {
  const token = useToken();
  if (!token) return <LinkProblem words={words.problem} />;
  return <InvitationByToken token={token} />;
}

function InvitationByToken({ token }: { token: string }) {
  const { data, error, loading, refetch } = useQuery(InvitationPreviewDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  if (data?.invitation) {
    return (
      <AcceptInvitation
        token={token}
        invitation={data.invitation}
        readAgain={() => void refetch().catch(() => undefined)}
      />
    );
  }
  if (error) {
    return (
      <SignInLayout title={words.loading}>
        <FaultState error={error} retry={() => void refetch().catch(() => undefined)} />
      </SignInLayout>
    );
  }
  if (loading) {
    return (
      <SignInLayout title={words.loading}>
        <LoadingState />
      </SignInLayout>
    );
  }
  return <LinkProblem words={words.problem} />;
}
