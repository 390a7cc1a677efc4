const env = import.meta.env;

/** Without a real project's settings the app talks to the emulators behind its own address. */
export const emulated = !env.VITE_FIREBASE_PROJECT_ID;

export const firebaseOptions = emulated
  ? { projectId: env.VITE_EMULATOR_PROJECT ?? 'demo-bsen', apiKey: 'demo' }
  : {
      projectId: env.VITE_FIREBASE_PROJECT_ID ?? '',
      apiKey: env.VITE_FIREBASE_API_KEY ?? '',
      authDomain: env.VITE_FIREBASE_AUTH_DOMAIN ?? '',
      appId: env.VITE_FIREBASE_APP_ID ?? '',
    };
