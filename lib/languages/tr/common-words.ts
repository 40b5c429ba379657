/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  've bir bu da de için ile çok ama var yok ben sen biz siz o ne mi mı daha kadar gibi olarak olan en iyi teşekkürler merhaba günler lütfen değil sonra önce şu her hem ya veya ise bana size bizim sizin'.split(' ');
