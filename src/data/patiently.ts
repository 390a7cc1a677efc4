import { backOff, pause } from './back-off.ts';

/** Loads a screen's code; on bad Wi-Fi it is asked for again, at once when the network is back, instead of breaking. */
export const patiently =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await load();
      } catch (error) {
        if (attempt === 0) console.warn('not loaded yet:', error);
        await pause(backOff(attempt));
      }
    }
  };
