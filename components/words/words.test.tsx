// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { piecesOf } from './pieces';
import { WordingText } from './WordingText';

describe('a wording in the list', () => {
  beforeEach(speakEnglish);

  it('is read with the names of what will stand there, and without brackets', () => {
    const { container } = render(<WordingText text="Dear {name}, that is new[ at {rate}|]. <Вас|Тебя>" />);
    expect(container.textContent).toBe('Dear Client’s first name, that is new at Your rate. Вас');
    expect([...container.querySelectorAll('.variable')].map((each) => each.textContent)).toEqual(['Client’s first name', 'Your rate']);
  });

  it('keeps words that only look like a name, and a text that cannot be filled, as they are', () => {
    expect(piecesOf('{rate}free{date}').map(({ variable }) => variable)).toEqual([true, false, true]);
    expect(piecesOf('Dear {someone}')).toEqual([{ text: 'Dear {someone}', variable: false }]);
  });
});
