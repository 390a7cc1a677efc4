import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ProgrammeScreen } from '#features/programme/programme-screen.tsx';
import { LostScreen } from './lost-screen.tsx';
import { Shell } from './shell.tsx';

const SessionPage = lazy(() => import('#features/programme/session-page.tsx'));
const ContestedFrame = lazy(() => import('./contested-frame.tsx'));
const PeopleScreen = lazy(() => import('#features/people/people-screen.tsx'));
const ProfileScreen = lazy(() => import('#features/people/profile-screen.tsx'));
const SurveyScreen = lazy(() => import('#features/survey/survey-screen.tsx'));
const ThemeBoard = lazy(() => import('#features/survey/theme-board.tsx'));
const FishbowlScreen = lazy(() => import('#features/fishbowl/fishbowl-screen.tsx'));
const EditorScreen = lazy(() => import('#features/editor/editor-screen.tsx'));
const MeScreen = lazy(() => import('#features/me/me-screen.tsx'));

/** Which screen an address shows. Only the programme is in the first bundle. */
export const AppRoutes = () => (
  <Routes>
    <Route element={<Shell />}>
      <Route index element={<ProgrammeScreen />} />
      <Route path="session/:id" element={<SessionPage />} />
      <Route path="menschen" element={<PeopleScreen />} />
      <Route path="profil" element={<ProfileScreen />} />
      <Route path="umfrage" element={<SurveyScreen />} />
      <Route path="ich" element={<MeScreen />} />
      <Route element={<ContestedFrame />}>
        <Route path="fishbowl" element={<FishbowlScreen />} />
        <Route path="team/programm" element={<EditorScreen />} />
        <Route path="team/antworten" element={<ThemeBoard />} />
      </Route>
      <Route path="*" element={<LostScreen />} />
    </Route>
  </Routes>
);
