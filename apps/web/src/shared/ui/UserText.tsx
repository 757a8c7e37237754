import type { ReactNode } from 'react';

/**
 * User text in the direction of its script: Arabic and Hebrew run from right to left on any page. Within a sentence
 * it is isolated, so that it does not reorder the text around it.
 */
export function UserText({
  as: Tag = 'bdi',
  className,
  children,
}: {
  as?: 'bdi' | 'p' | 'span' | 'blockquote';
  className?: string;
  children: ReactNode;
}) {
  return (
    <Tag dir="auto" className={className}>
      {children}
    </Tag>
  );
}
