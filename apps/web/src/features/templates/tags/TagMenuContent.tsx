import { useQuery } from '@apollo/client/react';
import { TemplateTagsDocument } from '@footing/contract';
import { Menu } from '@mantine/core';
import { UserText } from '../../../shared/ui/UserText';
import { MenuOfButton, type ButtonMenu } from '../../../shared/ui';
import { words } from './tags.words';

const ALL = '';

export default function TagMenuContent({
  tag,
  choose,
  menu,
}: {
  tag: string | null;
  choose: (tag: string | null) => void;
  menu: ButtonMenu;
}) {
  const { data, error } = useQuery(TemplateTagsDocument, { fetchPolicy: 'cache-and-network' });
  const tags = data?.templateTags ?? [];
  return (
    <MenuOfButton menu={menu} position="bottom-start">
      <Menu.RadioGroup value={tag ?? ALL} onChange={(next) => choose(next || null)}>
        <Menu.RadioItem value={ALL} closeMenuOnClick>
          {words.all}
        </Menu.RadioItem>
        {/* One that the address has chosen may be gone. */}
        {[...new Set([...tags, ...(tag ? [tag] : [])])].map((each) => (
          <Menu.RadioItem key={each} value={each} closeMenuOnClick>
            <UserText>{each}</UserText>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      {!data && <Menu.Label>{error ? words.failed : words.loading}</Menu.Label>}
    </MenuOfButton>
  );
}
