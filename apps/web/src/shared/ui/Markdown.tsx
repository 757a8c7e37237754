import { lazy, Suspense } from 'react';
import classes from './ui.module.css';

const Rendered = lazy(() => import('./MarkdownRendered'));

/** Text with Markdown in it, made safe. Plain while its renderer is on the way. */
export function Markdown({ text, voice = false }: { text: string; voice?: boolean }) {
  if (text.trim() === '') return null;
  return (
    <div className={`${classes.markdown} ${voice ? 'footing-voice' : ''}`}>
      <Suspense fallback={<p className={classes.plain}>{text}</p>}>
        <Rendered text={text} />
      </Suspense>
    </div>
  );
}
