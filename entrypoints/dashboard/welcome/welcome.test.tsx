// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import { defaultSettings } from '@/lib/records/settings';
import { WelcomePage } from './WelcomePage';

vi.mock('@/lib/protocol/transport', () => ({
  ask: async ({ name }: { name: string }, { field, value }: { field?: string; value?: { from?: string } }) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (name === 'settings.read') return { settings: defaultSettings('UTC'), repaired: [] };
    return field === 'workingHours' && value?.from === '25:00' ? { ok: false, error: 'error_hours' } : { ok: true };
  },
}));

const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));

describe('the first steps', () => {
  beforeEach(() => {
    speakEnglish();
    globalThis.location.hash = '#welcome?step=3';
  });
  afterEach(cleanup);

  it('stay where a field is refused, and go on when it is mended', async () => {
    const user = userEvent.setup();
    render(<WelcomePage asked={3} />);
    await settled();
    const from = screen.getByRole('textbox', { name: 'Monday, from' });
    await user.clear(from);
    await user.type(from, '25:00');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await settled();
    expect(globalThis.location.hash).toBe('#welcome?step=3');
    expect(document.activeElement).toBe(from);
    await user.clear(from);
    await user.type(from, '08:00');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await settled();
    expect(globalThis.location.hash).toBe('#welcome?step=4');
  });
});
