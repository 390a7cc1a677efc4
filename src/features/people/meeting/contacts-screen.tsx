import { connection } from '#data/connection.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { PendingScans } from '../codes/pending-scans.tsx';
import { PeopleNav } from '../people-nav.tsx';
import { JustBlocked } from '../safety/just-blocked.tsx';
import { ContactsList } from './contacts-list.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { usePairs, type MyPairs } from './use-pairs.ts';

const ContactsScreen = () => {
  const words = useMeetingWords();
  return (
    <Page title={words.contacts} lead={words.contactsLead}>
      <PeopleNav />
      <JustBlocked />
      <PendingScans />
      <Content seen={usePairs()} />
    </Page>
  );
};

export default ContactsScreen;

const Content = ({ seen }: { seen: MyPairs }) => {
  const words = useMeetingWords();
  const online = useStore(connection);
  const { uid, state, pairs, damaged, expired } = seen;
  if (state === 'unknown' && online) return <Loading label={words.loading} />;
  if (state !== 'known' && !online) return <Notice>{words.offlineFirst}</Notice>;
  if (state !== 'known')
    return (
      <Notice kind="alarm">
        <p>{words.refused}</p>
        <Button onClick={() => location.reload()}>{words.retry}</Button>
      </Notice>
    );
  return (
    <>
      {uid !== null && pairs.length > 0 ? <ContactsList uid={uid} seen={seen} /> : <NoContacts />}
      {expired > 0 && <p className={styles.aside}>{words.expired(expired)}</p>}
      {damaged > 0 && <p className={styles.aside}>{words.damaged(damaged)}</p>}
    </>
  );
};

const NoContacts = () => {
  const words = useMeetingWords();
  return (
    <EmptyState title={words.noneTitle}>
      <p>{words.none}</p>
      <div className={styles.actions}>
        <ButtonLink to="/menschen" kind="main">
          {words.toSuggestions}
        </ButtonLink>
        <ButtonLink to="/menschen/code">{words.toCode}</ButtonLink>
      </div>
    </EmptyState>
  );
};
