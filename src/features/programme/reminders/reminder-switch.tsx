import { useState } from 'react';
import { reminderLead } from '#data/reminders.ts';
import { LEADS } from '#domain/reminders.ts';
import { Button } from '#ui/button.tsx';
import { OneChip, Tick } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { askForNotifications, notificationPermission, USUAL_LEAD } from './reminder-permission.ts';
import styles from '../session/session-page.module.css';
import { useSessionWords } from '../session/session-words.ts';

/** Whether and how long before mine this phone reminds; the browser is asked for its permission only when it is to. */
export const ReminderSwitch = () => {
  const words = useSessionWords();
  const lead = useStore(reminderLead);
  const [permission, setPermission] = useState(notificationPermission);
  const hints = {
    granted: words.remindGranted,
    denied: words.remindDenied,
    default: words.remindAsking,
    unsupported: words.remindUnsupported,
  };
  const ask = () => void askForNotifications().then(setPermission);
  const turn = (on: boolean) => {
    reminderLead.set(on ? USUAL_LEAD : 0);
    if (on) ask();
  };
  const set = (minutes: string) => reminderLead.set(LEADS.find((known) => `${known}` === minutes) ?? 0);
  return (
    <div className={styles.part}>
      <Tick
        label={words.remind(lead || USUAL_LEAD)}
        hint={words.remindHint}
        checked={lead > 0}
        onChange={turn}
      />
      {lead > 0 && (
        <OneChip
          legend={words.remindWhen}
          value={`${lead}`}
          onChange={set}
          options={LEADS.map((minutes) => ({ value: `${minutes}`, label: words.lead(minutes) }))}
        />
      )}
      <p role="status" className={styles.small}>
        {lead > 0 && hints[permission]}
      </p>
      {lead > 0 && permission === 'default' && (
        <p>
          <Button onClick={ask}>{words.remindAllow}</Button>
        </p>
      )}
      {!reminderLead.isSafe() && <Notice kind="alarm">{words.remindUnsafe}</Notice>}
    </div>
  );
};
