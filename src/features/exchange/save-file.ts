import type { ExportFile } from './export-files.ts';

/** Some browsers read the file only after the click; ms. */
const READ_BY = 60_000;

/** Hands the browser a file to keep. */
export const saveFile = ({ name, type, text }: ExportFile): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
};
