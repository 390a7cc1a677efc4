type Point = { readonly x: number; readonly y: number };

/** How near to an edge (px) something is held to scroll; at the top and left the room names and times lie over it. */
const NEAR = { top: 96, bottom: 56, left: 112, right: 56 };

/** px a frame at the very edge. */
const FASTEST = 14;

/** 0 away from the edge, up to `FASTEST` at it. */
const speedAt = (distance: number, near: number): number =>
  distance < near ? Math.ceil((FASTEST * (near - Math.max(distance, 0))) / near) : 0;

const speeds = (scroller: HTMLElement, { x, y }: Point): Point => {
  const box = scroller.getBoundingClientRect();
  // What lies outside the window is no edge that could be reached.
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  if (x < left || x > right || y < top || y > bottom) return { x: 0, y: 0 };
  return {
    x: speedAt(right - x, NEAR.right) - speedAt(x - left, NEAR.left),
    y: speedAt(bottom - y, NEAR.bottom) - speedAt(y - top, NEAR.top),
  };
};

/**
 * While something is held near an edge that can be seen, the timetable scrolls, and where it ends the page; `moved` is
 * told after each step. Returns the end of it.
 */
export const scrollAtEdges = (
  scroller: HTMLElement,
  pointer: () => Point | null,
  moved: () => void,
): (() => void) => {
  let frame = 0;
  const step = () => {
    const at = pointer();
    const by = at ? speeds(scroller, at) : { x: 0, y: 0 };
    if (by.x || by.y) {
      const before = scroller.scrollTop;
      scroller.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
      const { top, bottom } = scroller.getBoundingClientRect();
      const goesOn = by.y > 0 ? bottom > innerHeight : top < 0;
      if (goesOn && scroller.scrollTop === before) scrollBy({ top: by.y, behavior: 'instant' });
      moved();
    }
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
};
