import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import * as v from 'valibot';
import { favourites } from '#data/favourites.ts';
import { publishedProgramme } from '#data/programme.ts';
import { reminderLead } from '#data/reminders.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import type { Programme } from '#domain/programme.ts';
import { useStore } from '#ui/use-store.ts';
import { NoReminders, ReminderBanner } from './reminder-banner.tsx';
import { FROM_ELSEWHERE } from '../session/session-page-way.ts';
import { useReminders, type Wanted } from './reminder-telling.ts';

const tapped = v.object({ open: v.pipe(v.string(), v.startsWith('/session/')) });

/** A tap on a notification, passed on by the service worker. */
const useTaps = (): void => {
  const navigate = useNavigate();
  useEffect(() => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (v.is(tapped, data)) void navigate(data.open, { state: FROM_ELSEWHERE });
    };
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    worker?.addEventListener('message', hear);
    return () => worker?.removeEventListener('message', hear);
  }, [navigate]);
};

/** On every screen: reminds of mine before they start. Reads nothing unless somebody wants to be reminded. */
const ReminderWatch = () => {
  const lead = useStore(reminderLead);
  const marked = useStore(favourites);
  useTaps();
  return lead > 0 && marked.size > 0 ? <Watching lead={lead} marked={marked} /> : <NoReminders />;
};

const Watching = (wanted: Wanted) => {
  const release = valueOf(useLive(publishedProgramme));
  return release ? <Reminding wanted={wanted} programme={release.programme} /> : <NoReminders />;
};

const Reminding = ({ wanted, programme }: { wanted: Wanted; programme: Programme }) => {
  const { sessions, now } = useReminders(wanted, programme);
  return <ReminderBanner sessions={sessions} now={now} programme={programme} />;
};

export default ReminderWatch;
