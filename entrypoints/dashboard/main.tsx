import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import './styles/shell.css';
import './styles/parts.css';
import { wearLook } from '@/components/ui/look';
import { t } from '@/lib/i18n';
import { wordsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { DashboardScreen } from './DashboardScreen';

await wearLook(async () => (await ask(wordsRead, {})).words);
document.title = t('dashboard_page_title');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DashboardScreen />
    </StrictMode>,
  );
}
