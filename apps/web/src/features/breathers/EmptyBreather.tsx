import { Button, Text, Textarea } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { closeOffer, offerHelp } from '../../shared/help/help-offer';
import { signsOfCrisis } from '../../shared/help/crisis-check';
import { ThirdPartyLine } from '../../shared/ui';
import { Page } from '../../shared/ui/Page';
import { BreathingGuide } from './BreathingGuide';
import { useMinutesLeft } from './useMinutesLeft';
import classes from './breathers.module.css';
import { words } from './breathers.words';

const WAIT_MS = 10 * 60_000;
const PAUSE_IN_TYPING_MS = 800;

/** Needs no session and no connection, and what is written in it is neither sent nor stored. */
export default function EmptyBreather({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [endsAt, setEndsAt] = useState<string | null>(null);
  const minutes = useMinutesLeft(endsAt, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useCrisisCheck(text);
  return (
    <Page>
      <h1 ref={heading} tabIndex={-1} className="footing-voice">
        {words.page.title}
      </h1>
      <p>{words.empty.intro}</p>
      <Textarea
        aria-label={words.editor.label}
        classNames={{ input: classes.paper }}
        autosize
        minRows={6}
        maxRows={24}
        autoComplete="off"
        placeholder={words.editor.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setEndsAt((known) => known ?? new Date(Date.now() + WAIT_MS).toISOString());
        }}
      />
      <div className={classes.saved}>
        <ThirdPartyLine />
      </div>
      <section className={classes.waiting}>
        <Text component="p" role="status">
          {waitWords(minutes)}
        </Text>
        <Button variant="light" size="md" onClick={onClose}>
          {words.empty.close}
        </Button>
      </section>
      {minutes !== 0 && <BreathingGuide />}
    </Page>
  );
}

function waitWords(minutes: number | null): string {
  if (minutes === null) return words.empty.notStarted;
  return minutes === 0 ? words.empty.over : words.empty.wait(minutes);
}

/** Offers help for each new sentence that sounds like danger. The next person at this screen must not see it. */
function useCrisisCheck(text: string) {
  const check = useMemo(() => signsOfCrisis(), []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (check(text)) offerHelp();
    }, PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  }, [check, text]);
  useEffect(() => closeOffer, []);
}
