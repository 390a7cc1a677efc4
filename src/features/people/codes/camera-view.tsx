import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';
import { readQr } from './read-qr.ts';

type State = 'starting' | 'on' | 'cameraRefused' | 'cameraNone' | 'cameraBusy' | 'cameraInsecure';

const troubleOf = (error: unknown): State => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'cameraRefused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'cameraNone' : 'cameraBusy';
};

/** Between two looks at the picture, ms: quick enough for a hand, slow enough for a battery. */
const PAUSE = 120;

/** What the camera sees; every QR code in it is told once. Needs nothing from the network but, once, the reader. */
export const CameraView = ({ onText }: { onText: (text: string) => void }) => {
  const words = useCodeWords();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<State>('starting');
  const [attempt, setAttempt] = useState(0);
  const told = useRef(onText);
  useEffect(() => {
    told.current = onText;
  }, [onText]);

  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let last = '';
    const look = async () => {
      const player = video.current;
      try {
        const text = player && player.readyState >= player.HAVE_CURRENT_DATA ? await readQr(player) : null;
        if (text && text !== last && !isOver) {
          last = text;
          told.current(text);
        }
      } catch (error) {
        console.warn('not read:', error);
      }
      if (!isOver) timer = setTimeout(() => void look(), PAUSE);
    };
    const begin = async () => {
      if (!('mediaDevices' in navigator)) return setState('cameraInsecure');
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 1280 } },
        });
        if (isOver) return stop();
        const player = video.current;
        if (player) {
          player.srcObject = stream;
          await player.play();
        }
        setState('on');
        await look();
      } catch (error) {
        if (!isOver) setState(troubleOf(error));
      }
    };
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    video.current?.scrollIntoView({ block: 'center' });
    void begin();
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [attempt]);

  const isTrouble = state !== 'starting' && state !== 'on';
  return (
    <>
      {isTrouble ? (
        <Notice kind="alarm">
          <p>{words[state]}</p>
          {state !== 'cameraInsecure' && (
            <Button
              onClick={() => {
                setState('starting');
                setAttempt(attempt + 1);
              }}
            >
              {words.again}
            </Button>
          )}
        </Notice>
      ) : (
        <>
          {state === 'starting' && <Loading label={words.starting} bars={1} />}
          <video ref={video} className={styles.camera} aria-label={words.camera} muted playsInline />
          {state === 'on' && <p role="status">{words.aim}</p>}
        </>
      )}
    </>
  );
};
