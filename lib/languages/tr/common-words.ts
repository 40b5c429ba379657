/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  've bir bu da de için ile çok ama var yok ben sen biz siz o ne mi mı mu daha kadar gibi olarak olan olur en iyi teşekkürler teşekkür ederim merhaba günler lütfen değil sonra önce şu her hem ya veya ise bana bize size beni bizi sizi bizim sizin benim nasıl nerede zaman bugün yarın dün şimdi hemen sadece biraz ki şey evet hayır göre üzere tarafından ederiz olacak olduğu edebilir misiniz musunuz'.split(
    ' ',
  );
