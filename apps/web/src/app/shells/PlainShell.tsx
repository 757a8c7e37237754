import { Outlet } from 'react-router';

/** For an account without a practice: its settings and nothing else. */
export function PlainShell() {
  return (
    <main>
      <Outlet />
    </main>
  );
}
