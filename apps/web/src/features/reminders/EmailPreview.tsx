import classes from './reminders.module.css';
import { words } from './reminders.words';

/** The whole text of an email, as it is sent. */
export function EmailPreview({
  from,
  subject,
  text,
  label,
}: {
  from: string | null | undefined;
  subject: string;
  text: string;
  label: string;
}) {
  return (
    <figure className={classes.mail} aria-label={label}>
      <dl>
        {from && (
          <div>
            <dt>{words.email.from}</dt>
            <dd>{from}</dd>
          </div>
        )}
        <div>
          <dt>{words.email.subject}</dt>
          <dd>{subject}</dd>
        </div>
      </dl>
      <p>{text}</p>
    </figure>
  );
}
