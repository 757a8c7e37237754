import type { CurrentTermsPartsFragment, TermsTextPartsFragment } from '@footing/contract';
import { Markdown } from '../ui/markdown/Markdown';
import { Sentence, When } from '../words';
import classes from './terms.module.css';
import { versionName, words } from './terms.words';

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
        {text.publishedAt ? (
          <Sentence
            text={words.version(versionName(text))}
            when={<When at={text.publishedAt} say="on" />}
          />
        ) : (
          versionName(text)
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
