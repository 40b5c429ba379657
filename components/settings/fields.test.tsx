// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { ChoiceField } from './ChoiceField';
import { HoursField } from './HoursField';
import { NumberField } from './NumberField';
import { OptionalNumber } from './OptionalNumber';
import { TextField } from './TextField';
import { ZoneField } from './ZoneField';

const save = () => vi.fn<(field: string, value: unknown) => Promise<string | undefined>>(() => Promise.resolve(undefined));

describe('fields', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('are saved when they are left, once, and say so', async () => {
    const onSave = save();
    render(<TextField field="rate" label="Rate" value="" onSave={onSave} />);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Rate'), ' € 90 ');
    await user.tab();
    expect(onSave.mock.calls).toEqual([['rate', '€ 90']]);
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('are saved when their page is closed', async () => {
    const onSave = save();
    render(<TextField field="rate" label="Rate" value="" onSave={onSave} />);
    await userEvent.setup().type(screen.getByLabelText('Rate'), 'x');
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(onSave).toHaveBeenCalledWith('rate', 'x');
  });

  it('show what another window saved, but never take away what was typed', async () => {
    const onSave = save();
    const { rerender } = render(<TextField field="rate" label="Rate" value="a" onSave={onSave} />);
    const field = screen.getByLabelText<HTMLInputElement>('Rate');
    rerender(<TextField field="rate" label="Rate" value="b" onSave={onSave} />);
    expect(field.value).toBe('b');
    await userEvent.setup().type(field, 'c');
    rerender(<TextField field="rate" label="Rate" value="d" onSave={onSave} />);
    expect(field.value).toBe('bc');
  });

  it('keep a refused value to be mended, with the reason', async () => {
    const onSave = vi.fn(() => Promise.resolve('error_minutes'));
    render(<NumberField field="m" label="Minutes" value={30} onSave={onSave} />);
    const field = screen.getByLabelText<HTMLInputElement>('Minutes');
    const user = userEvent.setup();
    await user.clear(field);
    await user.type(field, 'half an hour');
    await user.tab();
    expect(onSave).toHaveBeenCalledWith('m', 'half an hour');
    expect(await screen.findByText('Between 5 and 480 minutes.')).toBeTruthy();
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['half an hour', 'true']);
  });

  it('take numbers as people write them, and nothing for nothing only where that is allowed', async () => {
    const onSave = save();
    render(<OptionalNumber field="h" label="Hours" value={40} onSave={onSave} />);
    const field = screen.getByLabelText('Hours');
    const user = userEvent.setup();
    for (const text of ['1 200', '10,5', 'abc']) {
      await user.clear(field);
      await user.type(field, text);
      await user.tab();
    }
    await user.clear(field);
    await user.tab();
    expect(onSave.mock.calls.map(([, value]) => value)).toEqual([1200, 10.5, 'abc', null]);
  });

  it('show a choice at once, and another window’s when it comes', async () => {
    const onSave = save();
    const choices = [
      ['a', 'First'],
      ['b', 'Second'],
      ['c', 'Third'],
    ] as const;
    const { rerender } = render(<ChoiceField field="x" label="Which" value="a" choices={choices} onSave={onSave} />);
    const select = screen.getByLabelText<HTMLSelectElement>('Which');
    await userEvent.setup().selectOptions(select, 'b');
    expect(select.value).toBe('b');
    rerender(<ChoiceField field="x" label="Which" value="c" choices={choices} onSave={onSave} />);
    expect(select.value).toBe('c');
  });

  it('know a zone by its city', async () => {
    const onSave = save();
    render(<ZoneField label="Zone" value="" onSave={onSave} />);
    await userEvent.setup().type(screen.getByLabelText('Zone'), 'moscow');
    await userEvent.setup().tab();
    expect(onSave).toHaveBeenCalledWith('timeZone', 'Europe/Moscow');
  });

  it('change one day of the working week, whatever another window did to the others', async () => {
    const onSave = save();
    const day = { from: '09:00', to: '17:00' };
    const week = { '1': day, '2': day, '3': day, '4': day, '5': day, '6': null, '7': null };
    const { rerender } = render(<HoursField value={week} onSave={onSave} />);
    rerender(<HoursField value={{ ...week, '5': null }} onSave={onSave} />);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Friday' }).checked).toBe(false);
    const from = screen.getByLabelText('Monday, from');
    const user = userEvent.setup();
    await user.clear(from);
    await user.type(from, '10');
    await user.tab();
    expect(onSave).toHaveBeenLastCalledWith('workingHours', { ...week, '1': { from: '10:00', to: '17:00' }, '5': null });
  });
});
