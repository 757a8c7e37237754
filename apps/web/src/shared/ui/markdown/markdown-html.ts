import { Marked, type Tokens } from 'marked';

/** Exactly the elements that `markdownHtml` writes, so that a sanitizer that allows these removes nothing. */
export const MARKDOWN_TAGS = [
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
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
];
export const MARKDOWN_ATTRIBUTES = ['href', 'start', 'value', 'align'];
export const MARKDOWN_LINKS = /^(?:https?|mailto):/i;

/**
 * Renders Markdown to HTML in which every word of the source is visible. What Markdown would hide (HTML and its
 * comments, definitions of links and footnotes, images, titles, surplus cells) is shown as typed.
 */
export function markdownHtml(source: string): string {
  const html = renderer.parse(source, { async: false }) as string;
  return keepsWords(source, html) ? html : asTyped(source);
}

const renderer = new Marked({ breaks: true, gfm: true });
renderer.use({
  tokenizer: {
    // Without these extensions they are plain text.
    def: () => undefined,
    html: () => undefined,
    tag: () => undefined,
  },
  renderer: {
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '☑ ' : '☐ '),
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.min(Math.max(depth, 2), 4);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    listitem(item: Tokens.ListItem) {
      const number = /^\s*(\d{1,9})[.)]/.exec(item.raw)?.[1];
      const value = number === undefined ? '' : ` value="${Number(number)}"`;
      return `<li${value}>${this.parser.parse(item.tokens)}</li>\n`;
    },
    image: ({ raw }: Tokens.Image) => escaped(raw),
    link({ raw, href, title, tokens }: Tokens.Link) {
      if (!MARKDOWN_LINKS.test(href)) return escaped(raw);
      const words = `<a href="${escaped(href)}">${this.parser.parseInline(tokens)}</a>`;
      return title ? `${words} (${escaped(title)})` : words;
    },
    code({ text, lang }: Tokens.Code) {
      return `<pre><code>${escaped(lang ? `${lang}\n${text}` : text)}</code></pre>\n`;
    },
  },
});

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether the HTML contains each word of the source at least as often as the source. */
function keepsWords(source: string, html: string): boolean {
  const left = new Map<string, number>();
  for (const word of readable(html).replaceAll('☑', ' x ').toLowerCase().match(WORD) ?? [])
    left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of source.toLowerCase().match(WORD) ?? []) {
    const many = left.get(word) ?? 0;
    if (many === 0) return false;
    left.set(word, many - 1);
  }
  return true;
}

/** The text of the HTML, with list numbers and link URLs. */
export function readable(html: string): string {
  return html
    .replaceAll(/<li value="(\d+)">/g, ' $1 ')
    .replaceAll(/<a href="([^"]*)">/g, ' $1 ')
    .replaceAll(/<\/?(?:strong|em|del|code)>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const asTyped = (source: string): string =>
  `<p>${escaped(source.trim()).replaceAll(/\r\n?|\n/g, '<br>')}</p>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
