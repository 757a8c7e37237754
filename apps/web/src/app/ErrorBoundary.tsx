import { Component, type ReactNode } from 'react';
import { Page } from '../shared/ui';
import { PageError } from './RouteError';

/** The last resort: shows a message for any error outside a page. */
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
