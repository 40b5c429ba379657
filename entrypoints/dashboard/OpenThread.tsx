import { type ReactElement, useState } from 'react';
import { t } from '@/lib/i18n';
import { threadActed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';

/** Brings a thread to the front, in the tab that shows it or a new one; or says why not. `of`: what it is about, for its name. */
export function OpenThread({ id, of }: { readonly id: string; readonly of: string }): ReactElement {
  const [wrong, setWrong] = useState('');
  const open = (): void => {
    ask(threadActed, { threadId: id, what: 'show' }).then(
      (done) => {
        setWrong(done.ok ? '' : done.host === undefined ? t('popup_thread_gone') : t('popup_site_refused', done.host));
      },
      () => {
        setWrong(t('popup_thread_gone'));
      },
    );
  };
  return (
    <span>
      <button type="button" className="link" aria-label={`${t('popup_open_thread')}: ${of}`} onClick={open}>
        {t('popup_open_thread')}
      </button>
      {wrong !== '' && (
        <span role="alert" className="error">
          {' '}
          {wrong}
        </span>
      )}
    </span>
  );
}
