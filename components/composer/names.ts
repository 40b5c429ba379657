import { type MessageKey, t } from '@/lib/i18n';
import type { PieceId } from '@/lib/replies/letter';

const MOVE_NAMES: Readonly<Record<PieceId, MessageKey>> = {
  slots: 'move_slots',
  peer: 'move_peer',
  value: 'move_value',
  expert: 'move_expert',
  commitment: 'move_commitment',
  expectations: 'move_expectations',
  summary: 'move_summary',
  billing: 'move_billing',
  consultation: 'move_consultation',
  'change-order': 'move_change_order',
  rounds: 'move_rounds',
  qualify: 'move_qualify',
  decision: 'move_decision',
  'late-friendly': 'move_late_friendly',
  'late-firm': 'move_late_firm',
  'late-pause': 'move_late_pause',
  'late-final': 'move_late_final',
  raise: 'move_raise',
  'part-budget': 'move_part_budget',
  'part-manner': 'move_part_manner',
  'part-kindly': 'move_part_kindly',
};

/** What a ready piece is called; its id when it is newer than this page. */
export function moveName(id: string): string {
  return Object.hasOwn(MOVE_NAMES, id) ? t(MOVE_NAMES[id as PieceId]) : id;
}

/** Languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Partial<Record<string, string>>> = { en: 'English', ru: 'Русский' };
