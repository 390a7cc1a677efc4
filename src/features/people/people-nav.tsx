import { PageNav } from '#ui/page-nav.tsx';
import { useNewPairs } from './meeting/use-new-pairs.ts';
import { usePeopleNavWords } from './people-nav-words.ts';

/** The ways between the pages about people, with the number of contacts not looked at yet. */
export const PeopleNav = () => {
  const { nav, pages, newContacts } = usePeopleNavWords();
  const fresh = useNewPairs().length;
  const links = [
    { to: '/menschen', label: pages.suggestions },
    { to: '/menschen/kontakte', label: fresh ? newContacts(fresh) : pages.contacts, deep: true },
    { to: '/menschen/code', label: pages.code },
    { to: '/menschen/felder', label: pages.fields },
  ];
  return <PageNav label={nav} links={links} />;
};
