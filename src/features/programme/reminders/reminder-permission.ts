import type { Lead } from '#domain/reminders.ts';

/** Minutes before the start, unless somebody wants others. */
export const USUAL_LEAD: Lead = 10;

/** `default`: nobody has asked yet. */
export type Permission = 'granted' | 'denied' | 'default' | 'unsupported';

/** Browsers on addresses that are not secure, and some phones, know no notifications. */
const supported = (): boolean => 'Notification' in globalThis && isSecureContext;

export const notificationPermission = (): Permission =>
  supported() ? Notification.permission : 'unsupported';

/** Asks if nobody has asked yet; only after a tap, or browsers refuse by themselves. */
export const askForNotifications = async (): Promise<Permission> => {
  if (notificationPermission() !== 'default') return notificationPermission();
  try {
    return await Notification.requestPermission();
  } catch {
    return notificationPermission();
  }
};
