import { describe, expect, it } from 'vitest';
import { troubleOf } from './trouble';

describe('troubleOf', () => {
  it('names the error and where it came from', () => {
    expect(troubleOf(new TypeError('no'))).toMatch(/^TypeError at trouble\.test\.ts:\d+:\d+$/);
  });
  it('keeps a code', () => {
    expect(troubleOf(Object.assign(new Error('x'), { code: 'bad-request' }))).toMatch(/^Error bad-request at /);
  });
  it('says nothing of what the error quotes', () => {
    try {
      JSON.parse('Dear Orla, the secret is soap');
      expect.unreachable();
    } catch (error) {
      expect(troubleOf(error)).not.toMatch(/Orla|secret|soap/);
    }
    const posing = new Error('at Orla (secret.js:1:2)');
    posing.stack = `Error: ${posing.message}\n    at Orla (secret.js:1:2)`;
    expect(troubleOf(posing)).toBe('Error');
    expect(troubleOf('Dear Orla')).toBe('string');
  });
});
