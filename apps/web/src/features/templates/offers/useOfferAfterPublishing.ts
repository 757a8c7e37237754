import { useApolloClient } from '@apollo/client/react';
import { PlansOnOlderVersionsDocument } from '@footing/contract';
import { useNavigate } from 'react-router';
import { confirmThat } from '../../../shared/ui';
import { versionsPath } from '../versions/versions-path';
import { words as all } from './offers.words';

const words = all.afterPublishing;

/** After a version is published: asks whether to offer it, if there are running plans on older ones. */
export function useOfferAfterPublishing() {
  const apollo = useApolloClient();
  const navigate = useNavigate();
  return async (templateId: string, number: number) => {
    if (number === 1) return;
    const found = await apollo
      .query({
        query: PlansOnOlderVersionsDocument,
        variables: { templateId },
        fetchPolicy: 'network-only',
      })
      .catch(() => null);
    const { plans, next } = found?.data?.plansOnOlderVersions ?? { plans: [], next: null };
    if (plans.length === 0) return;
    const sure = await confirmThat({
      title: words.title(number),
      words: words.text(plans.length, Boolean(next)),
      yes: words.yes,
      no: words.no,
    });
    if (sure) await navigate(versionsPath(templateId));
  };
}
