import { useQuery } from '@apollo/client/react';
import { MyPackagesDocument, type PackagePartsFragment } from '@footing/contract';
import { Text } from '@mantine/core';
import { BackTo, EmptyState, Loaded, Page, PageHeader } from '../../shared/ui';
import { UserText } from '../../shared/ui/UserText';
import { exactDayWords, localDateOf, useNow } from '../../shared/words';
import { InvoiceList } from './InvoiceList';
import { factsOf, leftWords, priceOf } from './package-facts';
import classes from './packages.module.css';
import { mine, shared } from './packages.words';
import { PayLink } from './PayLink';
import { UseList } from './UseList';

/** A client's packages: what is left, until when, and which sessions counted. */
export function MyPackagesPage() {
  const query = useQuery(MyPackagesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page>
      <BackTo to="/coach">{mine.back}</BackTo>
      <PageHeader title={mine.title} />
      <Loaded query={query}>
        {({ myPackages: { packages, changeHours } }) =>
          packages.length === 0 ? (
            <EmptyState title={mine.none.title}>{mine.none.text}</EmptyState>
          ) : (
            <>
              <ul className={classes.list}>
                {packages.map((each) => (
                  <li key={each.id} className={classes.package}>
                    <MyPackage each={each} />
                  </li>
                ))}
              </ul>
              <Text size="sm" c="dimmed" mt="md">
                {mine.late(changeHours)}
              </Text>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function MyPackage({ each }: { each: PackagePartsFragment }) {
  const today = localDateOf(useNow());
  return (
    <>
      <div className={classes.head}>
        <h2>
          <UserText>{each.description}</UserText>
        </h2>
        <span className={classes.left}>{leftWords(each)}</span>
      </div>
      {factsOf(each, today).map((fact) => (
        <p key={fact}>
          <UserText>{fact}</UserText>
        </p>
      ))}
      <p>
        {mine.price(priceOf(each))}
        {each.paidOn && ` · ${shared.paidOn(exactDayWords(each.paidOn))}`}
      </p>
      {!each.paidOn && each.payLink && <PayLink to={each.payLink} />}
      <InvoiceList invoices={each.invoices} />
      <UseList uses={each.uses} />
    </>
  );
}
