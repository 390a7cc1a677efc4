import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { LostScreen } from './lost-screen.tsx';
import { patiently } from '#data/patiently.ts';

const ContestedFrame = lazy(patiently(() => import('./contested-frame.tsx')));
const PeopleScreen = lazy(patiently(() => import('#features/people/people-screen.tsx')));
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
    <Route path="profil" element={<ProfileScreen />} />
    <Route path="umfrage" element={<SurveyScreen />} />
    <Route path="ich" element={<MeScreen />} />
    <Route element={<ContestedFrame />}>
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
