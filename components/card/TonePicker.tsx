import { type ReactElement, useId } from 'react';
import { t } from '@/lib/i18n';
import { type Tone, TONES } from '@/lib/replies/reply';

const NAMES = { warm: 'tone_warm', neutral: 'tone_neutral', firm: 'tone_firm' } as const;

export interface TonePickerProps {
  readonly tone: Tone;
  readonly onChoose: (tone: Tone) => void;
}

/** Warm, neutral or firm: the browser's own radio buttons, so that arrow keys and screen readers know them. */
export function TonePicker({ tone, onChoose }: TonePickerProps): ReactElement {
  const name = useId();
  return (
    <fieldset className="tones" aria-label={t('card_tone')}>
      {TONES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === tone}
            onChange={(event) => {
              if (event.nativeEvent.isTrusted) onChoose(one);
            }}
          />
          <span>{t(NAMES[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}
