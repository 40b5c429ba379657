// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { AreaField } from './AreaField';
import { CheckField } from './CheckField';
import { ChoiceField } from './ChoiceField';
import { HoursField } from './HoursField';
import { LinesField } from './LinesField';
import { NumberField } from './NumberField';
import { OptionalNumber } from './OptionalNumber';
import { type SaveField, TextField } from './TextField';
import { ZoneField } from './ZoneField';

/** Saves that take a moment and give back what they are kept as, as the worker does. `foreign`: another window's save. */
function Kept<T>({ first, keep, children }: KeptProps<T>): ReactElement {
  const [value, setValue] = useState(first);
  const onSave: SaveField = async (_, next) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const kept = keep(next);
    if (kept === undefined) return 'error_minutes';
    setValue(kept);
    return undefined;
  };
  return (
    <>
      {children(value, onSave)}
      <button
        type="button"
        onClick={() => {
          setValue(keep('foreign') ?? first);
        }}
      >
        elsewhere
      </button>
    </>
  );
}
interface KeptProps<T> {
  readonly first: T;
  /** What a saved value is kept as; undefined when it is refused. */
  readonly keep: (next: unknown) => T | undefined;
  readonly children: (value: T, onSave: SaveField) => ReactElement;
}
const elsewhere = (): void => {
  screen.getByRole('button', { name: 'elsewhere' }).click();
};

const save = () => vi.fn<(field: string, value: unknown) => Promise<string | undefined>>(() => Promise.resolve(undefined));

describe('fields', () => {
  beforeEach(speakEnglish);
  afterEach(async () => {
    cleanup();
    // Answers that are still on their way come while there is a page: after the last test there is none.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('are saved when they are left, once, however often they are left, and show what was kept', async () => {
    const keep = vi.fn((next: unknown) => (next === 'foreign' ? 90 : Number(next)));
    render(
      <Kept first={30} keep={keep}>
        {(value, onSave) => <NumberField field="m" label="Minutes" value={value} onSave={onSave} />}
      </Kept>,
    );
    const field = screen.getByLabelText<HTMLInputElement>('Minutes');
    const user = userEvent.setup();
    await user.clear(field);
    await user.type(field, '045');
    await user.tab();
    // Closing the page while the answer is on its way says nothing twice, either.
    globalThis.dispatchEvent(new Event('pagehide'));
    await screen.findByText('Saved');
    expect(field.value).toBe('45');
    await user.click(field);
    await user.tab();
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(keep.mock.calls).toEqual([[45]]);
    // What another window saves after that shows, and closing this one leaves it be.
    act(elsewhere);
    expect(field.value).toBe('90');
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(keep.mock.calls).toEqual([[45], ['foreign']]);
  });

  it('keep what is typed on while a save is under way', async () => {
    const keep = vi.fn((next: unknown) => String(next));
    render(
      <Kept first="" keep={keep}>
        {(value, onSave) => <TextField field="rate" label="Rate" value={value} onSave={onSave} />}
      </Kept>,
    );
    const field = screen.getByLabelText<HTMLInputElement>('Rate');
    const user = userEvent.setup();
    await user.type(field, '80');
    await user.tab();
    await user.type(field, '0');
    expect(keep).not.toHaveBeenCalled();
    await vi.waitFor(() => {
      expect(keep).toHaveBeenCalledWith('80');
    });
    expect(field.value).toBe('800');
    expect(screen.queryByText('Saved')).toBeNull();
    await user.tab();
    await vi.waitFor(() => {
      expect(keep.mock.calls).toEqual([['80'], ['800']]);
    });
  });

  it('are saved as they were changed back while a save is under way', async () => {
    const keep = vi.fn((next: unknown) => String(next));
    render(
      <Kept first="50" keep={keep}>
        {(value, onSave) => <TextField field="rate" label="Rate" value={value} onSave={onSave} />}
      </Kept>,
    );
    const field = screen.getByLabelText<HTMLInputElement>('Rate');
    const user = userEvent.setup();
    for (const text of ['60', '50']) {
      await user.clear(field);
      await user.type(field, text);
      await user.tab();
    }
    await screen.findByText('Saved');
    expect(keep.mock.calls).toEqual([['60'], ['50']]);
    expect(field.value).toBe('50');
  });

  it('leave another window’s value be when nothing was changed in the end, or what was typed was refused', async () => {
    const keep = vi.fn((next: unknown) => (next === 'bad' ? undefined : String(next)));
    render(
      <Kept first="a" keep={keep}>
        {(value, onSave) => <TextField field="rate" label="Rate" value={value} onSave={onSave} />}
      </Kept>,
    );
    const field = screen.getByLabelText<HTMLInputElement>('Rate');
    const user = userEvent.setup();
    await user.type(field, 'x{Backspace}');
    act(elsewhere);
    await user.tab();
    expect(field.value).toBe('foreign');
    await user.clear(field);
    await user.type(field, 'bad');
    await user.tab();
    expect(await screen.findByText('Between 5 and 480 minutes.')).toBeTruthy();
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(field.value).toBe('bad');
    expect(keep.mock.calls).toEqual([['foreign'], ['bad']]);
    // Who comes back to the field and leaves it tries once more: it may have been the disk.
    keep.mockImplementation(String);
    await user.click(field);
    await user.tab();
    await screen.findByText('Saved');
    expect(keep.mock.calls).toEqual([['foreign'], ['bad'], ['bad']]);
  });

  it('fall back to what is kept when a choice could not be saved', async () => {
    render(
      <Kept first={false} keep={(next) => (next === true ? undefined : false)}>
        {(value, onSave) => <CheckField field="x" label="Which" value={value} onSave={onSave} />}
      </Kept>,
    );
    const box = screen.getByLabelText<HTMLInputElement>('Which');
    await userEvent.setup().click(box);
    expect(box.checked).toBe(true);
    expect(await screen.findByText('Between 5 and 480 minutes.')).toBeTruthy();
    expect(box.checked).toBe(false);
  });

  it.each([
    ['a line', (onSave: SaveField) => <TextField field="f" label="Field" value="" onSave={onSave} />, 'x'],
    ['several lines', (onSave: SaveField) => <AreaField field="f" label="Field" value="" onSave={onSave} />, 'x'],
    ['a list', (onSave: SaveField) => <LinesField field="f" label="Field" hint="" value={[]} onSave={onSave} />, ['x']],
    ['a number', (onSave: SaveField) => <OptionalNumber field="f" label="Field" value={null} onSave={onSave} />, 'x'],
  ])('are saved when their page is closed: %s', async (_, draw, kept) => {
    const onSave = save();
    render(draw(onSave));
    await userEvent.setup().type(screen.getByLabelText('Field'), 'x');
    expect(onSave).not.toHaveBeenCalled();
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(onSave.mock.calls).toEqual([['f', kept]]);
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

  it('show a choice at once, the last of several, and another window’s when it comes', async () => {
    const choices = [
      ['a', 'First'],
      ['b', 'Second'],
      ['c', 'Third'],
      ['foreign', 'Another'],
    ] as const;
    render(
      <Kept first="a" keep={String}>
        {(value, onSave) => <ChoiceField field="x" label="Which" value={value} choices={choices} onSave={onSave} />}
      </Kept>,
    );
    const select = screen.getByLabelText<HTMLSelectElement>('Which');
    const user = userEvent.setup();
    await user.selectOptions(select, 'b');
    expect(select.value).toBe('b');
    await user.selectOptions(select, 'c');
    expect(select.value).toBe('c');
    await screen.findByText('Saved');
    expect(select.value).toBe('c');
    act(elsewhere);
    expect(select.value).toBe('foreign');
  });

  it('know a zone by its city', async () => {
    const onSave = save();
    render(<ZoneField label="Zone" value="" onSave={onSave} />);
    await userEvent.setup().type(screen.getByLabelText('Zone'), 'moscow');
    await userEvent.setup().tab();
    expect(onSave).toHaveBeenCalledWith('timeZone', 'Europe/Moscow');
  });

  it('change one day of the working week alone, and lose nothing that is typed fast', async () => {
    const onSave = vi.fn<SaveField>();
    const day = { from: '09:00', to: '17:00' };
    const week = { '1': day, '2': day, '3': day, '4': day, '5': day, '6': null, '7': null };
    const keep = (next: unknown): typeof week => (next === 'foreign' ? { ...week, '5': day } : { ...week, '1': next as typeof day });
    render(
      <Kept first={week} keep={keep}>
        {(value, slow) => (
          <HoursField
            value={value}
            onSave={(...args) => {
              void onSave(...args);
              return slow(...args);
            }}
          />
        )}
      </Kept>,
    );
    const from = screen.getByLabelText<HTMLInputElement>('Monday, from');
    const to = screen.getByLabelText<HTMLInputElement>('Monday, to');
    const user = userEvent.setup();
    await user.clear(from);
    await user.type(from, '10');
    await user.tab();
    await user.clear(to);
    await user.type(to, '1830');
    await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
    expect(to.value).toBe('1830');
    await user.tab();
    await vi.waitFor(() => {
      expect([from.value, to.value]).toEqual(['10:00', '18:30']);
    });
    expect(onSave.mock.calls).toEqual([
      ['workingHours', { from: '10:00', to: '17:00' }, '1'],
      ['workingHours', { from: '10:00', to: '18:30' }, '1'],
    ]);
    await user.click(screen.getByRole('checkbox', { name: 'Friday' }));
    expect(onSave).toHaveBeenLastCalledWith('workingHours', null, '5');
  });
});
