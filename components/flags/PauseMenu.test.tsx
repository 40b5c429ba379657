// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { PausedLine, PauseMenu } from './PauseMenu';

describe('pausing', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('offers an hour everywhere, and this site only where there is one', async () => {
    const onPause = vi.fn();
    const { rerender } = render(<PauseMenu host="mail.example.com" onPause={onPause} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'On mail.example.com' }));
    await user.click(screen.getByRole('button', { name: 'For an hour' }));
    expect(onPause.mock.calls).toEqual([['site'], ['hour']]);
    rerender(<PauseMenu host={undefined} onPause={onPause} />);
    expect(screen.queryByRole('button', { name: /^On/ })).toBeNull();
  });

  it('says until when it is quiet, or where, and ends it', async () => {
    const onResume = vi.fn();
    const { rerender } = render(<PausedLine host="mail.example.com" until={Date.UTC(2026, 10, 30, 12)} onResume={onResume} />);
    expect(screen.getByText(/^Paused until .*Nothing is read or underlined\.$/)).toBeTruthy();
    rerender(<PausedLine host="mail.example.com" until={0} onResume={onResume} />);
    expect(screen.getByText('Paused on mail.example.com.')).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Resume' }));
    expect(onResume).toHaveBeenCalledOnce();
  });
});
