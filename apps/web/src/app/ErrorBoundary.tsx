import { Component, type ReactNode } from 'react';
import { Page } from '../shared/ui';
import { PageError } from './RouteError';

/** The last net: whatever breaks outside a page still ends in words. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <main>
        <Page>
          <PageError error={this.state.error} />
        </Page>
      </main>
    );
  }
}
