/** English | Polish words and phrases for it; `~`: the beginning of a word. Accents may be left out. */
export const POLISH = `
when | gdy; kiedy; gdyby; jak tylko; za każdym razem gdy; w momencie gdy; jeżeli; jeśli; jesli
if | czy
somebody | ktoś; kogoś; komuś; ktokolwiek
anybody | kogokolwiek; każdego; kazdego; dowolna osoba
nobody | nikt
user | użytkownik; użytkownika; użytkownikowi; użytkownikiem; pracownik; pracownika; użytkowniczka
users | użytkownicy; użytkowników; użytkownikami; użytkownikom; pracowników; pracownicy
member | członek; członka
members | członkowie; członków
account | konto; konta; kontem; koncie
accounts | kont; kontami
person | osoba; osoby; osobę; osobą
people | osób; osoby; ludzie; ludzi
admin | administrator; administratora; administratorem; administratorowi; administracyjn~; admin; admina; adminem
admins | administratorzy; administratorów
owner | właściciel; właściciela; właścicielem
organization | organizacja; organizacji; organizację; organizacją; firma; firmy
project | projekt; projektu; projektem; projekcie
projects | projekty; projektów
file | plik; pliku; plikiem
files | pliki; plików; plikami
document | dokument; dokumentu
documents | dokumenty; dokumentów
chat | czat; czatu; czatem; rozmowa; rozmowę; rozmowy
chats | czaty; czatów; rozmów
workspace | obszar roboczy; obszaru roboczego; przestrzeń robocza; przestrzeni roboczej; przestrzeń roboczą
workspaces | obszary robocze; obszarów roboczych; przestrzenie robocze; przestrzeni roboczych
key | klucz; klucza; kluczem; kluczowi
keys | klucze; kluczy; kluczami
service key | klucz serwisowy; klucza serwisowego; klucz usługi
service account | konto serwisowe; konta serwisowego; konto usługi; konto techniczne; konta usługi
group | grupa; grupy; grupę; grupie; grupą
groups | grup; grupami
role | rola; roli; rolę; rolą
invitation | zaproszenie; zaproszenia; zaproszeniem
invite link | link z zaproszeniem; link zapraszający; link zaproszenia
login | logowanie; logowania; logowaniem; zalogowanie
logins | logowań; logowaniami
failed logins | nieudanych logowań; nieudane logowania; nieudanych prób logowania; nieudane próby logowania; błędnych logowań
failed login | nieudane logowanie; nieudana próba logowania; nieudanego logowania
successful logins | udanych logowań; udane logowania; pomyślne logowania
successful login | udane logowanie; pomyślne logowanie; udanego logowania
login attempts | prób logowania; próby logowania
signs in | loguje się; zaloguje się; zalogował się; się zaloguje; się loguje
fail | nieudan~; nie powied~
successful | udan~; pomyśln~
create | utworz~; tworz~; stworz~; wygener~; utworzen~; zakład~; założ~
add | doda~; dodan~
delete | usun~; usuw~; skasow~; kasuj~; usuń~
deletion | usunięcie; usunięcia; skasowanie
remove | wyrzuc~; cofn~
change | zmien~; zmian~; zmodyfik~; edyt~; zaktualiz~
enable | włącz~; aktyw~; uaktywn~
disable | wyłącz~; dezaktyw~
request | żąda~; wniosk~; popros~; zażąda~
exports | eksportuje; wyeksportuje
export | eksport; eksportu; wyeksport~; eksportow~
data export | eksport danych; eksportu danych; eksportem danych
download | pobier~; pobra~; ściąg~
upload | przesył~; przesła~; wgr~; wgryw~
share | udostępni~; udostępn~
publish | opublik~; publik~
public | publiczn~
view | wyświetl~; przeglą~; obejrz~
open | otwier~; otwor~; otwart~
access | dostęp; dostępu; uzysk~
start | rozpocz~; uruch~; uruchom~; zaczyn~; zacz~
invite | zapras~; zapros~
promote | awans~
becomes | zostaje; staje się; zostanie
grant | nada~; przyzna~; przydziel~
revoke | unieważn~; odwoł~
archive | zarchiwiz~; archiwiz~
block | zablok~; blok~
approve | zatwierdz~; zaakcept~; dozwolon~; akcept~; zaaprob~
connect | połącz~; podłącz~; łączy
install | zainstal~; instal~
use | używ~; uży~; wykorzyst~
deny | odmów~; odmow~; odrzuc~
device | urządzenie; urządzenia; urządzeniem
devices | urządzeń; urządzeniami
trusted | zaufan~
spend limit | limit wydatków; limitu wydatków
skill | umiejętność; umiejętności
extension | rozszerzenie; rozszerzenia
plugin | wtyczka; wtyczki; wtyczkę
member list | lista członków; listę członków; listy członków; lista użytkowników; listę użytkowników
retention | retencja; retencji; przechowywania
settings | ustawienia; ustawień; ustawieniach
policy | polityka; zasady
logging | rejestrowanie; rejestrowania; logów
directory sync | synchronizacja katalogu; synchronizacji katalogu; synchronizację katalogu
sync | synchronizacja; synchronizację; synchronizacji
domain | domena; domeny; domenę
domains | domen; domenami
network | sieć; sieci
ip address | adres ip; adresu ip; adresem ip
ip addresses | adresów ip; adresy ip
email address | adres e-mail; adres email; adresu e-mail; adres mailowy
outside e-mail address | zewnętrzny adres e-mail; zewnętrzny adres; zewnętrzny adres email
address | adres; adresu
ip restriction | ograniczenie ip; ograniczenia ip; restrykcja ip; ograniczenie adresów ip
restriction | ograniczenie; ograniczenia
country | kraj; kraju
countries | kraje; krajów
server | serwer; serwera; serwerem; serwery; serwerów
connector | konektor; konektora; łącznik
approved list | lista zatwierdzonych; liście zatwierdzonych; lista dozwolonych; liście dozwolonych; biała lista; białej liście; zatwierdzonej liście; zatwierdzona lista
list | lista; liście; listy; listę
which is not on | którego nie ma na; której nie ma na; których nie ma na; nie ma go na; nie ma na; nie znajduje się na; który nie jest na; nie figuruje na
not | nie
no | brak; żaden; żadnego
never | nigdy
without | bez
outside | poza; spoza
except | oprócz; z wyjątkiem; poza osobą; prócz; za wyjątkiem; wyłączając
anyone except | ktoś inny niż; kogoś innego niż; każdego oprócz; kogokolwiek oprócz; wszystkich oprócz
within | w ciągu; w przeciągu; w czasie; w trakcie; ciągu
then | następnie; potem; później; a potem; a następnie
 | najpierw
after | po; po tym jak
before | przed; zanim
and | i; oraz
or | lub; albo; bądź
or more | lub więcej; albo więcej; i więcej
more than | więcej niż; ponad; powyżej
more | więcej
at least | co najmniej; przynajmniej; minimum; conajmniej
at most | co najwyżej; maksymalnie
fewer than | mniej niż
to owner | na właściciela
to admin | na administratora
per user | na użytkownika
by | przez
same | ten sam; ta sama; to samo; tego samego; tej samej; tym samym; tę samą; te same; tych samych
by the same | przez tego samego; przez tę samą
from the same | z tego samego; z tej samej
single | jeden; jedna; jedno; jednego; jednej; pojedyncz~
one | jednym; jedną
different | różn~; odmienn~
many | wiele; wielu; dużo
several | kilka; kilku
times | razy
time | raz
minutes | minut; minuty; minutach
minute | minuta; minutę
hour | godzina; godziny; godzinę; godzinie
hours | godzin; godzinach; godzinami
within an hour | w ciągu godziny; w godzinę
within a day | w ciągu dnia; w ciągu doby
within a week | w ciągu tygodnia
half an hour | pół godziny; pół godz
day | dzień; dnia; doba; doby
days | dni; dniach
week | tydzień; tygodnia
weeks | tygodni; tygodnie
month | miesiąc; miesiąca
months | miesięcy; miesiące
last | ostatni; ostatnich; ostatnie; ostatniego
at night | w nocy; nocą; nocn~
weekend | weekend; weekendy
on weekends | w weekend; w weekendy
business hours | godzinami pracy; godzin pracy; godziny pracy; godzinach pracy
outside business hours | poza godzinami pracy
between | między; pomiędzy
from | z; ze; od
in | w; we
to | do; na; dla
on | na
with | ze wspólnym
for | dla
our | nasz; nasza; nasze; naszej; naszych; naszego; naszą
is | jest; został; została; zostało; zostanie; będzie
are | są; zostały; zostaną
who | kto
which | który; która; które; którego; której; których
that | to; że; żeby; tego
their | swój; swoje; jego; jej; ich
itself | się; siebie
alert | alert; alarm; ostrzeżenie; ostrzeż
notify me | powiadom mnie; powiadomcie mnie; daj mi znać; daj znać; poinformuj mnie; zawiadom mnie; ostrzeż mnie; być powiadomiony; powiadomić mnie
notify | powiadom; powiadomić; poinformuj; zawiadom; powiadomienie
i want to know | chcę wiedzieć; chciałbym wiedzieć; chciałabym wiedzieć; chcemy wiedzieć; muszę wiedzieć
want | chcę; chciałbym; chciałabym; chcemy; potrzebuję; potrzebujemy
please | proszę; prosze; poproszę
thanks | dziękuję; dzięki; pozdrawiam
immediately | natychmiast; od razu
critical | krytyczn~
high | wysok~
medium | średni; średnia
low | nisk~
severity | ważność; poziom; istotność
priority | priorytet
rule | reguła; regułę
new | nowy; nowa; nowe; nowego; nowej; nowych; nową
for the first time | po raz pierwszy; pierwszy raz
unknown | nieznan~
external | zewnętrzn~
something | coś
everything | wszystko
all | wszystkie; wszystkich
each | każdy; każda
also | także; również
only | tylko; wyłącznie
two | dwa; dwie; dwóch
three | trzy; trzech
four | cztery; czterech
five | pięć; pięciu
six | sześć; sześciu
seven | siedem; siedmiu
eight | osiem; ośmiu
nine | dziewięć
ten | dziesięć; dziesięciu
twelve | dwanaście
fifteen | piętnaście
twenty | dwadzieścia; dwudziestu
thirty | trzydzieści; trzydziestu
forty | czterdzieści
fifty | pięćdziesiąt; pięćdziesięciu
hundred | sto; stu
dozen | tuzin
send | wysył~; wysła~
leaves | odchodzi; opuszcza
session | sesja; sesji; sesję
password | hasło; hasła
second factor | drugi składnik; dwuskładnikow~
permissions | uprawnienia; uprawnień
permission | uprawnienie
data | dane; danych
containing | zawiera; zawierają; zawierający; zawierającą
contains word | zawiera słowo; zawierają słowo
limit | limit; limitu
service | usługa; usługi; serwisow~
attempts | próby; prób
attempt | próba; próbę
verify | zweryfik~; weryfik~
compliance | zgodności; zgodność
whose | którego scopes
scopes | zakresy; zakresów
tunnel | tunel; tunelu
artifact | artefakt; artefaktu
ownership | własność; własności
transfer | przekaz~; przenie~
gets | otrzymuje; dostaje; otrzymał; dostał
certificate | certyfikat; certyfikatu
starts with | zaczyna się od
ends with | kończy się na
payment method | metoda płatności; metodę płatności
spike | skok; wzrost; nagły wzrost
other than | inny niż; inna niż; innego niż; innych niż; inne niż
thrown out | wyrzucon~
break glass account | konto awaryjne; konta awaryjnego
monday | poniedziałek; poniedziałku
tuesday | wtorek; wtorku
wednesday | środa; środę
thursday | czwartek
friday | piątek; piątku
saturday | sobota; sobotę; soboty
sunday | niedziela; niedzielę; niedziele
until | aż do
api key | klucz api
admin api key | klucz api administratora
admin key | klucz administratora
mcp server | serwer mcp
me | mnie
word | słowo
magic link | magiczny link; magic linku
in both cases | w obu przypadkach
do not care | nie interesuje nas; nie obchodzi nas; nieważne
is fine | jest w porządku; to nie problem
telemetry | telemetria; telemetrii
last week | w zeszłym tygodniu; w ubiegłym tygodniu
writes | pisze; wpisuje
salaries | pensjach; pensje; zarobki; zarobkach
passwords | hasła; haseł
`;
