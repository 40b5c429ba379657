// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { CalendarRow } from './CalendarRow';
import { FileDrop } from './FileDrop';

const DAY = 86_400_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const calendar = { id: 'c', name: 'Work', importedAt: now, until: now + 100 * DAY, events: 3, lost: 0 };
const file = new File(['BEGIN:VCALENDAR'], 'work.ics', { type: 'text/calendar' });

beforeEach(() => {
  fakeBrowser.i18n.getMessage = (key: string) => key;
  fakeBrowser.i18n.getUILanguage = () => 'en';
});
afterEach(cleanup);

describe('FileDrop', () => {
  const drop = (disabled = false): ReturnType<typeof vi.fn> => {
    const onFiles = vi.fn();
    render(<FileDrop label="Calendar files" hint="or drop" accept=".ics" disabled={disabled} onFiles={onFiles} />);
    return onFiles;
  };

  it('takes a file by its button, and the same one again', async () => {
    const onFiles = drop();
    await userEvent.upload(screen.getByLabelText('Calendar files'), file);
    await userEvent.upload(screen.getByLabelText('Calendar files'), file);
    expect(onFiles.mock.calls).toEqual([[[file]], [[file]]]);
  });

  it('takes a dropped file, unless it is at work', () => {
    const onFiles = drop();
    const target = screen.getByText('or drop');
    expect(fireEvent.drop(target, { dataTransfer: { files: [file] } })).toBe(false);
    expect(onFiles).toHaveBeenCalledWith([file]);
    cleanup();
    const busy = drop(true);
    fireEvent.drop(screen.getByText('or drop'), { dataTransfer: { files: [file] } });
    expect(busy).not.toHaveBeenCalled();
  });
});

describe('CalendarRow', () => {
  const said = (changed: object): string => {
    render(<CalendarRow calendar={{ ...calendar, ...changed }} now={now} onRemove={vi.fn()} />);
    return screen.getByRole('listitem').textContent;
  };

  it('says what was lost and when its time runs out, and only then', () => {
    expect(said({})).not.toMatch(/lost|stale/);
    cleanup();
    expect(said({ lost: 2 })).toContain('calendars_lost');
    cleanup();
    expect(said({ until: now + 3 * DAY })).toContain('calendars_stale');
  });

  it('names the calendar on its button', () => {
    said({});
    expect(screen.getByRole('button', { name: /Work/ })).toBeTruthy();
  });
});
