import { describe, expect, it } from 'vitest';
import type { ComposePlace, MessagePlace, ThreadPlace } from '@/lib/webmail/contract';
import { threadsAnswered, waitingKey } from './answers';

const orla = { address: 'orla@example.com', name: 'Orla' };
const mira = { address: 'mira@example.com', name: 'Mira' };
const compose = (more: Partial<ComposePlace>): ComposePlace =>
  ({ id: 'c', kind: 'editable', subject: 'Re: Roof', recipients: [orla], ...more }) as ComposePlace;
const message = (more: Partial<MessagePlace>): MessagePlace => ({ own: false, bulk: false, sender: orla, ...more }) as MessagePlace;
const shown = (...messages: MessagePlace[]): ThreadPlace => ({ key: 'thread-7', url: '', subject: 'Roof', messages });

describe('threadsAnswered', () => {
  it('believes the page first', () => {
    expect(threadsAnswered(compose({ threadKey: 'thread-9' }), shown(message({})))).toEqual(['thread-9']);
  });
  it('goes by subject and recipient, then by the thread on screen', () => {
    expect(threadsAnswered(compose({}), shown(message({})))).toEqual(['roof|orla@example.com', 'thread-7']);
  });
  it('does not take a new mail to somebody else for an answer to the thread on screen', () => {
    const other = { address: 'ben@example.com', name: 'Ben' };
    expect(
      threadsAnswered(compose({ recipients: [other], subject: '' }), shown(message({}), message({ own: true, sender: mira }))),
    ).toEqual([]);
  });
});

describe('waitingKey', () => {
  it('is the subject, or the person, or nothing', () => {
    expect(waitingKey('Re: Roof', orla)).toBe('Roof');
    expect(waitingKey(' Re: ', orla)).toBe('|orla@example.com');
    expect(waitingKey('', undefined)).toBeUndefined();
  });
});
