const remove = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error(`${name} cannot be deleted`)));
  });

/** Takes away everything a browser keeps; waits for pages that are just being closed. */
export const emptyPhone = async (): Promise<void> => {
  localStorage.clear();
  sessionStorage.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => remove(name)));
};
