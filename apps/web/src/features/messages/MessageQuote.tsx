import { UserText } from '../../shared/ui/UserText';
import { words } from './attachments.words';
import classes from './messages.module.css';

/** What a message replies to: who wrote it, and how it begins. */
export function MessageQuote({ heading, text }: { heading: string; text: string | null }) {
  return (
    <div className={classes.quote}>
      <p className={classes.author}>
        <UserText>{heading}</UserText>
      </p>
      {text !== null && (
        <p className={classes.quoted} dir="auto">
          {text || words.withoutText}
        </p>
      )}
    </div>
  );
}
