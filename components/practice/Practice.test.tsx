// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { inOrder, type Place } from './place';
import { Practice, type PracticeDeeds } from './Practice';

const mail = { sender: 'Orla Finch', subject: 'Pages', text: 'Please hurry. Could I pick your brain?', draft: 'I am free any time.' };
const place = (sign: Place['sign'], words: string, text: string): Place => ({
  sign,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  reason: 'sign_rush_reason',
});

function deeds(more: Partial<PracticeDeeds> = {}): PracticeDeeds {
  return {
    judge: (text, direction) =>
      Promise.resolve({
        language: 'en',
        places: direction === 'client' ? [place('free-advice', 'pick your brain', text), place('rush', 'hurry', text)] : [],
      }),
    words: () => Promise.resolve({ tone: 'neutral', suggestions: [] }),
    slots: () => Promise.resolve({ error: 'error_no_slots' }),
    letter: () => Promise.reject(new Error('not asked')),
    ...more,
  };
}

describe('a practice mail', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('marks what is found, in reading order, as buttons that keys press', async () => {
    render(<Practice mail={mail} deeds={deeds()} />);
    const marks = await screen.findAllByRole('button', { name: /^“/ });
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['“hurry”: Haste', '“pick your brain”: Advice for free']);
    expect(screen.getByRole('article', { name: 'Pages' }).querySelector('p')?.textContent).toBe(mail.text);
    marks[0]?.focus();
    await userEvent.setup().keyboard('{Enter}');
    expect(marks[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('judges the reply when the typing rests, and says how many places there are', async () => {
    const judge = vi.fn<PracticeDeeds['judge']>((text, direction) =>
      Promise.resolve({
        language: 'en',
        places: direction === 'draft' && text.includes('any time') ? [place('over-availability', 'any time', text)] : [],
      }),
    );
    render(<Practice mail={mail} deeds={deeds({ judge })} />);
    await screen.findByRole('button', { name: 'Time without limits: any time' });
    expect(screen.getByText('1 place to look at')).toBeTruthy();
    const reply = screen.getByLabelText('Your reply');
    await userEvent.setup().clear(reply);
    await vi.waitFor(() => {
      expect(screen.queryByText('1 place to look at')).toBeNull();
    });
    // Not once for each letter.
    expect(judge.mock.calls.filter(([, direction]) => direction === 'draft').length).toBeLessThan(4);
  });

  it('says why there are no slots', async () => {
    render(<Practice mail={mail} deeds={deeds()} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Offer two time slots' }));
    expect(await screen.findByText(/^No free slot in the next 60 days/)).toBeTruthy();
  });
});

describe('places', () => {
  it('stand in reading order, and of two that overlap the first stays', () => {
    const of = (start: number, end: number): Place => ({ sign: 'rush', start, end, reason: '' });
    expect(inOrder([of(5, 9), of(0, 4), of(3, 7), of(0, 2)]).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 9],
    ]);
  });
});
