import type { Address } from '@/lib/text/address';

const FAMILIAR =
  /(?<!\p{L})(?!лишь(?!\p{L}))(?:давай|\p{L}{3,16}(?:ешь|ёшь|ишь)(?:ся)?|ты|тебя|тебе|тобой|тво(?:й|я|ё|е|и|его|ей|ему|им|их|ими|ю))(?!\p{L})/giu;
const FORMAL = /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|им|их|ими|у)?)(?!\p{L})/giu;

/** How a mail speaks to its reader: ты when it says so and never вы, вы when it says so, undefined when it says neither. */
export function addressOf(text: string): Address | undefined {
  const familiar = [...text.matchAll(FAMILIAR)].length;
  const formal = [...text.matchAll(FORMAL)].length;
  if (familiar === 0 && formal === 0) return undefined;
  return familiar > formal ? 'familiar' : 'formal';
}
