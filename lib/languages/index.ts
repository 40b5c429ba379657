// One line a language. A new one is its own folder and one line here.
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';
import type { Language, QuotingFacts } from './language';

/** All languages: judged ones have a pack; in the others mail is cut right and left unjudged. */
export const LANGUAGES: readonly Language[] = [en, ru, uk, de, fr, es, it, pt, pl, nl, tr, ja];

/** The quoting of every language: a client's program writes its own language, whatever its user writes in. */
export const ALL_QUOTING: readonly QuotingFacts[] = LANGUAGES.map((language) => language.quoting);

/** A language by its BCP 47 primary tag. */
export function languageById(id: string): Language | undefined {
  return LANGUAGES.find((language) => language.id === id);
}
