import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ProgrammeScreen } from '#features/programme/programme-screen.tsx';
import { patiently } from '#data/patiently.ts';
import { Shell } from './shell.tsx';

const SessionPage = lazy(patiently(() => import('#features/programme/session/session-page.tsx')));
const FurtherRoutes = lazy(patiently(() => import('./further-routes.tsx')));

/** Which screen an address shows. Only the programme is in the first bundle. */
export const AppRoutes = () => (
  <Routes>
    <Route element={<Shell />}>
      <Route index element={<ProgrammeScreen />} />
      <Route path="session/:id" element={<SessionPage />} />
      <Route path="*" element={<FurtherRoutes />} />
    </Route>
  </Routes>
);
