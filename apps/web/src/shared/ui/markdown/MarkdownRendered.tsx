import DOMPurify from 'dompurify';
import { useMemo } from 'react';
import { MARKDOWN_ATTRIBUTES, MARKDOWN_LINKS, MARKDOWN_TAGS, markdownHtml } from './markdown-html';

// Nothing that loads external resources: an image in a note would tell its host when the note is
// read.
const allowed = {
  ALLOWED_TAGS: MARKDOWN_TAGS,
  ALLOWED_ATTR: MARKDOWN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: MARKDOWN_LINKS,
};

const purifier = DOMPurify(window);
// Each block has the direction of its script.
const BLOCKS = new Set(['P', 'LI', 'BLOCKQUOTE', 'H2', 'H3', 'H4', 'TH', 'TD']);
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (BLOCKS.has(node.tagName)) node.setAttribute('dir', 'auto');
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

export default function MarkdownRendered({ text }: { text: string }) {
  const html = useMemo(() => purifier.sanitize(markdownHtml(text), allowed), [text]);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
