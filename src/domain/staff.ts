/** What somebody of the team may do: organizers edit and publish, moderators tend survey and fishbowl. */
export const ROLES = ['organizer', 'moderator'] as const;
export type Role = (typeof ROLES)[number];

/** Roles hang on the verified e-mail address; addresses are compared in lower case. */
export const staffKey = (email: string): string => email.trim().toLowerCase();

export const mayOrganize = (roles: readonly Role[]): boolean => roles.includes('organizer');

/** Organizers may moderate too: at 8 a.m. there is often one person for everything. */
export const mayModerate = (roles: readonly Role[]): boolean => roles.length > 0;
