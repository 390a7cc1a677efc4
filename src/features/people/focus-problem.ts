/** Where something has to be decided or mended, in the order of the form. */
const PROBLEMS = '[data-decide], [aria-invalid="true"], fieldset:has([role="alert"]) input';

/** Moves to the first field with a problem; unfolds what hides it. */
export const focusFirstProblem = (form: HTMLElement | null): void => {
  const first = form?.querySelector<HTMLElement>(PROBLEMS);
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
};
