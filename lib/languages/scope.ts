// What languages know of requests and agreements: for the worker; it needs no rules.
import type { ScopeWords } from '@/lib/clients/scope-words';
import { scope as en } from './en/scope';
import { scope as ru } from './ru/scope';

/** By BCP 47 primary tag. */
export const SCOPE: Readonly<Partial<Record<string, ScopeWords>>> = { en, ru };
