import { lazyWithRetry } from '../lazy-with-retry';
import { simpleMarkdown } from './simple-markdown';
import { SimpleText } from './SimpleText';
import classes from '../ui.module.css';

const Rendered = lazyWithRetry(
  () => import('./MarkdownRendered'),
  ({ text }) => (
    <p className={classes.plain} dir="auto">
      {text}
    </p>
  ),
);

/** Sanitized Markdown. Simple text renders immediately; the full renderer is fetched for the rest. */
export function Markdown({ text, voice = false }: { text: string; voice?: boolean }) {
  if (text.trim() === '') return null;
  const simple = simpleMarkdown(text);
  return (
    <div className={`${classes.markdown} ${voice ? 'footing-voice' : ''}`}>
      {simple ? <SimpleText blocks={simple} /> : <Rendered text={text} />}
    </div>
  );
}
