import { PageNav } from '#ui/page-nav.tsx';
import { useDeskWords } from './desk-words.ts';

/** The ways between the organizers' pages. */
export const EditorNav = () => {
  const { nav, pages } = useDeskWords();
  const links = [
    { to: '/team/programm', label: pages.programme },
    { to: '/team/programm/rahmen', label: pages.frame },
    { to: '/team/programm/personen', label: pages.speakers },
    { to: '/team/programm/fassungen', label: pages.releases },
    { to: '/team/programm/rueckmeldungen', label: pages.ratings },
    { to: '/team/austausch', label: pages.exchange },
  ];
  return <PageNav label={nav} links={links} />;
};
