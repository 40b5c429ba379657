/** How a reader is addressed, where the language tells: вы or ты. */
export type Address = 'formal' | 'familiar';

const FORMS = /<([^<>|]{0,100})\|([^<>|]{0,100})>/g;

/** Chooses every `<formal|familiar>` of a text of ours. */
export function addressed(text: string, address: Address): string {
  return text.replace(FORMS, (_, formal: string, familiar: string) => (address === 'formal' ? formal : familiar));
}
