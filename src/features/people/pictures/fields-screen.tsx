import { currentAccount, uidOf } from '#data/account.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { PeopleNav } from '../people-nav.tsx';
import { FieldPictures } from './field-pictures.tsx';
import { useFieldsWords } from './fields-words.ts';

const FieldsScreen = () => {
  const words = useFieldsWords();
  const account = useStore(currentAccount);
  const uid = uidOf(account);
  return (
    <Page title={words.title} lead={words.lead} wide>
      <PeopleNav />
      {uid !== null && <FieldPictures key={uid} uid={uid} />}
      {uid === null && account.state === 'starting' && <Loading label={words.loading} />}
      {uid === null && account.state !== 'starting' && (
        <EmptyState title={words.needAccountTitle}>
          <p>{words.needAccount}</p>
          <ButtonLink to="/profil" kind="main">
            {words.makeProfile}
          </ButtonLink>
        </EmptyState>
      )}
    </Page>
  );
};

export default FieldsScreen;
