/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'der die das und ist nicht ich sie wir ein eine einen einem einer zu zum zur mit auf für von vom dem den des im in es auch an am als bei nach wie noch nur aus aber oder wenn dann wird werden wurde sind war haben hat hatte habe kann können könnten könnte möchten möchte würde müssen soll uns ihnen ihr ihre ihren mir mich dass daß so schon mehr sehr bitte danke hallo guten tag liebe lieber grüße gerne vielen dank heute morgen doch mal hier jetzt ob über unser unsere bis diese dieser kein keine ja nein'.split(
    ' ',
  );
