import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/page.css';
import './dashboard.css';
import { t, uiLanguage } from '@/lib/i18n';
import { DashboardScreen } from './DashboardScreen';

document.documentElement.lang = uiLanguage();
document.title = t('dashboard_title');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DashboardScreen />
    </StrictMode>,
  );
}
