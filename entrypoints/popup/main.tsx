import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import './popup.css';
import { Boundary } from '@/components/ui/Boundary';
import { wearLook } from '@/components/ui/look';
import { wordsRead } from '@/lib/protocol/messages/review';
import { troubleReported } from '@/lib/protocol/messages/session';
import { ask } from '@/lib/protocol/transport';
import { PopupScreen } from './PopupScreen';

const reportPage = (kind: string): void => {
  ask(troubleReported, { where: 'popup', what: kind }).catch(() => undefined);
};
const side = globalThis.location.search === '?side';
document.documentElement.dataset['place'] = side ? 'side' : 'popup';
const place = document.getElementById('root');
const root = place && createRoot(place);
await wearLook({
  words: async () => (await ask(wordsRead, {})).words,
  draw: () => {
    root?.render(
      <StrictMode>
        <Boundary onError={reportPage}>
          <PopupScreen side={side} />
        </Boundary>
      </StrictMode>,
    );
  },
});
