import { type ReactElement, useState } from 'react';
import '../settings/settings.css';
import './data.css';
import { t } from '@/lib/i18n';
import { Loading } from '../Loading';
import { RetentionPart } from '../settings/RetentionPart';
import { useSettings } from '../settings/use-settings';
import { ErasePart } from './ErasePart';
import { ExportPart } from './ExportPart';
import { LogPart } from './LogPart';
import { RestorePart } from './RestorePart';

/** What is kept: taking it along, bringing it back, letting it go. */
export function DataPage(): ReactElement {
  const { settings, save, again } = useSettings();
  const [round, setRound] = useState(0);
  return (
    <>
      <h2>{t('nav_data')}</h2>
      <p className="muted">{t('data_hint')}</p>
      <div className="stack">
        <ExportPart />
        <RestorePart onRestored={again} />
        {settings ? <RetentionPart settings={settings} save={save} /> : <Loading />}
        <ErasePart
          onErased={() => {
            setRound(round + 1);
            again();
          }}
        />
        <LogPart key={round} />
      </div>
    </>
  );
}
