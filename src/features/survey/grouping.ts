import { wrap } from 'comlink';
import type { SurveyText, Theme } from '#domain/themes.ts';
import type { ThemeWork } from './theme-worker.ts';

type Question = { readonly texts: readonly SurveyText[]; readonly names: ReadonlyMap<string, string> };

/**
 * Groups answers in a worker, so that a crowd of answers never holds up a thumb. While one question is worked on, only
 * the latest other one is kept; `tell` hears the themes of each question worked on, `fail` that there will be none.
 */
export const openGrouping = (tell: (themes: readonly Theme[]) => void, fail: () => void) => {
  const thread = new Worker(new URL('./theme-worker.ts', import.meta.url), { type: 'module' });
  const { themesOf } = wrap<ThemeWork>(thread);
  let next: Question | null = null;
  let busy = false;
  thread.addEventListener('error', fail);

  const work = async () => {
    busy = true;
    try {
      while (next) {
        const { texts, names } = next;
        next = null;
        tell(await themesOf(texts, names));
      }
    } catch {
      fail();
    } finally {
      busy = false;
    }
  };

  return {
    ask: (texts: readonly SurveyText[], names: ReadonlyMap<string, string>) => {
      next = { texts, names };
      if (!busy) void work();
    },
    close: () => thread.terminate(),
  };
};
