import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { LostScreen } from './lost-screen.tsx';
import { patiently } from '#data/patiently.ts';

const ContestedFrame = lazy(patiently(() => import('./contested-frame.tsx')));
const PeopleScreen = lazy(patiently(() => import('#features/people/people-screen.tsx')));
const ContactsScreen = lazy(patiently(() => import('#features/people/meeting/contacts-screen.tsx')));
const PairScreen = lazy(patiently(() => import('#features/people/meeting/pair-screen.tsx')));
const CodeScreen = lazy(patiently(() => import('#features/people/codes/code-screen.tsx')));
const ArrivalScreen = lazy(patiently(() => import('#features/people/codes/arrival-screen.tsx')));
const FieldsScreen = lazy(patiently(() => import('#features/people/pictures/fields-screen.tsx')));
const MyMapScreen = lazy(patiently(() => import('#features/people/pictures/my-map-screen.tsx')));
const BlockedScreen = lazy(patiently(() => import('#features/people/safety/blocked-screen.tsx')));
const MySanction = lazy(patiently(() => import('#features/people/safety/my-sanction.tsx')));
const ReportsDesk = lazy(patiently(() => import('#features/people/desk/reports-desk.tsx')));
const WordsDesk = lazy(patiently(() => import('#features/people/desk/words-desk.tsx')));
const ProfileScreen = lazy(patiently(() => import('#features/people/profile-screen.tsx')));
const SurveyScreen = lazy(patiently(() => import('#features/survey/survey-screen.tsx')));
const ThemeBoard = lazy(patiently(() => import('#features/survey/theme-board.tsx')));
const FishbowlScreen = lazy(patiently(() => import('#features/fishbowl/fishbowl-screen.tsx')));
const EditorScreen = lazy(patiently(() => import('#features/editor/editor-screen.tsx')));
const FrameScreen = lazy(patiently(() => import('#features/editor/frame/frame-screen.tsx')));
const ReleaseHistory = lazy(patiently(() => import('#features/editor/releases/release-history.tsx')));
const SpeakerDesk = lazy(patiently(() => import('#features/editor/speakers/speaker-desk.tsx')));
const RatingsDesk = lazy(patiently(() => import('#features/editor/ratings/ratings-desk.tsx')));
const ExchangeScreen = lazy(patiently(() => import('#features/editor/exchange/exchange-screen.tsx')));
const MeScreen = lazy(patiently(() => import('#features/me/me-screen.tsx')));

/** Every address but the programme's own. Where they lead is a kilobyte that reading the programme need not wait for. */
const FurtherRoutes = () => (
  <Routes>
    <Route path="menschen" element={<PeopleScreen />} />
    <Route path="menschen/felder" element={<FieldsScreen />} />
    <Route path="menschen/karte" element={<MyMapScreen />} />
    <Route path="menschen/code" element={<CodeScreen />} />
    <Route path="menschen/blockiert" element={<BlockedScreen />} />
    <Route path="treffen" element={<ArrivalScreen />} />
    <Route path="profil" element={<ProfileScreen />} />
    <Route path="umfrage" element={<SurveyScreen />} />
    <Route path="ich" element={<MeScreen notices={<MySanction />} />} />
    <Route element={<ContestedFrame />}>
      <Route path="menschen/kontakte" element={<ContactsScreen />} />
      <Route path="menschen/kontakte/:id" element={<PairScreen />} />
      <Route path="team/menschen" element={<ReportsDesk />} />
      <Route path="team/woerter" element={<WordsDesk />} />
      <Route path="fishbowl" element={<FishbowlScreen />} />
      <Route path="team/programm" element={<EditorScreen />} />
      <Route path="team/programm/rahmen" element={<FrameScreen />} />
      <Route path="team/programm/fassungen" element={<ReleaseHistory />} />
      <Route path="team/programm/personen" element={<SpeakerDesk />} />
      <Route path="team/programm/rueckmeldungen" element={<RatingsDesk />} />
      <Route path="team/austausch" element={<ExchangeScreen />} />
      <Route path="team/antworten" element={<ThemeBoard />} />
    </Route>
    <Route path="*" element={<LostScreen />} />
  </Routes>
);

export default FurtherRoutes;
