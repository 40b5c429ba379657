// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownFromState } from './state';

function pageWith(settings: string): Document {
  const page = document.implementation.createHTMLDocument();
  const script = page.createElement('script');
  script.id = 'UserDefaults';
  script.type = 'text/json';
  script.textContent = settings;
  page.body.append(script);
  return page;
}

describe('the addresses in SOGo’s settings', () => {
  it('are those of every account and identity', () => {
    const AuxiliaryMailAccounts = [
      { name: 'vera@example.com', identities: [{ email: 'Vera@example.com', isDefault: 1 }, { email: 'hello@example.com' }] },
      { name: 'other', identities: [{ email: 'vera@example.org' }] },
    ];
    expect(ownFromState(pageWith(JSON.stringify({ AuxiliaryMailAccounts })))).toEqual([
      'vera@example.com',
      'hello@example.com',
      'vera@example.org',
    ]);
  });

  it.each(['', '{', 'null', '[]', '{"AuxiliaryMailAccounts":{}}', '{"AuxiliaryMailAccounts":[null,{"identities":[1,{"email":2}]}]}'])(
    'are none in %j',
    (settings) => {
      expect(ownFromState(pageWith(settings))).toEqual([]);
    },
  );
});
