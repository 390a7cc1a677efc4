import { CHANNELS, hrefOf, type Contact } from '#domain/contact.ts';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';

/** Mail and telephone open by themselves; an empty tab would stay behind them. */
const AWAY = { target: '_blank', rel: 'noopener noreferrer' };

/** Contact data that can be used at once: each line leads to mail, telephone or a page. */
export const ContactLines = ({ contact }: { contact: Contact }) => {
  const words = useCodeWords();
  const lines = [
    ...CHANNELS.filter((channel) => contact[channel] !== '').map((channel) => ({
      label: words.channels[channel],
      text: contact[channel],
      href: hrefOf(channel, contact[channel]),
    })),
    ...contact.links.map((text) => ({ label: words.link, text, href: hrefOf('link', text) })),
  ];
  if (lines.length === 0) return null;
  return (
    <dl className={styles.contact}>
      {lines.map(({ label, text, href }) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd dir="auto">
            {href ? (
              <a href={href} {...(href.startsWith('http') ? AWAY : {})}>
                {text}
              </a>
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};
