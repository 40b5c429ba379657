import { type ReactElement, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type MessageKey, t } from '@/lib/i18n';

interface Key {
  readonly name: string;
  readonly keys: string;
}

/** Where Chrome's own page for an extension's keys is; Firefox opens its page by a call. */
const CHROME_KEYS = 'chrome://extensions/shortcuts';

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
        setCommands(all.flatMap(({ description, shortcut }) => (description ? [{ name: description, keys: shortcut ?? '' }] : [])));
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
          {[...commands, { name: t('keys_insert'), keys: 'Ctrl+Enter' }, { name: t('keys_escape'), keys: 'Esc' }].map(({ name, keys }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
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
