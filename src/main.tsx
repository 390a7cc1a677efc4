// First: the order of the cascade layers is the order in which they are first named.
import '#ui/styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { beginAgainWhenOutdated } from '#app/begin-again.ts';
import { patiently } from '#data/patiently.ts';

beginAgainWhenOutdated();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
const afterwards = patiently(() => import('#app/after-paint.ts'));
idle(() => void afterwards().then(({ afterPaint }) => afterPaint()));
