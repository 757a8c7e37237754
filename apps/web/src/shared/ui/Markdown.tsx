import { lately } from './lately';
import classes from './ui.module.css';

const Rendered = lately(
  () => import('./MarkdownRendered'),
  ({ text }) => <p className={classes.plain}>{text}</p>,
);

/** Text with Markdown in it, made safe. Plain while its renderer is on the way. */
export function Markdown({ text, voice = false }: { text: string; voice?: boolean }) {
  if (text.trim() === '') return null;
  return (
    <div className={`${classes.markdown} ${voice ? 'footing-voice' : ''}`}>
      <Rendered text={text} />
    </div>
  );
}
