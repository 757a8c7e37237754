import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { ActionIcon, Input, SegmentedControl, Textarea } from '@mantine/core';
import { IconBold, IconItalic, IconList } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Markdown, onKeys } from '../../../../shared/ui';
import { useProblemAt } from '../editor-context';
import { words } from '../editor.words';
import { FieldHints, hintsId } from '../FieldHints';
import { LeftMark, leftWords } from './LimitedText';
import { listed, marked, type Selected } from './markdown-marks';
import { fieldId } from '../field-ids';
import classes from '../editor.module.css';

/** A Markdown field with a preview at its side; on a narrow screen one of the two. */
export function MarkdownField({
  path,
  label,
  description,
  value,
  limit,
  voice = false,
  minRows = 5,
  onChange,
}: {
  path: string;
  label: string;
  description?: string;
  value: string;
  limit: number;
  /** In the serif font of texts for the client. */
  voice?: boolean;
  minRows?: number;
  onChange: (value: string) => void;
}) {
  const [view, setView] = useState('write');
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = useProblemAt(path);
  const apply = (change: (selected: Selected) => Selected) => {
    const area = field.current;
    if (!area) return;
    const next = change({ text: value, from: area.selectionStart, to: area.selectionEnd });
    onChange(next.text);
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(next.from, next.to);
    });
  };
  const bold = () => apply((selected) => marked(selected, '**'));
  const italic = () => apply((selected) => marked(selected, '*'));
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={problem}
      id={fieldId(path)}
      size="md"
    >
      <div className={classes.markdown} data-view={view}>
        <div className={classes.markdownBar}>
          <div role="group" aria-label={words.fields.formatting(label)} className={classes.marks}>
            <Mark label={words.fields.bold} Icon={IconBold} onClick={bold} />
            <Mark label={words.fields.italic} Icon={IconItalic} onClick={italic} />
            <Mark label={words.fields.list} Icon={IconList} onClick={() => apply(listed)} />
          </div>
          <SegmentedControl
            className={classes.markdownSwitch}
            size="xs"
            value={view}
            onChange={setView}
            aria-label={words.fields.writeOrPreview(label)}
            data={[
              { value: 'write', label: words.fields.write },
              { value: 'read', label: words.fields.preview },
            ]}
          />
        </div>
        <div className={classes.markdownPanes}>
          <div className={classes.write}>
            <Textarea
              ref={field}
              id={fieldId(path)}
              value={value}
              onChange={(event) => onChange(event.currentTarget.value)}
              onKeyDown={(event) => onKeys({ 'mod+B': bold, 'mod+I': italic })(event)}
              error={problem !== undefined}
              aria-details={hintsId(path)}
              autosize
              minRows={minRows}
              maxRows={22}
            />
          </div>
          {/* Focusable because it scrolls. */}
          <div
            className={classes.read}
            aria-label={words.fields.previewOf(label)}
            role="region"
            tabIndex={0}
          >
            {value.trim() ? (
              <Markdown text={value} voice={voice} />
            ) : (
              <p className={classes.nothing}>{words.fields.nothing}</p>
            )}
          </div>
        </div>
      </div>
      <FieldHints path={path} />
      <LeftMark text={leftWords(value, limit)} />
    </Input.Wrapper>
  );
}

function Mark({
  label,
  Icon,
  onClick,
}: {
  label: string;
  Icon: typeof IconBold;
  onClick: () => void;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={label}
      title={label}
      // Keeps the selection in the text while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon size={17} aria-hidden="true" />
    </ActionIcon>
  );
}
