import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../../src/domain/programme.ts';
import type { Session } from '../../src/domain/session.ts';
import { clockOf, dateOf } from '../../src/domain/wall-time.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, also between quotes; what no page can hold is left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** What messengers show of a description; they cut it somewhere beyond. */
const LENGTH = 200;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LENGTH) return line;
  const cut = line.slice(0, LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LENGTH / 2))} …`;
};

const dayOf = (date: string): string =>
  new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00Z`),
  );

/** When, where, who, and how the abstract begins. */
const describe = (session: Session, { rooms, event }: Programme): string => {
  const room = rooms.find(({ id }) => id === session.room)?.name;
  const when = `${dayOf(dateOf(session.start))}, ${clockOf(session.start)} Uhr`;
  const who = session.speakers.map(({ name }) => name).join(', ');
  const facts = [session.cancelled && 'Fällt aus', when, room || event.venue, who]
    .filter(Boolean)
    .join(' · ');
  return shortened(`${facts}. ${session.abstract}`);
};

const tag = (attribute: 'name' | 'property', name: string, content: string): string =>
  `<meta ${attribute}="${name}" content="${escaped(content)}" />`;

const REPLACED =
  /\s*<title>[^<]*<\/title>|\s*<meta\s+(?:name="description"|(?:property|name)="(?:og|twitter):[^"]*")[^>]*>/g;

/**
 * The app's page as it is for one session: the same app, with the title and description that a messenger shows of the
 * link. `origin`: `https://…` without a slash at the end.
 */
export const sessionPage = (page: string, session: Session, programme: Programme, origin: string): string => {
  const title = `${session.title} · ${programme.event.name}`;
  const description = describe(session, programme);
  const address = `${origin}/session/${session.id}`;
  const head = [
    `<title>${escaped(title)}</title>`,
    tag('name', 'description', description),
    tag('property', 'og:type', 'article'),
    tag('property', 'og:site_name', programme.event.name),
    tag('property', 'og:locale', 'de_DE'),
    tag('property', 'og:title', session.title),
    tag('property', 'og:description', description),
    tag('property', 'og:url', address),
    tag('property', 'og:image', `${origin}/icon-512.png`),
    tag('name', 'twitter:card', 'summary'),
  ];
  // By a function: a title may hold `$&`, which means something in a replacement.
  return page.replace(REPLACED, '').replace('</head>', () => `\n    ${head.join('\n    ')}\n  </head>`);
};

/** Writes `session/<id>/index.html` for every session into the built site; returns how many. */
export const writeSessionPages = (site: string, programme: Programme, origin: string): number => {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  for (const session of programme.sessions) {
    const folder = join(site, 'session', session.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), sessionPage(page, session, programme, origin));
  }
  return programme.sessions.length;
};
