import type { ReactNode } from 'react';
import { BackTo, Page, PageHeader } from '../../shared/ui';
import { words } from './you.words';

/** A page below You. */
export function SubPage({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string;
  children: ReactNode;
}) {
  return (
    <Page>
      <BackTo to="/you">{words.back}</BackTo>
      <PageHeader title={title}>{intro}</PageHeader>
      {children}
    </Page>
  );
}
