import { ShareChoice } from '../../plans';
import { words } from '../questionnaires.words';

/** Chooses whether the coach may read the answers. What they see in any case is listed above. */
export function ShareAnswers({
  coachName,
  share,
  busy,
  onChange,
}: {
  coachName: string;
  share: boolean;
  busy: boolean;
  onChange: (share: boolean) => void;
}) {
  return (
    <ShareChoice
      shared={share}
      coachName={coachName}
      what={words.shareWhat}
      lasting
      busy={busy}
      onChange={onChange}
    />
  );
}
