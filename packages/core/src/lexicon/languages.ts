/** A language by the words that hold its sentences together. */
export interface FunctionWords {
  /** As BCP 47 writes it. */
  readonly code: string;
  readonly name: string;
  readonly words: string;
}

/** Languages in Latin letters; words that many of them share tell little, and stand in all that have them. */
export const FUNCTION_WORDS: readonly FunctionWords[] = [
  {
    code: 'en',
    name: 'English',
    words:
      'the of and to in a is that for on was with as it by be are at from his he said has have an not will but they their this which were or been would who its had more about after also than one there when we i you she her over out up into no',
  },
  {
    code: 'de',
    name: 'German',
    words:
      'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  },
  {
    code: 'fr',
    name: 'French',
    words:
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son ont mais comme aux leur été cette ces être sa ou elle nous l'a d'un c'est qu'il entre après",
  },
  {
    code: 'es',
    name: 'Spanish',
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  },
  {
    code: 'it',
    name: 'Italian',
    words:
      'di e il la che in a per un del non è una i le con della si da sono al dei come ha ma anche più gli alla lo nel delle se o dal su ci loro tra essere stato questo quando hanno dopo ed nella',
  },
  {
    code: 'pt',
    name: 'Portuguese',
    words:
      'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são entre',
  },
  {
    code: 'nl',
    name: 'Dutch',
    words:
      'de het een van en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit door naar heeft hij ze wordt over werd meer wel geen was worden zich deze tot kan hebben',
  },
  {
    code: 'sv',
    name: 'Swedish',
    words:
      'och att det som en på är av för med den till i har de inte om ett han men var jag sig från vi så kan när nu hon efter skulle ut över vid där eller sin under också mot alla bara',
  },
  {
    code: 'da',
    name: 'Danish',
    words:
      'og at det er en til af på som for med den de der i ikke har et var han fra men om vi sig ved efter blev kan så også eller skal nu være mod over under havde hvor være kun bliver',
  },
  {
    code: 'no',
    name: 'Norwegian',
    words:
      'og det er i på som til en av for at med har ikke de den om et var fra han men vi seg så etter ved kan også eller skal nå være mot over under hadde hvor bare blir ble hun sier',
  },
  {
    code: 'fi',
    name: 'Finnish',
    words:
      'ja on ei että se hän oli myös mutta ovat kun niin tai kuin joka ole sen olisi mukaan vain jo sekä siitä hänen nyt jos mitä ollut voi joita jonka kaikki vielä sitä',
  },
  {
    code: 'pl',
    name: 'Polish',
    words:
      'w i na z że się do nie to jest o jak za po od a przez dla są ale przy tym oraz który ich być był tego już czy może także jego tylko została które będzie przed między',
  },
  {
    code: 'cs',
    name: 'Czech',
    words:
      'a v se na že je z s do o to i ve za by pro od k ale po jsou jako jeho které tak při již být který bude také podle před mezi jsem není už nebo byla bylo',
  },
  {
    code: 'sk',
    name: 'Slovak',
    words:
      'a v sa na že je z s do o to aj vo za by pre od k ale po sú ako jeho ktoré tak pri už byť ktorý bude tiež podľa pred medzi nie alebo bola bolo',
  },
  {
    code: 'hu',
    name: 'Hungarian',
    words:
      'a az és hogy nem is egy volt meg de csak ez már vagy ha mint még el szerint ki azt kell fel lehet után amely majd között most lesz mert sem van ezt',
  },
  {
    code: 'ro',
    name: 'Romanian',
    words:
      'de și în a la că cu pe nu o din care să un pentru au mai este fi ce am prin dar sunt lui ca după sau între fost ale acest această i-a ei unei către',
  },
  {
    code: 'tr',
    name: 'Turkish',
    words:
      've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne dedi var ancak o ise ama olduğunu her değil iki şey tarafından göre arasında yeni',
  },
  {
    code: 'id',
    name: 'Indonesian',
    words:
      'yang dan di dengan untuk dari ini itu dalam tidak pada akan ke juga oleh adalah ada bisa telah sudah mereka karena saat kata atau kami lebih tersebut seperti antara',
  },
  {
    code: 'vi',
    name: 'Vietnamese',
    words:
      'và của là có được trong cho một các với không những này để khi đã người về tại ra từ đến sẽ cũng như ông nhiều',
  },
  {
    code: 'hr',
    name: 'Serbo-Croatian',
    words:
      'je i u na se da su za od to ne s kao koji ili iz bi što o sa a će koja po nije koje biti samo prema između nakon već više kako ali',
  },
  {
    code: 'sw',
    name: 'Swahili',
    words:
      'ya na wa kwa ni katika za la kuwa hiyo huo cha hii alisema baada yake kama pia wao huu bila ambao lakini',
  },
];

/** Languages that their letters give away, most particular first: a text that has enough of the letters is in that language. */
export const LETTERS: readonly { readonly code: string; readonly name: string; readonly letters: RegExp }[] =
  [
    { code: 'ja', name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
    { code: 'ko', name: 'Korean', letters: /\p{Script=Hangul}/gu },
    { code: 'zh', name: 'Chinese', letters: /\p{Script=Han}/gu },
    { code: 'uk', name: 'Ukrainian', letters: /[іїєґ]/giu },
    { code: 'ru', name: 'Russian', letters: /\p{Script=Cyrillic}/gu },
    { code: 'ur', name: 'Urdu', letters: /[ٹڈڑںےۓ]/gu },
    { code: 'fa', name: 'Persian', letters: /[پچژگی]/gu },
    { code: 'ar', name: 'Arabic', letters: /\p{Script=Arabic}/gu },
    { code: 'he', name: 'Hebrew', letters: /\p{Script=Hebrew}/gu },
    { code: 'el', name: 'Greek', letters: /\p{Script=Greek}/gu },
    { code: 'hi', name: 'Hindi', letters: /\p{Script=Devanagari}/gu },
    { code: 'bn', name: 'Bengali', letters: /\p{Script=Bengali}/gu },
    { code: 'ta', name: 'Tamil', letters: /\p{Script=Tamil}/gu },
    { code: 'th', name: 'Thai', letters: /\p{Script=Thai}/gu },
    { code: 'ka', name: 'Georgian', letters: /\p{Script=Georgian}/gu },
    { code: 'hy', name: 'Armenian', letters: /\p{Script=Armenian}/gu },
    { code: 'am', name: 'Amharic', letters: /\p{Script=Ethiopic}/gu },
  ];
