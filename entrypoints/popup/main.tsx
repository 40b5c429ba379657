import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import './popup.css';
import { wearLook } from '@/components/ui/look';
import { wordsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { PopupScreen } from './PopupScreen';

const side = globalThis.location.search === '?side';
document.documentElement.dataset['place'] = side ? 'side' : 'popup';
const place = document.getElementById('root');
const root = place && createRoot(place);
await wearLook({
  words: async () => (await ask(wordsRead, {})).words,
  draw: (language) => {
    root?.render(
      <StrictMode key={language}>
        <PopupScreen side={side} />
      </StrictMode>,
    );
  },
});
