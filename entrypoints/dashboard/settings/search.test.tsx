// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { speakEnglish } from '@/components/testing/speak';
import { defaultSettings } from '@/lib/records/settings';
import { SettingsPage } from './SettingsPage';

vi.mock('@/lib/protocol/transport', () => ({
  ask: async ({ name }: { name: string }) => {
    await Promise.resolve();
    return name === 'settings.read'
      ? { settings: defaultSettings('UTC'), repaired: [] }
      : { lessons: [], phrases: [], clients: [], patterns: [] };
  },
}));
vi.mock('./use-sites', () => ({ useSites: () => ({ builtin: [], granted: [], hosted: [], refused: false }), shownPattern: String }));

it('the search of the settings finds parts, and pages, by what people call them', async () => {
  speakEnglish();
  fakeBrowser.commands.getAll = () => Promise.resolve([]);
  const { container } = render(<SettingsPage part="" />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const search = screen.getByRole('searchbox');
  const shown = (): string[] =>
    [...container.querySelectorAll<HTMLElement>('.stack > section')].flatMap((one) =>
      one.hidden ? [] : [one.getAttribute('aria-labelledby') ?? ''],
    );
  const links = (): string[] => [...container.querySelectorAll<HTMLAnchorElement>('p.row > a[href^="#"]')].map((one) => one.textContent);
  for (const [asked, part] of [
    ['sensitivity', 'hears'],
    ['retention', 'retention'],
    ['pause', 'sites'],
    ['send check', 'sending'],
    ['russian', 'you'],
  ] as const) {
    fireEvent.change(search, { target: { value: asked } });
    expect(shown()).toContain(part);
  }
  for (const [asked, page] of [
    ['templates', 'Your words'],
    ['notes', 'Your words'],
    ['score', 'The yearly look'],
    ['weights', 'The yearly look'],
    ['retention', 'Data'],
  ] as const) {
    fireEvent.change(search, { target: { value: asked } });
    expect(links()).toContain(page);
    expect(screen.queryByText('No setting fits these words.')).toBeNull();
  }
  cleanup();
});
