import { browser } from 'wxt/browser';
import { COMMANDS, commandGiven } from '@/lib/protocol/messages/session';
import { tell } from '@/lib/protocol/transport';

/** Keyboard commands go to every frame of the tab in front; the frame that the user is in takes them. */
export function onCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const known = COMMANDS.find((one) => one === command);
    if (known === undefined || tab?.id === undefined) return;
    // Nobody answers on a page where Firmly is not: then the command does nothing.
    tell({ tabId: tab.id }, commandGiven, { command: known }).catch(() => undefined);
  });
}
