// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { Confirm } from './Confirm';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('what has no way back', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  const drawn = (): (() => void) => {
    const onConfirm = vi.fn();
    render(
      <Confirm really="Yes, delete it" onConfirm={onConfirm}>
        Delete
      </Confirm>,
    );
    return onConfirm;
  };

  it('is asked about; the safe answer has the focus, and the button again after it', async () => {
    const onConfirm = drawn();
    const user = userEvent.setup();
    await user.click(button('Delete'));
    expect(document.activeElement).toBe(button('Cancel'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Delete'));
    await user.keyboard('{Enter}{Escape}');
    expect(document.activeElement).toBe(button('Delete'));
    expect(onConfirm).not.toHaveBeenCalled();
    await user.keyboard('{Enter}{Tab}{Enter}');
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button('Delete'));
  });

  it('is not done by a double click, wherever it lands', async () => {
    const onConfirm = drawn();
    await userEvent.setup().click(button('Delete'));
    fireEvent.click(button('Yes, delete it'), { detail: 2 });
    expect(onConfirm).not.toHaveBeenCalled();
    fireEvent.click(button('Cancel'), { detail: 2 });
    expect(button('Yes, delete it')).toBeTruthy();
  });

  it('is not done by a key that is held down', () => {
    drawn();
    expect(fireEvent.keyDown(button('Delete'), { key: 'Enter', repeat: true })).toBe(false);
    fireEvent.click(button('Delete'));
    expect(fireEvent.keyDown(button('Cancel'), { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(button('Cancel'), { key: 'Enter' })).toBe(true);
  });
});
