// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { speakEnglish } from '@/components/testing/speak';
import { KeysPart } from './KeysPart';

describe('the sheet of keys', () => {
  afterEach(cleanup);

  it('names commands in the chosen language, not in the browser’s', async () => {
    speakEnglish();
    fakeBrowser.commands.getAll = () =>
      Promise.resolve([
        { name: 'build-reply', description: 'Собрать ответ', shortcut: 'Alt+K' },
        { name: '_execute_action', description: '' },
      ]);
    render(<KeysPart />);
    expect((await screen.findByRole('row', { name: /Alt\+K/ })).textContent).toContain('Build a reply from what was found');
    expect(screen.queryByText('Собрать ответ')).toBeNull();
  });
});
