import { useQuery } from '@apollo/client/react';
import { MyPackagesDocument } from '@footing/contract';
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { UserText } from '../../shared/ui/UserText';
import { localDateOf, useNow } from '../../shared/words';
import { isOpen, leftWords } from './package-facts';
import classes from './packages.module.css';
import { mine } from './packages.words';

/** What is left of the client's packages, on the page about their coach; nothing if they never had one. */
export default function MyPackagesLine() {
  const today = localDateOf(useNow());
  const { data } = useQuery(MyPackagesDocument);
  const packages = data?.myPackages.packages ?? [];
  if (packages.length === 0) return null;
  return (
    <div className={classes.mine}>
      {packages
        .filter((each) => isOpen(each, today))
        .map((each) => (
          <Text key={each.id}>
            <UserText>{mine.line(each.description, leftWords(each))}</UserText>
          </Text>
        ))}
      <Anchor component={Link} to="/coach/packages">
        {mine.see}
      </Anchor>
    </div>
  );
}
