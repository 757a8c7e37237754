import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Printout } from '../../shared/files/download-from';
import classes from './packages.module.css';
import { invoices as all } from './packages.words';

const words = all.printed;
const ELEMENTS = { H1: 'h2', H2: 'h3', H3: 'h4', P: 'p' } as const;

/** An invoice with letters that the fonts of our PDFs don't have, to print it from the browser. */
export function PrintInvoice({
  printout: { title, blocks },
  onClose,
}: {
  printout: Printout;
  onClose: () => void;
}) {
  return (
    <Modal opened onClose={onClose} title={words.title(title)} className={classes.printed}>
      <Stack>
        <Text size="sm" className="footing-screen-only">
          {words.says}
        </Text>
        <article className={classes.paper}>
          {blocks.map(({ tag, text, strong }, index) => {
            const Element = ELEMENTS[tag];
            return (
              // By the order of the text, which does not change.
              <Element key={index} dir="auto">
                {strong && tag === 'P' ? <strong>{text}</strong> : text}
              </Element>
            );
          })}
        </article>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {words.close}
          </Button>
          <Button data-autofocus onClick={() => print()}>
            {words.print}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
