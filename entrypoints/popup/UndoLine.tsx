import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';

/** What was just done, and the way back. */
export function UndoLine({ last, onUndo }: { readonly last: string | undefined; readonly onUndo: () => void }): ReactElement {
  return (
    <div className="undo" role="status">
      {last !== undefined && (
        <>
          <span>{last}</span>
          <button type="button" className="plain" aria-keyshortcuts="u" onClick={onUndo}>
            {t('undo_do')} <kbd>u</kbd>
          </button>
        </>
      )}
    </div>
  );
}
