// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import { ExportPart } from './ExportPart';

const work = vi.hoisted(() => ({ asked: 0, finish: (): void => undefined }));
vi.mock('./save-file', () => ({ saveFile: () => undefined, dated: () => 'file' }));
vi.mock('@/lib/store/backup', () => ({
  exportAll: () => {
    work.asked += 1;
    return new Promise<string>((resolve) => {
      work.finish = () => {
        resolve('{}');
      };
    });
  },
}));

describe('saving to a file', () => {
  afterEach(cleanup);

  it('leaves the focus on what was pressed, and does one thing at a time', async () => {
    speakEnglish();
    const user = userEvent.setup();
    render(<ExportPart />);
    const button = screen.getByRole('button', { name: 'Save unencrypted (JSON)' });
    await user.click(button);
    await vi.waitFor(() => {
      expect(work.asked).toBe(1);
    });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
    await user.keyboard('{Enter}');
    act(work.finish);
    await screen.findByText('Saved to your downloads.');
    expect(work.asked).toBe(1);
    expect(document.activeElement).toBe(button);
  });
});
