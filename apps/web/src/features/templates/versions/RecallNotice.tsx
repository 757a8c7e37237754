import type { TemplateVersionPartsFragment } from '@footing/contract';
import { Sentence, When } from '../../../shared/words';
import { UserText } from '../../../shared/ui/UserText';
import { words as all } from './versions.words';
import classes from './versions.module.css';

const words = all.notice;

/** When a version was recalled, by whom, and why. */
export function RecallNotice({
  recall: { at, byName, reason },
}: {
  recall: NonNullable<TemplateVersionPartsFragment['recall']>;
}) {
  return (
    <div className={classes.notice}>
      <p>
        <Sentence
          text={byName ? words.by : words.byRelease}
          day={<When at={at} say="day" />}
          name={byName ?? ''}
        />
      </p>
      <UserText as="p">{words.why(reason)}</UserText>
    </div>
  );
}
