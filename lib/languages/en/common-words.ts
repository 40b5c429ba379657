/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  "the be to of and a in that have i it for not on with he as you do at this but his by from they we her or an will my one all would there their what so up out if about who get which when make can like time just him know take into your good some could them see other than then now only also after how our work well way even new want because any these give us is are was were been am has had did does please thanks thank hi hello dear regards let need sent sure yes here more very should looks sounds where why again before still much many too i'm i'll i've i'd it's that's don't can't won't didn't doesn't isn't we're we'll we've you're you'll let's there's".split(
    ' ',
  );

/** Words of its neighbours that it does not have: the Scandinavian languages, Afrikaans, Finnish. They count against it. */
export const neighbourWords: readonly string[] =
  'og jeg det ikke er til på vi av af en et som med den har kan vil var fra och att jag är inte för ett till om hej hei tack takk tak skal ska eller også din ditt mange ek nie het sy ons baie dankie die ja ei se että olen mutta'.split(
    ' ',
  );
