import { useEffect, useState } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { newLiveStore } from '#data/live-store.ts';
import { preferences } from '#data/preferences.ts';
import { LiveContext } from '#data/use-live.ts';
import { LanguageProvider } from '#ui/language.tsx';
import { useStore } from '#ui/use-store.ts';
import { ErrorScreen } from './error-screen.tsx';
import { AppRoutes } from './routes.tsx';

/** The language asked for on this phone, else German wherever the browser knows German, else English. */
const languageOf = (chosen: 'de' | 'en' | null): 'de' | 'en' =>
  chosen ?? (navigator.languages.some((tag) => tag.toLowerCase().startsWith('de')) ? 'de' : 'en');

/** Everything around the screens: what is live, language, light or dark, addresses. */
export const App = () => {
  const [live] = useState(newLiveStore);
  useEffect(() => live.close, [live]);
  const { language, theme } = useStore(preferences);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <LiveContext value={live}>
      <LanguageProvider language={languageOf(language)}>
        <BrowserRouter>
          <ErrorScreen>
            <AppRoutes />
          </ErrorScreen>
        </BrowserRouter>
      </LanguageProvider>
    </LiveContext>
  );
};
