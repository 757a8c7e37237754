import { Outlet } from 'react-router';

/** For an account that is in no practice (any more): its own settings, and nothing around them. */
export function PlainShell() {
  return (
    <main>
      <Outlet />
    </main>
  );
}
