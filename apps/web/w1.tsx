import './src/shared/theme/mantine';
import './src/shared/theme/fonts.css';
import './src/shared/theme/base.css';
import { createRoot } from 'react-dom/client';
import { MantineProvider, localStorageColorSchemeManager, Button, Group, TextInput } from '@mantine/core';
import { theme, tokens } from './src/shared/theme/theme';
import { PathOfStones } from './src/shared/path/PathOfStones';
const now = Date.now();
const d = (n: number) => now + n * 86400000;
const stones = [
  { key: 'before', title: 'Are you sure?', status: 'DONE', outreach: false },
  { key: 'groundwork', title: 'Groundwork', status: 'DONE', outreach: false },
  { key: 'less-is-more', title: 'Less is more', status: 'OPEN', outreach: false },
  { key: 'a-smile', title: 'A smile', status: 'LOCKED', outreach: true, lock: { kind: 'WAIT', until: d(3), days: 10, anchor: 'STEP_END' } },
  { key: 'extra', title: 'Routines', status: 'SKIPPED', outreach: false },
  { key: 'best', title: 'The best version of yourself', status: 'LOCKED', outreach: false, lock: { kind: 'STEP', title: 'A smile' } },
] as const;
const done = stones.map((s) => ({ ...s, status: s.status === 'SKIPPED' ? 'SKIPPED' : 'DONE' }) as const);
createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={tokens} defaultColorScheme="auto" colorSchemeManager={localStorageColorSchemeManager({ key: 'footing.scheme' })}>
    <div style={{ padding: 16 }}>
      <Group mb="md"><PathOfStones size="logo" height={64} /><PathOfStones size="logo" height={32} /><span className="footing-voice" style={{ fontSize: 28 }}>Footing</span></Group>
      <PathOfStones size="line" stones={stones} />
      <PathOfStones size="line" stones={done} ending="LET_GO" />
      <PathOfStones size="line" stones={stones.slice(2)} height={22} />
      <Group my="md"><Button>Begin</Button><Button variant="light">Later</Button><Button variant="subtle">Cancel</Button><Button variant="default">Cancel</Button><Button color="clay" variant="light">Waits</Button><Button color="rust">Delete</Button></Group>
      <TextInput label="Name" placeholder="A name" mb="lg" error="Please say a name" />
      <div id="full"><PathOfStones size="full" stones={stones} now={now} alias="Sam" selected={null} onSelect={() => undefined} /></div>
      <PathOfStones size="full" stones={done.slice(0, 2)} now={now} alias="Sam" ending="LET_GO" />
    </div>
  </MantineProvider>,
);
