import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import './options.css';
import { t, uiLanguage } from '@/lib/i18n';
import { OptionsScreen } from './OptionsScreen';

document.documentElement.lang = uiLanguage();
document.title = t('options_title');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <OptionsScreen />
    </StrictMode>,
  );
}
