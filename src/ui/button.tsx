import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type Look = { kind?: 'main' | 'marked' | 'alarm' | 'quiet' | 'round'; wide?: boolean };

const look = ({ kind, wide }: Look, extra?: string) =>
  classNames(styles.button, kind && styles[kind], wide && styles.wide, extra);

type Props = Look & ButtonHTMLAttributes<HTMLButtonElement>;

/** A button of the house: `main` is the one thing to do on a screen, `marked` means „this one is mine“. */
export const Button = ({ kind, wide, className, type = 'button', ...rest }: Props) => (
  <button type={type} className={look({ kind, wide }, className)} {...rest} />
);

/** A link that looks like a button: it leads somewhere, it does nothing. */
export const ButtonLink = ({ kind, wide, to, children }: Look & { to: string; children: ReactNode }) => (
  <Link to={to} className={look({ kind, wide })}>
    {children}
  </Link>
);
