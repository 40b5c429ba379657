import { fill, type FillValues, namesIn, PLACEHOLDERS } from './fill';

export type TemplateFault = 'error_template_empty' | 'error_template_name' | 'error_template_bracket';

const ALL: FillValues = Object.fromEntries(PLACEHOLDERS.map((name) => [name, 'x']));

/** What is wrong with a text that the user wrote, as a message key; undefined when it can be filled. */
export function templateFault(text: string): TemplateFault | undefined {
  if (text.trim() === '') return 'error_template_empty';
  if (namesIn(text).some((name) => !(PLACEHOLDERS as readonly string[]).includes(name))) return 'error_template_name';
  return fill(text, ALL) === undefined || fill(text, ALL, 'familiar') === undefined ? 'error_template_bracket' : undefined;
}
