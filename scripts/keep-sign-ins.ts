type Listed = { userInfo?: { localId: string }[] };

/**
 * Imported accounts count as signed out everywhere: the Auth emulator sets `validSince` to the moment of the import, and
 * phones with older tokens would lose their account for good. A restart must not do that to anybody.
 */
export const keepSignIns = async (authHost: string, project: string): Promise<void> => {
  const ask = async (verb: string, body: unknown): Promise<unknown> => {
    const url = `http://${authHost}/identitytoolkit.googleapis.com/v1/projects/${project}/accounts:${verb}`;
    const headers = { Authorization: 'Bearer owner', 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`accounts:${verb} was answered ${response.status}`);
    return response.json();
  };
  const { userInfo = [] } = (await ask('query', {})) as Listed;
  await Promise.all(userInfo.map(({ localId }) => ask('update', { localId, validSince: '0' })));
};
