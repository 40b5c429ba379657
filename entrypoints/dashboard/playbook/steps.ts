import type { MessageKey } from '@/lib/i18n';
import type { MoveId } from '@/lib/replies/letter';
import type { SignId } from '@/lib/signs/catalog';

export interface Step {
  readonly id: string;
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly checks: readonly MessageKey[];
  /** What clients do that the step answers. */
  readonly signs: readonly SignId[];
  /** Ready pieces that go with it. */
  readonly moves: readonly MoveId[];
}

/** The first seven are the series' own steps; the rest came up along them. */
export const SEVEN = 7;
export const STEPS: readonly Step[] = [
  {
    id: 'slots',
    title: 'play_slots_title',
    text: 'play_slots_text',
    checks: ['play_slots_check_1', 'play_slots_check_2', 'play_slots_check_3'],
    signs: ['constant-access', 'schedule-churn', 'rush'],
    moves: ['slots'],
  },
  {
    id: 'peer',
    title: 'play_peer_title',
    text: 'play_peer_text',
    checks: ['play_peer_check_1', 'play_peer_check_2', 'play_peer_check_3'],
    signs: ['disrespect'],
    moves: ['peer'],
  },
  {
    id: 'value',
    title: 'play_value_title',
    text: 'play_value_text',
    checks: ['play_value_check_1', 'play_value_check_2', 'play_value_check_3'],
    signs: ['budget-pressure'],
    moves: ['value'],
  },
  {
    id: 'expert',
    title: 'play_expert_title',
    text: 'play_expert_text',
    checks: ['play_expert_check_1', 'play_expert_check_2', 'play_expert_check_3'],
    signs: ['endless-revisions', 'disputed-agreement'],
    moves: ['expert', 'rounds'],
  },
  {
    id: 'commitment',
    title: 'play_commitment_title',
    text: 'play_commitment_text',
    checks: ['play_commitment_check_1', 'play_commitment_check_2', 'play_commitment_check_3'],
    signs: ['free-proposal', 'unserious-prospect'],
    moves: ['commitment', 'qualify', 'decision'],
  },
  {
    id: 'written',
    title: 'play_written_title',
    text: 'play_written_text',
    checks: ['play_written_check_1', 'play_written_check_2', 'play_written_check_3'],
    signs: ['scope-creep', 'late-payment'],
    moves: ['expectations', 'change-order', 'late-friendly'],
  },
  {
    id: 'letgo',
    title: 'play_letgo_title',
    text: 'play_letgo_text',
    checks: ['play_letgo_check_1', 'play_letgo_check_2', 'play_letgo_check_3'],
    signs: [],
    moves: ['part-kindly', 'part-manner', 'part-budget', 'raise'],
  },
  {
    id: 'advice',
    title: 'play_advice_title',
    text: 'play_advice_text',
    checks: ['play_advice_check_1', 'play_advice_check_2', 'play_advice_check_3'],
    signs: ['free-advice'],
    moves: ['consultation'],
  },
  {
    id: 'money',
    title: 'play_money_title',
    text: 'play_money_text',
    checks: ['play_money_check_1', 'play_money_check_2', 'play_money_check_3'],
    signs: ['late-payment'],
    moves: ['late-friendly', 'late-firm', 'late-pause', 'late-final'],
  },
  {
    id: 'calm',
    title: 'play_calm_title',
    text: 'play_calm_text',
    checks: ['play_calm_check_1', 'play_calm_check_2', 'play_calm_check_3'],
    signs: ['disrespect'],
    moves: ['part-manner'],
  },
];
