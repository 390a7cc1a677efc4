import { notificationPermission } from './reminder-permission.ts';

type Reminder = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Where a tap on it leads, on this address. */
  readonly path: string;
};

/**
 * Shows the phone's own notification where that is allowed; never rejects, for the same reminder stands in the app too.
 * `open` follows a tap where no service worker does.
 */
export const showNotification = async (
  { key, title, text, path }: Reminder,
  open: (path: string) => void,
): Promise<void> => {
  if (notificationPermission() !== 'granted') return;
  const options = { body: text, tag: key, icon: '/icon-192.png', data: { path } };
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration?.active) return await registration.showNotification(title, options);
    const shown = new Notification(title, options);
    shown.addEventListener('click', () => {
      window.focus();
      open(path);
    });
  } catch (error) {
    console.warn('not notified:', error);
  }
};
