import type { ReactNode } from 'react';

/**
 * What a person wrote, in the direction of its own script: Arabic and Hebrew run from right to left on any page.
 * Within a sentence of ours it is set apart, so that it does not turn the words around it.
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
