import { within, type BoundFunctions, type queries } from '@testing-library/dom';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import type * as account from '#data/account.ts';
import type * as answers from '#data/answers.ts';
import type * as backOff from '#data/back-off.ts';
import type * as favourites from '#data/favourites.ts';
import type * as myData from '#data/my-data.ts';
import type * as myDocuments from '#data/my-documents.ts';
import type * as profiles from '#data/profiles.ts';
import type * as sdk from '#data/sdk.ts';
import { emptyPhone } from './empty-phone.ts';
import { refuseSignUps } from './emulator-admin.ts';
import { goOnline } from './network.ts';

export type Phone = {
  readonly screen: BoundFunctions<typeof queries>;
  readonly user: UserEvent;
  readonly window: Window;
  /** A module of the running app's data layer: what a test does itself where no screen is asked. */
  readonly module: <K extends keyof Modules>(name: K) => Promise<Modules[K]>;
  readonly reload: () => Promise<void>;
  /** Resolves when the page has loaded itself anew, as it does after leaving. */
  readonly reloaded: () => Promise<void>;
  readonly close: () => void;
};

type Modules = {
  readonly account: typeof account;
  readonly answers: typeof answers;
  readonly 'back-off': typeof backOff;
  readonly favourites: typeof favourites;
  readonly 'my-data': typeof myData;
  readonly 'my-documents': typeof myDocuments;
  readonly profiles: typeof profiles;
  readonly sdk: typeof sdk;
};

type LoadingWindow = Window & { readonly loadModule: <T>(path: string) => Promise<T> };

const frames = new Set<HTMLIFrameElement>();

const loaded = (frame: HTMLIFrameElement) =>
  new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });

/**
 * The app's own page at an address, in a frame: it can be loaded anew, and a second one is a second tab of the same
 * phone. What the phone keeps is taken away after each test.
 */
export const openPhone = async (path = '/', language: 'de' | 'en' = 'de'): Promise<Phone> => {
  localStorage.setItem('bsen:preferences', JSON.stringify({ language, theme: 'system' }));
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '360px', height: '640px', border: '0' });
  frame.src = path;
  frames.add(frame);
  const ready = loaded(frame);
  document.body.append(frame);
  await ready;
  const windowOf = () => {
    if (!frame.contentWindow) throw new Error('This phone is closed.');
    return frame.contentWindow;
  };
  const users = new WeakMap<Document, UserEvent>();
  return {
    get window() {
      return windowOf();
    },
    get screen() {
      return within(windowOf().document.body);
    },
    get user() {
      const { document } = windowOf();
      const user = users.get(document) ?? userEvent.setup({ document });
      users.set(document, user);
      return user;
    },
    module: (name) => (windowOf() as LoadingWindow).loadModule(`/src/data/${name}.ts`),
    reload: () => {
      const again = loaded(frame);
      windowOf().location.reload();
      return again;
    },
    reloaded: () => loaded(frame),
    close: () => {
      frame.remove();
      frames.delete(frame);
    },
  };
};

afterEach(async () => {
  for (const frame of frames) frame.remove();
  frames.clear();
  await goOnline();
  await refuseSignUps(0);
  await emptyPhone();
});
