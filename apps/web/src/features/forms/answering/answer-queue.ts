import { SaveFormAnswersDocument } from '@footing/contract';
import { memberQueues } from '../../../shared/drafts/member-queue';
import { api } from '../../../shared/session/api';

/** A change that was not saved yet: the answer to a question, or who may read the answers. */
export interface AnswerEntry {
  requestId: string;
  /** Null for the choice of readers. */
  question: string | null;
  /** Empty: the answer was removed. */
  values: string[];
  share: boolean | null;
}

/** A member's unsaved answers. The id of an entry names the form and the question, so that a later answer replaces it. */
export const answerQueue = memberQueues<AnswerEntry>({
  name: 'form-answer',
  isMade: ({ requestId, values }) => typeof requestId === 'string' && Array.isArray(values),
  async sendMade(_id, { requestId, question, values, share }) {
    const { data } = await api.mutate({
      mutation: SaveFormAnswersDocument,
      variables: {
        input: { requestId, share, answers: question === null ? [] : [{ question, values }] },
      },
    });
    return data!.saveFormAnswers;
  },
  // Answers are removed by saving an empty one.
  sendTakenBack: () => Promise.resolve({ __typename: 'Done' }),
});

export const entryId = (requestId: string, question: string | null): string =>
  `${requestId}.${question ?? ''}`;
