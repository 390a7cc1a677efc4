/**
 * Words that are no theme, written by hand for the survey „Was ist Vernetzung und wann ist Vernetzung für Dich
 * wertvoll?“. Public lists were not taken: they drop words that are an answer here, „Zeit“ before all.
 */
const GERMAN = `
ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes anders auch auf aus
außer außerdem bald bei beide beiden beim beispiel bereits besonders besser beste besten bevor bin bis bisschen bist
bloß brauche brauchen braucht bringe bringen bringt bzw da dabei dadurch dafür dagegen daher dahin damals damit danach
daneben dann daran darauf daraus darf darin darüber darum darunter das dass daß davon davor dazu dein deine deinem
deinen deiner dem den denen denn dennoch der deren des deshalb dessen deswegen dich die dies diese dieselbe diesem
diesen dieser dieses dir direkt doch dort du durch dürfen eben eher eigen eigene eigenen eigener eigentlich ein einander
eine einem einen einer eines einfach einige einigen einmal eins ende endlich entweder er erst erste ersten es etc etwa
etwas euch euer eure eurem euren eurer fall falls fast finde finden findet für gab ganz ganze ganzen gar geben gegen
gehe gehen geht genau genug gern gerne gibt ging gleich groß große großen großer großes gut gute guten guter gutes
habe haben habt hat hatte hatten hätte hätten heißt her heute hier hin hinter hoch ich ihm ihn ihnen ihr ihre ihrem
ihren ihrer im immer in indem innen ins insbesondere irgendwie irgendwo ist ja jahr jahre jahren je jede jedem jeden jeder jedes jedoch
jemand jemanden jemandem jetzt kann kannst kaum kein keine keinem keinen keiner klar klein kleine kleinen komme kommen
kommt können könnte könnten lange langen lassen lässt leicht letzte letzten lieber mache machen macht mal man manche
manchmal mehr mein meine meinem meinen meiner meist meistens mich mindestens mir mit möchte möchten möglich
möglichst müssen muss musste müsste nach nachdem natürlich neben nein neu neue neuem neuen neuer neues nicht nichts
nie niemand nimmt noch nun nur ob oben oder oft ohne paar pro quasi recht richtig rund sache sachen sagen sagt schnell
schon sehe sehen sehr sei sein seine seinem seinen seiner seit selber selbst sich sicher sie sieht sind so sobald sodass
sogar solche solchen soll sollen sollte sollten somit sondern sonst sowie sowohl statt stark ständig tun tut über
überall überhaupt um und uns unser unsere unserem unseren unserer unter usw vermutlich verschiedene verschiedenen viel
viele vielen vieler vieles vielleicht vom von vor vorher während wann war wäre waren warum was wegen weil weiß weiter
weitere weiteren weiterhin welche welchem welchen welcher welches wenig wenige weniger wenn wer werde werden werdet
wichtig wichtige wie wieder wieso will wir wird wirklich wo wobei wodurch wohl wollen wollte worden wurde wurden würde
würden z zb ziemlich zu zudem zum zumindest zur zusätzlich zwar zwischen
`;

const ENGLISH = `
a about after all also always am an and any are as at be because been before being but by can could did do does each
even for from get gets give go good got had has have he her him his how i if in into is it its just like make makes
many may me more most much must my new no not of often on one only or other others our out over own people really
she should so some something such than that the their them then there these they thing things this those through to
too up us use very was way we well were what when where which while who why will with without would you your
`;

/** The question's own words, and what stands in for them: everybody repeats them. */
const QUESTION = `
vernetzung vernetzungen vernetzen vernetzt vernetze vernetzte vernetztes netz netze netzwerk netzwerke netzwerken
netzwerker wertvoll wertvolle wertvoller wertvolles wertvollen wert bedeutet bedeuten networking network networks
networker valuable value frage fragen antwort antworten umfrage
`;

/** Lower case, NFC. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `${GERMAN} ${ENGLISH} ${QUESTION}`.trim().split(/\s+/),
);

/** Also „Bloggernetzwerk“ and „Vernetzungstreffen“ repeat the question. */
export const repeatsQuestion = (word: string): boolean =>
  /^(?:vernetz|netzwerk|network)|(?:vernetzung|netzwerk|netzwerke|netzwerken)$/.test(word);
