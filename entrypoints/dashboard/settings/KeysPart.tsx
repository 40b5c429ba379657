import { type ReactElement, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type MessageKey, t } from '@/lib/i18n';

interface Key {
  readonly name: MessageKey;
  readonly keys: string;
}

/** The browser's description of a command is in its own language; these are in the chosen one. */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
  'offer-slots': 'command_offer_slots',
  'next-finding': 'command_next_finding',
  'build-reply': 'command_build_reply',
  'use-words': 'command_use_words',
  'dismiss-finding': 'command_dismiss_finding',
};

/** Where Chrome's own page for an extension's keys is; Firefox opens its page by a call. */
const CHROME_KEYS = 'chrome://extensions/shortcuts';

const FIXED: readonly Key[] = [
  { name: 'keys_insert', keys: 'Ctrl+Enter' },
  { name: 'keys_escape', keys: 'Esc' },
];

/** Keys of the list in popup and side panel: they work where nothing is typed into. */
const LIST_KEYS = [
  ['keys_walk', ['j', 'k']],
  ['keys_handle', ['e']],
  ['keys_snooze', ['s']],
  ['keys_open', ['o', 'Enter']],
  ['keys_undo', ['u']],
  ['keys_search', ['/']],
  ['keys_group', ['g']],
  ['keys_help', ['?']],
] as const satisfies readonly (readonly [MessageKey, readonly string[]])[];

/** All keys on one sheet: those that the browser keeps for Firmly, which the user may change there, and the fixed ones. */
export function KeysPart(): ReactElement {
  const [commands, setCommands] = useState<readonly Key[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => {
        setCommands(
          all.flatMap(({ name = '', shortcut }) => {
            const words = COMMANDS[name];
            return words ? [{ name: words, keys: shortcut ?? '' }] : [];
          }),
        );
      },
      () => undefined,
    );
  }, []);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys" tabIndex={-1}>
        {t('keys_title')}
      </h2>
      <p className="muted">{t('keys_hint')}</p>
      <table className="keys">
        <tbody>
          {[...commands, ...FIXED].map(({ name, keys }) => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              <td>{keys === '' ? <span className="muted">{t('keys_none')}</span> : <kbd>{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={openKeys}>
        {t('keys_change')}
      </button>
      <h3>{t('keys_popup')}</h3>
      <table className="keys">
        <tbody>
          {LIST_KEYS.map(([name, keys]) => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function openKeys(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  const opened = openShortcutSettings ? openShortcutSettings.call(browser.commands) : browser.tabs.create({ url: CHROME_KEYS });
  opened.catch(() => undefined);
}
