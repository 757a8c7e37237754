import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { useMemo } from 'react';

// Nothing that loads from elsewhere: an image in a note would tell its host when the note is read.
const allowed = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'strong',
    'em',
    'del',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h2',
    'h3',
    'h4',
    'hr',
    'a',
    'code',
    'pre',
  ],
  ALLOWED_ATTR: ['href', 'start'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
};

const purifier = DOMPurify(window);
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

export default function MarkdownRendered({ text }: { text: string }) {
  const html = useMemo(
    () => purifier.sanitize(marked.parse(text, { async: false, breaks: true }), allowed),
    [text],
  );
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
