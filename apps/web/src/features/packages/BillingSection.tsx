import { useQuery } from '@apollo/client/react';
import {
  PracticeBillingDocument,
  SaveBillingSettingsDocument,
  type BillingSettingsPartsFragment,
} from '@footing/contract';
import { revealsSubject } from '@footing/kernel';
import { Alert, Button, Checkbox, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Loaded, Sheet, useChange } from '../../shared/ui';
import { billing as words } from './packages.words';

/** What the practice decided about packages. Owners change it. */
export default function BillingSection({ owns }: { owns: boolean }) {
  const query = useQuery(PracticeBillingDocument);
  return (
    <Sheet title={words.title}>
      <Loaded query={query}>
        {({ billingSettings: settings }) =>
          owns ? <Settings key={settings.version} settings={settings} /> : <Facts {...settings} />
        }
      </Loaded>
    </Sheet>
  );
}

function Facts({ description, bookingNeedsPackage }: BillingSettingsPartsFragment) {
  return (
    <Stack gap="xs">
      <Text size="sm">{words.says}</Text>
      <Text>{`${words.description}: ${description}`}</Text>
      <Text>{bookingNeedsPackage ? words.on : words.off}</Text>
      <Text size="sm" c="dimmed">
        {words.ownerSets}
      </Text>
    </Stack>
  );
}

function Settings({ settings }: { settings: BillingSettingsPartsFragment }) {
  const { version, ...initialValues } = settings;
  const form = useForm({ initialValues });
  const change = useChange(SaveBillingSettingsDocument, {
    says: words.saved,
    quiet: true,
    refetchQueries: ['PracticeBilling'],
  });
  const save = form.onSubmit(({ description, bookingNeedsPackage, ...rest }) => {
    const { legalName, address, taxId, footer } = rest;
    const input = { description, bookingNeedsPackage, legalName, address, taxId, footer, version };
    void change.run({ input });
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text size="sm">{words.says}</Text>
        <TextInput
          label={words.description}
          description={words.descriptionSays}
          maxLength={80}
          required
          withAsterisk={false}
          {...form.getInputProps('description')}
          error={change.fieldError('description')}
        />
        {revealsSubject(form.values.description) && (
          <Alert color="amber" role="status">
            {words.reveals}
          </Alert>
        )}
        <Checkbox
          label={words.needs}
          description={words.needsSays}
          {...form.getInputProps('bookingNeedsPackage', { type: 'checkbox' })}
        />
        <Title order={3} size="h4" mt="sm">
          {words.onInvoices}
        </Title>
        <Text size="sm">{words.invoicesSay}</Text>
        <TextInput
          label={words.legalName}
          maxLength={200}
          {...form.getInputProps('legalName')}
          error={change.fieldError('legalName')}
        />
        <Textarea
          label={words.address}
          autosize
          minRows={3}
          maxLength={500}
          {...form.getInputProps('address')}
          error={change.fieldError('address')}
        />
        <TextInput
          label={words.taxId}
          maxLength={80}
          {...form.getInputProps('taxId')}
          error={change.fieldError('taxId')}
        />
        <Textarea
          label={words.footer}
          description={words.footerSays}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('footer')}
          error={change.fieldError('footer')}
        />
        {change.problem && (
          <Text c="var(--footing-clay-text)" role="alert">
            {change.problem}
          </Text>
        )}
        <div>
          <Button type="submit" variant="default" loading={change.busy} disabled={!form.isDirty()}>
            {words.save}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
