// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import { defaultSettings } from '@/lib/records/settings';
import { RetentionPart } from './RetentionPart';

describe('forgetting old words', () => {
  afterEach(cleanup);

  it('counts days in words', async () => {
    speakEnglish();
    const user = userEvent.setup();
    render(<RetentionPart settings={defaultSettings('UTC')} save={vi.fn()} />);
    const days = screen.getByLabelText('Days to keep quoted words');
    for (const [typed, said] of [
      ['1', 'Forget words older than 1 day'],
      ['2', 'Forget words older than 2 days'],
    ] as const) {
      await user.clear(days);
      await user.type(days, typed);
      expect(screen.getByRole('button', { name: said })).toBeTruthy();
    }
  });
});
