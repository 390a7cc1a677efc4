import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { PeopleNav } from '../people-nav.tsx';
import { useMyProfile, type MyProfile } from '../use-my-profile.ts';
import { MatchMap } from './match-map.tsx';
import { useMapWords } from './map-words.ts';

const MyMapScreen = () => {
  const words = useMapWords();
  return (
    <Page title={words.title} lead={words.lead}>
      <PeopleNav />
      <Content my={useMyProfile()} />
    </Page>
  );
};

export default MyMapScreen;

const Content = ({ my: { mine, uid } }: { my: MyProfile }) => {
  const words = useMapWords();
  if (mine.state === 'unknown') return <Loading label={words.loading} />;
  if (mine.state !== 'known')
    return (
      <Notice kind="alarm">
        <p>{words.trouble}</p>
        <Button onClick={() => location.reload()}>{words.retry}</Button>
      </Notice>
    );
  if (!mine.profile)
    return (
      <EmptyState title={words.noProfileTitle}>
        <p>{words.noProfile}</p>
        <ButtonLink to="/profil" kind="main">
          {words.makeProfile}
        </ButtonLink>
      </EmptyState>
    );
  if (!mine.profile.visible)
    return (
      <EmptyState title={words.hiddenTitle}>
        <p>{words.hidden}</p>
        <ButtonLink to="/profil" kind="main">
          {words.toProfile}
        </ButtonLink>
      </EmptyState>
    );
  if (uid === null) return <Notice>{words.onItsWay}</Notice>;
  return <MatchMap key={uid} uid={uid} mine={mine.profile} />;
};
