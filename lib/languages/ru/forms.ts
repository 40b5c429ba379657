/**
 * The form of a Russian verb as far as its ending shows it beyond doubt. Stems alone would take "посмотрим" (we shall see)
 * for "посмотрите" (please look). Endings that nouns have, too (-у, -ет, -и), say nothing here.
 */
export function form(word: string): string | undefined {
  const verb = word.replace(/(?:сь|ся)$/u, '');
  if (NOUNS.test(verb)) return undefined;
  for (const [mark, ending] of FORMS) if (ending.test(verb)) return mark;
  return undefined;
}

/** Mark and ending; the mark is a name for the form, nothing else. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  // сделайте, скажите, поймёте, ответьте: asking or telling you.
  ['you', /[йиеьё]те$/u],
  // сделать, найти, помочь
  ['to', /(?:[аеиоуыяё]ть|сть|ти|чь)$/u],
  // сделаем, посмотрим
  ['we', /[^оы](?:ем|ём|им)$/u],
  // сделал, нашла, решили
  ['did', /[аеиоуыяё]л[аио]?$/u],
  // сделаю, проверяю
  ['i', /[ая]ю$/u],
];

/** Nouns and adjectives with a verb's ending, and short frequent words: never a verb's form. */
const NOUNS =
  /^(?:(?:под|раз|при|про|по)?(?:отдел|дел|раздел)|материал|канал|персонал|журнал|сериал|оригинал|финал|квартал|портал|металл|зал|угол|стол|пол|пути|части|сети|ночь|речь|помощь|часть|мелочь|гость|гости|честь|шесть|память|вещь|вещи|проекте|сайте|макете|бюджете|офисе|ответе|тексте|договоре|моем|твоем|своем|чем|нем|всем|совсем|зачем|каким|таким|самим|другим|лучшим|хорошим|последним|были|было|была|мысли|дела|слова|почти|опять|пять|десять|двадцать|тридцать|.*(?:ость|ости))$/u;
