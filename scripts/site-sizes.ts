import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = { file: string; isEntry?: boolean; imports?: string[] };

/** The JavaScript that a phone loads before the programme can be read: what the page itself names, and its imports. */
const firstFiles = (site: string) => {
  const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const needed = new Set<string>();
  const need = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports?.forEach(need);
  };
  for (const [key, chunk] of Object.entries(manifest))
    if (chunk.isEntry || page.includes(`/${chunk.file}"`)) need(key);
  return needed;
};

/** Every file of the built site's assets with its size over the wire, in bytes; `first`: needed before reading. */
export const siteSizes = (site: string) => {
  const first = firstFiles(site);
  return readdirSync(join(site, 'assets'))
    .map((name) => {
      const content = readFileSync(join(site, 'assets', name));
      const bytes = name.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
      return { name, bytes, first: name.endsWith('.js') && first.has(`assets/${name}`) };
    })
    .toSorted((one, other) => Number(other.first) - Number(one.first) || other.bytes - one.bytes);
};
