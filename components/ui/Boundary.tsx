import { Component, type ReactNode } from 'react';
import { t } from '@/lib/i18n';

export interface BoundaryProps {
  /** Told once, for the extension's own log: what kind of error, never its words. */
  readonly onError: (kind: string) => void;
  readonly children: ReactNode;
}

/** A part of a page that cannot be drawn says so and can be tried again; the rest stays as it is. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error instanceof Error ? error.name : 'unknown');
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="failed">
        <p>{t('page_failed')}</p>
        <button
          type="button"
          onClick={() => {
            this.setState({ failed: false });
          }}
        >
          {t('page_again')}
        </button>
      </div>
    );
  }
}
