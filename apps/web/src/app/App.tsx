import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { api } from '../shared/session/api';
import { theme } from '../shared/theme/theme';
import { ConfirmHost, ToastHost } from '../shared/ui';
import { AppRouter } from './AppRouter';
import { ErrorBoundary } from './ErrorBoundary';
import { OfflineBanner } from './OfflineBanner';

const schemeManager = localStorageColorSchemeManager({ key: 'footing.scheme' });

export function App() {
  return (
    <MantineProvider theme={theme} colorSchemeManager={schemeManager} defaultColorScheme="auto">
      <ErrorBoundary>
        <ApolloProvider client={api}>
          <OfflineBanner />
          <AppRouter />
          <ConfirmHost />
          <ToastHost />
        </ApolloProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
