import { line, curveBumpX } from 'd3-shape';
import { useLayoutEffect, useState, type RefObject } from 'react';

type Drawing = { readonly width: number; readonly height: number; readonly paths: readonly string[] };

const curve = line().curve(curveBumpX);

/**
 * Lines from the middle (`data-me`) to every branch (`data-branch`: left or right) as they stand on the screen; drawn
 * anew whenever their sizes change. The names decide how much room they need, in whatever script.
 */
export const useLines = (around: RefObject<HTMLElement | null>, content: string): Drawing => {
  const [drawing, setDrawing] = useState<Drawing>({ width: 0, height: 0, paths: [] });
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const draw = () => {
      const frame = element.getBoundingClientRect();
      const me = element.querySelector('[data-me]')?.getBoundingClientRect();
      if (!me) return;
      const centre: [number, number] = [
        me.left + me.width / 2 - frame.left,
        me.top + me.height / 2 - frame.top,
      ];
      const paths = [...element.querySelectorAll<HTMLElement>('[data-branch]')].map((branch) => {
        const box = branch.getBoundingClientRect();
        const x = (branch.dataset['branch'] === 'left' ? box.right : box.left) - frame.left;
        return curve([centre, [x, box.top + box.height / 2 - frame.top]]) ?? '';
      });
      setDrawing({ width: frame.width, height: frame.height, paths });
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [around, content]);
  return drawing;
};
