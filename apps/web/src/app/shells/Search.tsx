import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpotlightSources, type SpotlightAction, type SpotlightSource } from '../../shared/ui';
import { pages, words as all } from './coach-menus.words';

const text = all.search;

interface Group {
  group: string;
  actions: SpotlightAction[];
}

const [store, search] = createSpotlight();

/** Search (⌘K): clients, templates and actions from all mounted sources. */
export default function Search({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('');
  const groups = useFound(words);
  useEffect(() => search.open(), []);
  return (
    <Spotlight.Root
      store={store}
      attributes={{ content: { 'aria-label': text.label } }}
      overlayProps={{ color: '#0b1a1f', backgroundOpacity: 0.45, blur: 0 }}
      query={words}
      onQueryChange={setWords}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search placeholder={text.placeholder} aria-label={text.label} />
      <Spotlight.ActionsList>
        {groups.map(({ group, actions }) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {actions.map(({ id, label, description, run }) => (
              <Spotlight.Action key={id} label={label} description={description} onClick={run} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{text.nothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function useFound(words: string): Group[] {
  const sources = useSpotlightSources();
  const navigate = useNavigate();
  const [asked] = useDebouncedValue(words.trim(), 200);
  const [found, setFound] = useState<Group[]>([]);
  useEffect(() => {
    let latest = true;
    void askAll(sources, asked).then((groups) => {
      if (latest) setFound(groups);
    });
    return () => {
      latest = false;
    };
  }, [sources, asked]);

  const places: SpotlightSource = {
    group: text.pages,
    actions: pages.map(({ label, to }) => ({ id: to, label, run: () => void navigate(to) })),
  };
  const fixed = [...sources, places].map(({ group, actions = [] }) => ({
    group,
    actions: actions.filter(({ label }) => fits(label, words)),
  }));
  return merged([...found, ...fixed]);
}

async function askAll(sources: readonly SpotlightSource[], words: string): Promise<Group[]> {
  if (words === '') return [];
  return Promise.all(
    sources.map(async ({ group, search: ask }) => ({
      group,
      // A source that fails does not affect the others.
      actions: ask ? await ask(words).catch(() => []) : [],
    })),
  );
}

function merged(groups: Group[]): Group[] {
  const byName = new Map<string, SpotlightAction[]>();
  for (const { group, actions } of groups) {
    byName.set(group, [...(byName.get(group) ?? []), ...actions]);
  }
  return [...byName]
    .map(([group, actions]) => ({ group, actions }))
    .filter(({ actions }) => actions.length > 0);
}

const fits = (label: string, words: string): boolean =>
  label.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());
