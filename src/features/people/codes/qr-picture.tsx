import encodeQR from 'qr';
import { useMemo } from 'react';
import styles from './codes.module.css';

/** Light modules around it, so that a reader finds the edge. */
const QUIET = 4;

/** A QR code, dark on white whatever the theme: readers expect it so. `label` says what it holds. */
export const QrPicture = ({ text, label }: { text: string; label: string }) => {
  const { side, path } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
    const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { side: rows.length, path: dark.join('') };
  }, [text]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
};
