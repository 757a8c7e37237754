import { Fragment } from 'react';
import type { SimpleBlock, SimpleSpan } from './simple-markdown';

/** Simple Markdown as elements; the text is never parsed as HTML. */
export function SimpleText({ blocks }: { blocks: SimpleBlock[] }) {
  return (
    <div>
      {blocks.map((block, index) =>
        block.kind === 'list' ? (
          <ul key={index}>
            {block.items.map((item, at) => (
              <li key={at} dir="auto">
                <Spans spans={item} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={index} dir="auto">
            {block.lines.map((line, at) => (
              <Fragment key={at}>
                {at > 0 && <br />}
                <Spans spans={line} />
              </Fragment>
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function Spans({ spans }: { spans: SimpleSpan[] }) {
  return spans.map(({ text, as: Tag }, index) =>
    Tag === 'text' ? <Fragment key={index}>{text}</Fragment> : <Tag key={index}>{text}</Tag>,
  );
}
