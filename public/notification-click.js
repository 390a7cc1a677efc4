// Part of the service worker: a tap on a reminder leads to its session, in the page that is open if there is one.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const path = event.notification.data?.path ?? '/';
  const open = async () => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const page = pages.find(({ visibilityState }) => visibilityState === 'visible') ?? pages[0];
    if (!page) return self.clients.openWindow(path);
    page.postMessage({ open: path });
    return page.focus();
  };
  event.waitUntil(open());
});
