import { SellPackageDocument, type PackagesOfClientQuery } from '@footing/contract';
import { currencies, readMoney, revealsSubject, uuidv7 } from '@footing/kernel';
import { Alert, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useChange } from '../../../shared/ui';
import classes from '../packages.module.css';
import { billing, words as all } from '../packages.words';
import { PackageDialog } from './PackageDialog';

const words = all.sell;
const COMMON = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD'];

/** Adds a package that a client bought. */
export function SellPackageDialog({
  client,
  usual,
  types,
  onClose,
}: {
  client: { id: string; callName: string };
  usual: PackagesOfClientQuery['clientPackages'];
  types: PackagesOfClientQuery['sessionTypes'];
  onClose: () => void;
}) {
  const [id] = useState(() => uuidv7(Date.now()));
  const form = useForm({
    initialValues: {
      description: usual.description,
      sessions: '5',
      price: '',
      currency: usual.lastCurrency ?? 'USD',
      validUntil: '',
      typeIds: [] as string[],
      payLink: usual.lastPayLink,
    },
    validate: {
      price: (price, { currency }) =>
        readMoney(price, currency) === null ? words.priceBad(currency) : null,
    },
  });
  const change = useChange(SellPackageDocument, {
    quiet: true,
    says: words.done,
    refetchQueries: ['PackagesOfClient'],
    done: onClose,
  });
  const save = form.onSubmit(({ price, ...values }) => {
    const priceMinor = readMoney(price, values.currency)!;
    const sold = { ...values, sessions: Number(values.sessions), priceMinor };
    void change.run({
      input: { ...sold, id, clientId: client.id, validUntil: values.validUntil || null },
    });
  });
  const field = (name: keyof typeof form.values, asInput: string = name) => {
    const props = form.getInputProps(name);
    return { ...props, error: (props.error as string | undefined) ?? change.fieldError(asInput) };
  };
  return (
    <PackageDialog
      title={words.title(client.callName)}
      save={save}
      change={change}
      button={words.save}
      onClose={onClose}
    >
      <TextInput
        label={words.description}
        description={words.descriptionSays}
        maxLength={80}
        {...field('description')}
      />
      {revealsSubject(form.values.description) && (
        <Alert color="amber" role="status">
          {billing.reveals}
        </Alert>
      )}
      <TextInput
        label={words.sessions}
        type="number"
        min={1}
        max={200}
        data-autofocus
        {...field('sessions')}
      />
      <div className={classes.price}>
        <TextInput
          label={words.price}
          inputMode="decimal"
          autoComplete="off"
          {...field('price', 'priceMinor')}
        />
        <NativeSelect
          size="md"
          label={words.currency}
          data={[...new Set([...COMMON, ...currencies()])]}
          {...field('currency')}
        />
      </div>
      <TextInput
        label={words.validUntil}
        description={words.validUntilSays}
        type="date"
        {...field('validUntil')}
      />
      {types.length > 0 && (
        <Checkbox.Group
          label={words.types}
          description={words.typesSay}
          {...form.getInputProps('typeIds')}
          error={change.fieldError('typeIds')}
        >
          <Stack gap="xs" mt="xs">
            {types.map((type) => (
              <Checkbox key={type.id} value={type.id} label={type.name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <TextInput
        label={words.payLink}
        description={words.payLinkSays}
        type="url"
        autoComplete="off"
        {...field('payLink')}
      />
    </PackageDialog>
  );
}
