import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import './popup.css';
import { uiLanguage } from '@/lib/i18n';
import { PopupScreen } from './PopupScreen';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PopupScreen />
    </StrictMode>,
  );
}
