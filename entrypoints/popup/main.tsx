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
const root = document.getElementById('root');
await wearLook(async () => (await ask(wordsRead, {})).words);
document.documentElement.dataset['place'] = side ? 'side' : 'popup';
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PopupScreen side={side} />
    </StrictMode>,
  );
}
