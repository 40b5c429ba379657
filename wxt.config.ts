import { defineConfig } from 'wxt';
import { DECLARED_SITES } from './lib/webmail/declared';
import { packRulesPlugin } from './scripts/lib/pack-rules-plugin';

/**
 * Extra hosts treated as self-hosted webmail, e.g. FIRMLY_HOSTS="http://127.0.0.1:8080/*" (several: space separated).
 * For tests and for companies that build their own; everybody else grants a host at run time.
 */
const extraHosts = (process.env['FIRMLY_HOSTS'] ?? '').split(/[\s,]+/).filter(Boolean);

// Extension pages may load their own files and nothing else; no connection of any kind leaves them.
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDir: process.env['FIRMLY_OUT'] ?? '.output',
  vite: () => ({
    plugins: [packRulesPlugin()],
    define: { __OPEN_SHADOW__: JSON.stringify(process.env['FIRMLY_OPEN_SHADOW'] === '1') },
    build: { sourcemap: false },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [...DECLARED_SITES, ...extraHosts],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_action_title__' },
    // All settings live in the dashboard; the popup's own view stands at the side too.
    options_ui: { page: 'dashboard.html#settings', open_in_tab: true },
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'popup.html?side', default_title: '__MSG_action_title__', open_at_install: false } }
      : { side_panel: { default_path: 'popup.html?side' } }),
    ...(mode === 'production' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    commands: {
      'offer-slots': {
        suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' },
        description: '__MSG_command_offer_slots__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' },
        description: '__MSG_command_next_finding__',
      },
      'build-reply': {
        suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
        description: '__MSG_command_build_reply__',
      },
      'use-words': {
        suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
        description: '__MSG_command_use_words__',
      },
      // Chrome takes four keys from a manifest: this one waits for the user's choice.
      'dismiss-finding': { description: '__MSG_command_dismiss_finding__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firmly@example.com',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 120: popover in the top layer, custom highlights, match_origin_as_fallback at run time.
        { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches?.push(...extraHosts);
    },
  },
});
