import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../shared/session/api';
import { theme } from '../shared/theme/theme';
import { ConfirmHost, ToastHost } from '../shared/ui';
import { AppRouter } from './AppRouter';
import { ErrorBoundary } from './ErrorBoundary';
import { HelpPage } from '../features/help';
import { useHelpIsOpen } from '../shared/help/help-overlay';
import classes from './app.module.css';
import { TopStrip } from './shells/TopStrip';

const schemeManager = localStorageColorSchemeManager({ key: 'footing.scheme' });

export function App() {
  return (
    <MantineProvider theme={theme} colorSchemeManager={schemeManager} defaultColorScheme="auto">
      <ApolloProvider client={api}>
        <TopStrip />
        <HelpOver />
        <Below>
          <ErrorBoundary>
            <AppRouter />
            <ConfirmHost />
            <ToastHost />
          </ErrorBoundary>
        </Below>
      </ApolloProvider>
    </MantineProvider>
  );
}

/** Outside the error boundary and the router, so that help opens whatever fails there. */
function HelpOver() {
  return useHelpIsOpen() ? <HelpPage /> : null;
}

/** While help is open, the page below stays mounted but is inert, so nothing that was typed is lost. */
function Below({ children }: { children: ReactNode }) {
  return (
    <div className={classes.below} inert={useHelpIsOpen()}>
      {children}
    </div>
  );
}
