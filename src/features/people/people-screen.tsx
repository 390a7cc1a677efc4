import { useLocation } from 'react-router-dom';
import { connection } from '#data/connection.ts';
import { profileDraft } from '#data/drafts.ts';
import { myProfile, profileUnderway } from '#data/profiles.ts';
import type { Profile } from '#domain/profile.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { JustBlocked } from './safety/just-blocked.tsx';
import { SanctionNotice } from './safety/my-sanction.tsx';
import { useMySanction } from './safety/use-my-sanction.ts';
import { PeopleNav } from './people-nav.tsx';
import { WantedFields } from './pictures/wanted-fields.tsx';
import { Suggestions } from './suggestions.tsx';
import { useMyProfile, type MyProfile } from './use-my-profile.ts';
import { useWords } from './words.ts';

const PeopleScreen = () => {
  const words = useWords();
  const my = useMyProfile();
  const sanction = useMySanction(my, false);
  return (
    <Page title={words.title} lead={words.lead}>
      <PeopleNav />
      {sanction && <SanctionNotice sanction={sanction} />}
      <JustBlocked />
      {!sanction?.hidden && <Content my={my} />}
    </Page>
  );
};

export default PeopleScreen;

/** What stands between me and my suggestions, if anything does. */
const Content = ({ my }: { my: MyProfile }) => {
  const words = useWords();
  const { mine } = my;
  if (mine.state === 'unknown') return <Loading label={words.loading} />;
  if (mine.state !== 'known') return <ProfileTrouble damaged={mine.state === 'damaged'} />;
  if (!mine.profile) return <Invitation />;
  if (!mine.profile.visible) return <Invisible profile={mine.profile} />;
  if (my.uid === null) return <OnItsWay refused={my.account.state === 'refused'} />;
  return <Suggestions key={my.uid} uid={my.uid} mine={mine.profile} />;
};

const Invitation = () => {
  const words = useWords();
  const begun = useStore(profileDraft) !== null;
  const { search } = useLocation();
  return (
    <EmptyState title={words.inviteTitle}>
      <WantedFields />
      <p>{words.invite}</p>
      <ButtonLink to={`/profil${search}`} kind="main">
        {begun ? words.goOn : words.begin}
      </ButtonLink>
      <p>{words.inviteHint}</p>
    </EmptyState>
  );
};

const Invisible = ({ profile: { card, contact } }: { profile: Profile }) => {
  const words = useWords();
  return (
    <EmptyState title={words.invisibleTitle}>
      <p>{words.invisible}</p>
      <Button kind="main" onClick={() => myProfile.save({ card, visible: true, contact })}>
        {words.becomeVisible}
      </Button>
      <ButtonLink to="/profil" kind="quiet">
        {words.editProfile}
      </ButtonLink>
    </EmptyState>
  );
};

const OnItsWay = ({ refused }: { refused: boolean }) => {
  const words = useWords();
  const online = useStore(connection);
  const isUnderway = useStore(profileUnderway) && online;
  const text = isUnderway ? words.beingSent : words.onItsWay;
  return (
    <EmptyState title={words.onItsWayTitle}>
      <p role="status">{refused ? words.signUpRefused : text}</p>
      <ButtonLink to="/profil">{words.editProfile}</ButtonLink>
    </EmptyState>
  );
};

const ProfileTrouble = ({ damaged }: { damaged: boolean }) => {
  const words = useWords();
  return (
    <Notice kind="alarm">
      <p>{damaged ? words.profileDamaged : words.profileRefused}</p>
      {damaged ? (
        <ButtonLink to="/profil">{words.writeAnew}</ButtonLink>
      ) : (
        <Button onClick={() => location.reload()}>{words.retry}</Button>
      )}
    </Notice>
  );
};
