import { useQuery } from '@apollo/client/react';
import {
  FormToAnswerDocument,
  ShareFormAnswersDocument,
  type FormToAnswerQuery,
} from '@footing/contract';
import { noticeOf, tellsCoach } from '@footing/plan-engine';
import { Modal, Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import { useMembership } from '../../../shared/session/store';
import { DialogFooter, Loaded, LoadingState, toast, useChange } from '../../../shared/ui';
import { answersFrom, contentFrom } from '../content';
import { words as all } from './answering.words';

const words = all.sharing;

/** Says what sharing the answers, or no longer sharing them, means, and does it. */
export function ShareDialog({
  requestId,
  share,
  coachName,
  onClose,
}: {
  requestId: string;
  share: boolean;
  coachName: string;
  onClose: () => void;
}) {
  const { practice } = useMembership();
  const query = useQuery(FormToAnswerDocument, { variables: { id: requestId } });
  const change = useChange(ShareFormAnswersDocument, { quiet: true });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await change.run({ requestId, shared: share }))) return;
    toast.done(share ? words.share.done(coachName) : words.stop.done);
    onClose();
  };
  const linesOf = (request: FormToAnswerQuery['formRequest']) =>
    share
      ? [words.share.text(coachName, practice.name), ...tellingLines(request, coachName)]
      : [words.stop.text(coachName), ...stayingLines(request, coachName)];
  return (
    <Modal opened onClose={onClose} title={share ? words.share.title(coachName) : words.stop.title}>
      <Loaded query={query} skeleton={<LoadingState lines={3} label={words.loading} />}>
        {({ formRequest }) => (
          <form onSubmit={(event) => void save(event)}>
            <Stack gap="sm">
              {linesOf(formRequest).map((line) => (
                <Text key={line}>{line}</Text>
              ))}
              <DialogFooter problem={change.problem} busy={change.busy} onCancel={onClose}>
                {share ? words.button.share(coachName) : words.button.stop}
              </DialogFooter>
            </Stack>
          </form>
        )}
      </Loaded>
    </Modal>
  );
}

type Request = FormToAnswerQuery['formRequest'];

/** Whether sharing tells the coach. Answers that are hidden until the password is entered may. */
function tellingLines({ content: parts, answers: given }: Request, coach: string): string[] {
  const content = contentFrom(parts);
  if (noticeOf(content) === 'NONE') return [];
  const { tells, mayTell, others } = words.share;
  const known = given?.answers;
  if (known && !tellsCoach(content, answersFrom(content, known))) return [];
  return [known ? tells(coach) : mayTell(coach), others, all.notice.night];
}

/** What sharing set off stays. */
function stayingLines({ answers: given }: Request, coach: string): string[] {
  return [
    ...(given?.tellsCoach ? [words.stop.told(coach)] : []),
    ...(given?.stillPauses ? [words.stop.pauses] : []),
  ];
}
