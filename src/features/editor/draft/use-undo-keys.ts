import { useEffect } from 'react';
import type { Arranging } from './use-arranging.ts';

/** Where Ctrl+Z means the letters just typed, or what is behind a sheet. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/** Ctrl+Z (⌘Z) takes back, with Shift or as Ctrl+Y does again. */
export const useUndoKeys = ({ undo, redo }: Arranging): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isElsewhere(event.target)) return;
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo, redo]);
};
