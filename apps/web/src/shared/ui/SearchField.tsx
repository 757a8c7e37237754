import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, type RefObject } from 'react';
import { words } from './ui.words';

/** A field that searches a list while its user types. */
export function SearchField({
  label,
  showsLabel = false,
  value,
  onChange,
  field,
  className,
}: {
  label: string;
  /** Beside other fields with labels above them. */
  showsLabel?: boolean;
  value: string;
  onChange: (words: string) => void;
  field?: RefObject<HTMLInputElement | null>;
  className?: string;
}) {
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  return (
    <TextInput
      ref={input}
      size="sm"
      type="search"
      {...(showsLabel ? { label } : { 'aria-label': label })}
      placeholder={words.search}
      leftSection={<IconSearch size={17} stroke={1.7} aria-hidden="true" />}
      rightSection={
        value && (
          <CloseButton
            size="sm"
            aria-label={words.clearSearch}
            onClick={() => {
              onChange('');
              input.current?.focus();
            }}
          />
        )
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className={className}
    />
  );
}
