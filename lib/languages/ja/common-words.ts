/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'です ます ました ません でした ください 下さい お願い いたします 致します ありがとう ございます こちら それ これ その この あの どの から まで より など ので のに けど しかし また ため よう こと もの とき ところ している します して した する なる なり ある いる いただ くださ でき よろしく 宜しく お世話 に は を が の と も で へ か ね よ について として において という ように 場合 件 送付 確認 連絡 拝見'.split(
    ' ',
  );
