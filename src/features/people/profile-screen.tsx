import { useState } from 'react';
import { connection } from '#data/connection.ts';
import { profileDraft } from '#data/drafts.ts';
import type { Profile } from '#domain/profile.ts';
import { Button } from '#ui/button.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { ProfileForm } from './profile-form.tsx';
import { useProfileWords } from './profile-words.ts';
import { SanctionNotice } from './safety/my-sanction.tsx';
import { useMySanction } from './safety/use-my-sanction.ts';
import { useMyProfile } from './use-my-profile.ts';

const ProfileScreen = () => {
  const words = useProfileWords();
  const my = useMyProfile();
  const { mine } = my;
  const sanction = useMySanction(my, false);
  const online = useStore(connection);
  const drafted = useStore(profileDraft) !== null;
  // Once known it stays in the form: between „sent“ and „heard from the server“ nothing may vanish under the fingers.
  const [last, setLast] = useState<Profile | null>();
  const known = mine.state === 'known' ? mine.profile : undefined;
  if (known !== undefined && known !== last) setLast(known);
  const base = known !== undefined ? known : last;
  const ready = base !== undefined || drafted || mine.state === 'damaged';
  return (
    <Page title={words.title} lead={words.lead}>
      {sanction && <SanctionNotice sanction={sanction} />}
      {mine.state === 'damaged' && <Notice kind="alarm">{words.damaged}</Notice>}
      {mine.state === 'refused' && (
        <Notice kind="alarm">
          <p>{words.refused}</p>
          <Button onClick={() => location.reload()}>{words.retry}</Button>
        </Notice>
      )}
      {ready && <ProfileForm my={my} base={base ?? null} />}
      {!ready &&
        mine.state === 'unknown' &&
        (online ? <Loading label={words.loading} bars={5} /> : <Notice>{words.loadingOffline}</Notice>)}
    </Page>
  );
};

export default ProfileScreen;
