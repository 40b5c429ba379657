import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { AgreementDraft } from '@/components/clients/AgreementDraft';
import { AgreementEditor } from '@/components/clients/AgreementEditor';
import { Addresses } from '@/components/clients/Addresses';
import { ClientFacts } from '@/components/clients/ClientFacts';
import { ClientFields } from '@/components/clients/ClientFields';
import { ClientChecklist } from '@/components/clients/ClientChecklist';
import { ScoreParts } from '@/components/clients/ScoreParts';
import { LedgerTable } from '@/components/clients/LedgerTable';
import { Face } from '@/components/ui/Face';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { useLatest } from '@/components/ui/use-latest';
import { t } from '@/lib/i18n';
import {
  agreementAdded,
  agreementDeleted,
  agreementFieldSaved,
  clientFieldSaved,
  clientRead,
  clientsMerged,
  clientSplit,
  entryDeleted,
  entryFieldSaved,
  type KnownClient,
} from '@/lib/protocol/messages/memory';
import { type Proposal, proposalFrom } from '@/lib/clients/draft-agreement';
import { TERMS } from '@/lib/languages/scope';
import { clientZoneSaved, dataDeleted } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { AgreementField } from '@/lib/records/agreement';
import { Failed, Loading } from '../Loading';
import { mailsOfClient, mailsOfScore } from './links';
import { Timeline } from './Timeline';

export interface ClientPageProps {
  readonly id: string;
  /** Words that were selected in a mail, to be read into an agreement. */
  readonly selected: string;
  /** Counts changes made elsewhere. */
  readonly version: number;
  /** Shows another client, or with nothing the month. */
  readonly onLeave: (id: string) => void;
}

/** One client: who they are, what was agreed, what it cost. */
export function ClientPage({ id, selected, version, onLeave }: ClientPageProps): ReactElement {
  const [known, setKnown] = useState<KnownClient | null>();
  const [now] = useState(() => Date.now());
  const [refused, setRefused] = useState(false);
  const heading = useFocusHome<HTMLHeadingElement>(known?.agreements.length ?? 0);
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => ask(clientRead, { id }), [id]);
  const take = useCallback((answer: { readonly known?: KnownClient | undefined }) => {
    setKnown(answer.known ?? null);
    setFailed(false);
  }, []);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  const load = useLatest(read, take, fail);
  useEffect(() => {
    const timer = setTimeout(() => void load(), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [load, version]);

  const act = (work: Promise<{ readonly ok: boolean }>): void => {
    work.then(
      ({ ok }) => {
        setRefused(!ok);
        return load();
      },
      () => {
        setRefused(true);
      },
    );
  };
  // What is shown, and typed, stays when it could not be read once more.
  if (known === undefined) return failed ? <Failed onAgain={() => void load()} /> : <Loading />;
  if (known === null) return <p role="status">{t('dashboard_unknown')}</p>;
  const { client, members, colleagues, agreements, rounds } = known;
  return (
    <>
      <p>
        <a href="#clients">{t('dashboard_month')}</a>
      </p>
      <header className="headline">
        <Face name={client.name} />
        <div>
          <h2>{client.name}</h2>
          <p className="muted">{client.id}</p>
        </div>
      </header>
      {refused && (
        <p className="error" role="alert">
          {t('error_storage')}
        </p>
      )}
      <ClientFacts known={known} linkOf={mailsOfClient(client.id, now)} />
      {known.score && (
        <details className="panel">
          <summary>{t('score_is', String(known.score.score))}</summary>
          <ScoreParts score={known.score} linkOf={mailsOfScore(client.id, now)} />
        </details>
      )}
      <ClientChecklist
        client={client}
        agreements={agreements}
        onTick={(checklist) => {
          act(ask(clientFieldSaved, { id: client.id, field: 'checklist', value: checklist }));
        }}
      />
      <ClientFields
        client={client}
        onSave={async (field, value) => {
          const done = await ask(clientFieldSaved, { id: client.id, field, value });
          if (done.ok) await load();
          return done.ok ? undefined : done.error;
        }}
        onZone={async (timeZone) => {
          const done = await ask(clientZoneSaved, { clientId: client.id, timeZone });
          if (done.ok) await load();
          return done.ok ? undefined : done.error;
        }}
      />
      <section aria-labelledby="agreements">
        <h3 id="agreements" ref={heading} tabIndex={-1}>
          {t('agreement_title')}
        </h3>
        <p className="muted">{t('agreement_hint')}</p>
        {agreements.map((agreement) => (
          <AgreementEditor
            key={agreement.id}
            agreement={agreement}
            rounds={rounds}
            onSave={async (field, value, seen) => {
              const done = await ask(agreementFieldSaved, { id: agreement.id, field, value, seen });
              if (done.ok) await load();
              return done;
            }}
            onDelete={() => {
              act(ask(agreementDeleted, { id: agreement.id }));
            }}
          />
        ))}
        <p className="row">
          <button
            type="button"
            onClick={() => {
              act(ask(agreementAdded, { id: crypto.randomUUID(), clientId: client.id, project: t('agreement_new_name') }));
            }}
          >
            {t('agreement_add')}
          </button>
        </p>
        <AgreementDraft
          selected={selected}
          read={readTerms}
          onUse={(proposal) => {
            act(addFrom(client.id, proposal));
          }}
        />
      </section>
      <LedgerTable
        entries={known.entries}
        mailsHref={mailsOfClient(client.id, now)('given')}
        open={known.open}
        onSave={async (entry, field, value) => {
          const done = await ask(entryFieldSaved, { id: entry, field, value });
          if (done.ok) await load();
          return done.ok ? undefined : done.error;
        }}
        onDelete={(entry) => {
          act(ask(entryDeleted, { id: entry }));
        }}
      />
      <Timeline id={client.id} />
      <Addresses
        members={members}
        colleagues={colleagues}
        onJoin={async (other) => {
          const { ok } = await ask(clientsMerged, { id: other, into: client.id });
          if (ok) await load();
          return ok;
        }}
        onSplit={(other) => {
          act(ask(clientSplit, { id: other }));
        }}
        onDelete={() => {
          ask(dataDeleted, { what: 'client', clientId: client.id }).then(
            () => {
              onLeave('');
            },
            () => {
              setRefused(true);
            },
          );
        }}
      />
    </>
  );
}

/** By the letters it is written in: both languages that terms are known in have their own. */
function readTerms(text: string): Proposal {
  const words = TERMS[/[а-яё]{3}/i.test(text) ? 'ru' : 'en'];
  return words ? proposalFrom(text, words) : { included: [], excluded: [] };
}

/** A new agreement of what the user looked at. */
async function addFrom(clientId: string, { included, excluded, ...terms }: Proposal): Promise<{ readonly ok: boolean }> {
  const id = crypto.randomUUID();
  const added = await ask(agreementAdded, { id, clientId, project: t('agreement_new_name') });
  if (!added.ok) return added;
  const values = { included: included.map((text) => ({ id: crypto.randomUUID(), text })), excluded, ...terms };
  let ok = true;
  for (const [field, value] of Object.entries(values))
    ok = (await ask(agreementFieldSaved, { id, field: field as AgreementField, value, seen: 0 })).ok && ok;
  return { ok };
}
