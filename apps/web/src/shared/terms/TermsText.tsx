import type { CurrentTermsPartsFragment, TermsTextPartsFragment } from '@footing/contract';
import { Markdown } from '../ui/markdown/Markdown';
import { When } from '../words';
import { versionName } from './terms-words';
import classes from './terms.module.css';

/** A text in full with its version; a privacy notice also names who is responsible. */
export function TermsText({
  text,
  responsible,
}: {
  text: TermsTextPartsFragment;
  responsible?: CurrentTermsPartsFragment['responsible'];
}) {
  return (
    <div className={classes.text}>
      <p className={classes.version}>
        {versionName(text)}
        {text.publishedAt && (
          <>
            , published <When at={text.publishedAt} say="on" />
          </>
        )}
      </p>
      {responsible && text.kind === 'PRIVACY_NOTICE' && (
        <p>
          <strong>{responsible.practiceName}</strong>
          <br />
          {responsible.contactName}, {responsible.contactEmail}
        </p>
      )}
      <Markdown text={text.body} />
    </div>
  );
}
