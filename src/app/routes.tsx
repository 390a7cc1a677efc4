import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ProgrammeScreen } from '#features/programme/programme-screen.tsx';
import { LostScreen } from './lost-screen.tsx';
import { patiently } from './patiently.ts';
import { Shell } from './shell.tsx';

const SessionPage = lazy(patiently(() => import('#features/programme/session-page.tsx')));
const ContestedFrame = lazy(patiently(() => import('./contested-frame.tsx')));
const PeopleScreen = lazy(patiently(() => import('#features/people/people-screen.tsx')));
const ProfileScreen = lazy(patiently(() => import('#features/people/profile-screen.tsx')));
const SurveyScreen = lazy(patiently(() => import('#features/survey/survey-screen.tsx')));
const ThemeBoard = lazy(patiently(() => import('#features/survey/theme-board.tsx')));
const FishbowlScreen = lazy(patiently(() => import('#features/fishbowl/fishbowl-screen.tsx')));
const EditorScreen = lazy(patiently(() => import('#features/editor/editor-screen.tsx')));
const MeScreen = lazy(patiently(() => import('#features/me/me-screen.tsx')));

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
