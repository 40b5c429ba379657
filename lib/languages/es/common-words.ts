/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'el la los las de del un una y es no yo usted nosotros que qué para por con en se su sus lo le les me te nos mi tu más muy bien gracias hola saludos puede ser está están estoy como cuando donde pero o si también ya todo todos hay ha he hemos este esta estos esa'.split(' ');
