/** Some browsers read the file only after the click; ms. */
const READ_BY = 60_000;

/** Hands the browser a text to keep as a file; `type` is its media type. */
export const saveFile = ({ name, type, text }: { name: string; type: string; text: string }): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
};
