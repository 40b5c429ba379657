// What languages know of requests and agreements: for the worker and our pages; it needs no rules.
import type { BillingWords } from '@/lib/clients/billing';
import type { TermWords } from '@/lib/clients/draft-agreement';
import type { ScopeWords } from '@/lib/clients/scope-words';
import type { SummaryWords } from '@/lib/clients/summary';
import { billing as enBilling } from './en/billing';
import { scope as en } from './en/scope';
import { summary as enSummary } from './en/summary';
import { terms as enTerms } from './en/terms';
import { billing as ruBilling } from './ru/billing';
import { scope as ru } from './ru/scope';
import { summary as ruSummary } from './ru/summary';
import { terms as ruTerms } from './ru/terms';

/** By BCP 47 primary tag. */
export const SCOPE: Readonly<Partial<Record<string, ScopeWords>>> = { en, ru };
export const SUMMARY: Readonly<Partial<Record<string, SummaryWords>>> = { en: enSummary, ru: ruSummary };
export const TERMS: Readonly<Partial<Record<string, TermWords>>> = { en: enTerms, ru: ruTerms };
export const BILLING: Readonly<Partial<Record<string, BillingWords>>> = { en: enBilling, ru: ruBilling };
