/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'el la los las de del un una unos y es no yo usted ustedes nosotros que qué para por con en se su sus lo le les al me te nos mi tu más muy bien gracias hola buenos buenas días tardes saludos puede puedes podría podrías ser está están estoy son como cómo cuando cuándo donde pero o si sí también ya todo todos toda hay ha he hemos han este esta estos esto esa ese eso hasta desde sin sobre entre porque tiene tenemos quiero hacer'.split(
    ' ',
  );
