import { useQuery } from '@apollo/client/react';
import {
  MyBookingPageDocument,
  RenewMyBookingPageDocument,
  SetMyBookingPageDocument,
} from '@footing/contract';
import { Anchor, Button, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Link } from 'react-router';
import { confirmThat, Loaded, LoadingState, Sheet, toast, useChange } from '../../../shared/ui';
import { copyText } from '../../../shared/ui/feedback/copy-text';
import { Sentence } from '../../../shared/words';
import classes from './leads.module.css';
import { words as all } from './leads.words';

const words = all.page;

/** What is missing before anyone can ask for a time: a session type, or hours. */
export type Missing = 'TYPE' | 'HOURS' | null;

/** The reader's public page: on or off, its address, and what it shows. */
export function PublicPageSettings({
  missing,
  typesId,
  hoursId,
}: {
  missing: Missing;
  /** Ids of the sections where what is missing is added. */
  typesId: string;
  hoursId: string;
}) {
  const query = useQuery(MyBookingPageDocument);
  return (
    <Sheet title={words.title}>
      <div className={classes.page}>
        <p>{words.says}</p>
        <p>{words.seen}</p>
        <p>
          <Sentence
            text={words.profile}
            link={
              <Anchor component={Link} to="/account" inherit>
                {words.account}
              </Anchor>
            }
          />
        </p>
        {missing === 'TYPE' && (
          <p className={classes.hint}>
            <Sentence text={words.noTypes} link={<a href={`#${typesId}`}>{words.addType}</a>} />
          </p>
        )}
        {missing === 'HOURS' && (
          <p className={classes.hint}>
            <Sentence text={words.noHours} link={<a href={`#${hoursId}`}>{words.setHours}</a>} />
          </p>
        )}
        <Loaded query={query} skeleton={<LoadingState lines={1} />}>
          {({ myBookingPage: { on, address } }) => (
            <OnOrOff on={on} address={on ? address : null} />
          )}
        </Loaded>
        <Anchor component={Link} to="/clients/new-people">
          {words.waiting}
        </Anchor>
      </div>
    </Sheet>
  );
}

function OnOrOff({ on, address }: { on: boolean; address: string | null }) {
  const change = useChange(SetMyBookingPageDocument, {
    refetchQueries: [MyBookingPageDocument],
    awaitRefetchQueries: true,
    done: (page) => toast.done(page.on ? words.turnedOn : words.turnedOff),
  });
  const renewing = useChange(RenewMyBookingPageDocument, {
    refetchQueries: [MyBookingPageDocument],
    awaitRefetchQueries: true,
    says: words.renewed,
  });
  const renew = async (replaces: string) => {
    const { says, ...sure } = words.sureToRenew;
    if (await confirmThat({ ...sure, words: says })) await renewing.run({ replaces });
  };
  const turn = (next: boolean) => void change.run({ on: next });
  if (!on) {
    return (
      <>
        <p role="status">{words.hidden}</p>
        <Button loading={change.busy} onClick={() => turn(true)}>
          {words.turnOn}
        </Button>
      </>
    );
  }
  return (
    <>
      {address && <Address address={address} />}
      <div className={classes.buttons}>
        {address && (
          <Button component="a" href={address} target="_blank" rel="noreferrer" variant="default">
            {words.open}
          </Button>
        )}
        {address && (
          <Button variant="default" loading={renewing.busy} onClick={() => void renew(address)}>
            {words.renew}
          </Button>
        )}
        <Button variant="default" loading={change.busy} onClick={() => turn(false)}>
          {words.turnOff}
        </Button>
      </div>
    </>
  );
}

function Address({ address }: { address: string }) {
  const copy = () => copyText(address, words);
  return (
    <div className={classes.address}>
      <TextInput
        className={classes.field}
        label={words.address}
        description={words.addressSays}
        value={address}
        readOnly
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button leftSection={<IconCopy size={18} aria-hidden="true" />} onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  );
}
