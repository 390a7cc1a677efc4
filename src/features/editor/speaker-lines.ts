import type { Session } from '#domain/session.ts';

type Speaker = Session['speakers'][number];

/** Speakers as lines to type: name, then – if there is one – the blog's link. */
export const toLines = (speakers: readonly Speaker[]): string =>
  speakers.map(({ name, blog }) => [name, blog].filter(Boolean).join(' ')).join('\n');

/** The speakers of such lines; a last word that is a link is the blog. */
export const fromLines = (text: string): Speaker[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const blog = /(?:^|\s)(https?:\/\/\S+)$/i.exec(line)?.[1] ?? '';
      return { name: line.slice(0, line.length - blog.length).trim(), blog };
    });
