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
  /** What this device knows the answer to be. Missing in what earlier versions stored. */
  known?: string[][] | undefined;
}

/** What this device last sent of an answer, by the id of its entry. */
const sent = new Map<string, string[]>();
export const sentOf = (id: string): string[][] => (sent.has(id) ? [sent.get(id)!] : []);

/** What another device has answered, by the id of the entry of this one: the refusal says it, and again after a reload. */
const other = new Map<string, string>();
export const otherOf = (id: string): string | null => other.get(id) ?? null;

/** Their answer is taken over, or replaced knowingly. */
export function settleOther(id: string, theirs: string[]) {
  other.delete(id);
  sent.set(id, theirs);
}

/** A member's unsaved answers. The id of an entry names the form and the question, so that a later answer replaces it. */
export const answerQueue = memberQueues<AnswerEntry>({
  name: 'form-answer',
  isMade: ({ requestId, values }) => typeof requestId === 'string' && Array.isArray(values),
  async sendMade(id, { requestId, question, values, share, known }) {
    sent.set(id, values);
    const { data } = await api.mutate({
      mutation: SaveFormAnswersDocument,
      variables: {
        input: {
          requestId,
          share,
          answers: question === null ? [] : [{ question, values, known }],
        },
      },
    });
    const answer = data!.saveFormAnswers;
    other.delete(id);
    // Unless the person has chosen in the meantime.
    if (answer.__typename === 'Refusal' && answer.code === 'STALE' && sent.get(id) === values) {
      other.set(id, answer.current ?? '');
    }
    return answer;
  },
  // Answers are removed by saving an empty one.
  sendTakenBack: () => Promise.resolve({ __typename: 'Done' }),
});

export const entryId = (requestId: string, question: string | null): string =>
  `${requestId}.${question ?? ''}`;
