import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import './styles/shell.css';
import './styles/parts.css';
import { wearLook } from '@/components/ui/look';
import { wordsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { DashboardScreen } from './DashboardScreen';

const place = document.getElementById('root');
const root = place && createRoot(place);
await wearLook({
  words: async () => (await ask(wordsRead, {})).words,
  draw: () => {
    root?.render(
      <StrictMode>
        <DashboardScreen />
      </StrictMode>,
    );
  },
});
