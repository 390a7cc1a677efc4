import { useEffect, useState } from 'react';

/** The time in ms since 1970, renewed every `every` ms and when the phone is taken out of the pocket again. */
export const useNow = (every = 15_000): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const renew = () => setNow(Date.now());
    const timer = setInterval(renew, every);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [every]);
  return now;
};
