// First: the order of the cascade layers is the order in which they are first named.
import '#ui/styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';

// A new version was published while this page was open: what it still wanted to load is gone. Begin again, once.
addEventListener('vite:preloadError', () => {
  if (!sessionStorage.getItem('bsen:reloaded')) {
    sessionStorage.setItem('bsen:reloaded', '1');
    location.reload();
  }
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
idle(() => void import('#app/after-paint.ts').then(({ afterPaint }) => afterPaint()));
