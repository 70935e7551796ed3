/** Countries and territories of ISO 3166-1 with the names that English gives them, their peoples and their capitals. */

/** One country or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The common English short name. */
  readonly name: string;
  /** Other names of the same country: official, older, abbreviated. */
  readonly aliases: readonly string[];
  /** Adjectives and names of its people; the first is the adjective. */
  readonly demonyms: readonly string[];
  /** The seat of government first, then other capitals and spellings. */
  readonly capitals: readonly string[];
}

/** `code; name; aliases; demonyms; capitals`, with commas inside a field. */
const ROWS = `
AD; Andorra; Principality of Andorra; Andorran, Andorrans; Andorra la Vella
AE; United Arab Emirates; UAE, U.A.E., Emirates; Emirati, Emiratis; Abu Dhabi
AF; Afghanistan; Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan; Afghan, Afghans, Afghani; Kabul
AG; Antigua and Barbuda; Antigua; Antiguan, Antiguans, Barbudan; St. John's
AI; Anguilla; ; Anguillan, Anguillans; The Valley
AL; Albania; Republic of Albania; Albanian, Albanians; Tirana
AM; Armenia; Republic of Armenia; Armenian, Armenians; Yerevan
AO; Angola; Republic of Angola; Angolan, Angolans; Luanda
AQ; Antarctica; ; Antarctic;
AR; Argentina; Argentine Republic, the Argentine; Argentine, Argentinian, Argentinians, Argentines, Argentinean; Buenos Aires
AS; American Samoa; ; ; Pago Pago
AT; Austria; Republic of Austria; Austrian, Austrians; Vienna
AU; Australia; Commonwealth of Australia; Australian, Australians, Aussie, Aussies; Canberra
AW; Aruba; ; Aruban, Arubans; Oranjestad
AZ; Azerbaijan; Republic of Azerbaijan; Azerbaijani, Azerbaijanis, Azeri, Azeris; Baku
BA; Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina, BiH; Bosnian, Bosnians; Sarajevo
BB; Barbados; ; Barbadian, Barbadians, Bajan, Bajans; Bridgetown
BD; Bangladesh; People's Republic of Bangladesh; Bangladeshi, Bangladeshis; Dhaka, Dacca
BE; Belgium; Kingdom of Belgium; Belgian, Belgians; Brussels
BF; Burkina Faso; Upper Volta; Burkinabe, Burkinabé; Ouagadougou
BG; Bulgaria; Republic of Bulgaria; Bulgarian, Bulgarians; Sofia
BH; Bahrain; Kingdom of Bahrain; Bahraini, Bahrainis; Manama
BI; Burundi; Republic of Burundi; Burundian, Burundians; Gitega, Bujumbura
BJ; Benin; Republic of Benin, Dahomey; Beninese; Porto-Novo
BM; Bermuda; ; Bermudian, Bermudians; Hamilton
BN; Brunei; Brunei Darussalam; Bruneian, Bruneians; Bandar Seri Begawan
BO; Bolivia; Plurinational State of Bolivia; Bolivian, Bolivians; La Paz, Sucre
BR; Brazil; Federative Republic of Brazil, Brasil; Brazilian, Brazilians; Brasilia, Brasília
BS; Bahamas; the Bahamas; Bahamian, Bahamians; Nassau
BT; Bhutan; Kingdom of Bhutan; Bhutanese; Thimphu
BW; Botswana; Republic of Botswana; Botswanan, Batswana, Motswana; Gaborone
BY; Belarus; Republic of Belarus, Byelorussia, Belorussia; Belarusian, Belarusians, Belarussian, Belarussians; Minsk
BZ; Belize; British Honduras; Belizean, Belizeans; Belmopan
CA; Canada; Dominion of Canada; Canadian, Canadians; Ottawa
CD; Democratic Republic of the Congo; DRC, DR Congo, D.R. Congo, Congo-Kinshasa, Democratic Republic of Congo, Zaire; Congolese; Kinshasa
CF; Central African Republic; CAR; Central African, Central Africans; Bangui
CG; Republic of the Congo; Congo-Brazzaville, Republic of Congo; ; Brazzaville
CH; Switzerland; Swiss Confederation; Swiss; Bern, Berne
CI; Ivory Coast; Côte d'Ivoire, Cote d'Ivoire; Ivorian, Ivorians; Yamoussoukro
CK; Cook Islands; ; ; Avarua
CL; Chile; Republic of Chile; Chilean, Chileans; Santiago
CM; Cameroon; Republic of Cameroon; Cameroonian, Cameroonians; Yaounde, Yaoundé
CN; China; PRC, P.R.C., People's Republic of China, mainland China, Communist China, Red China; Chinese; Beijing, Peking
CO; Colombia; Republic of Colombia; Colombian, Colombians; Bogota, Bogotá
CR; Costa Rica; Republic of Costa Rica; Costa Rican, Costa Ricans; San Jose, San José
CU; Cuba; Republic of Cuba; Cuban, Cubans; Havana
CV; Cape Verde; Cabo Verde; Cape Verdean, Cape Verdeans; Praia
CW; Curaçao; Curacao; ; Willemstad
CY; Cyprus; Republic of Cyprus; Cypriot, Cypriots, Greek Cypriot, Greek Cypriots; Nicosia
CZ; Czech Republic; Czechia; Czech, Czechs; Prague
DE; Germany; Federal Republic of Germany, West Germany; German, Germans; Berlin
DJ; Djibouti; Republic of Djibouti; Djiboutian, Djiboutians; Djibouti City
DK; Denmark; Kingdom of Denmark; Danish, Danes, Dane; Copenhagen
DM; Dominica; Commonwealth of Dominica; ; Roseau
DO; Dominican Republic; ; Dominican, Dominicans; Santo Domingo
DZ; Algeria; People's Democratic Republic of Algeria; Algerian, Algerians; Algiers
EC; Ecuador; Republic of Ecuador; Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans; Quito
EE; Estonia; Republic of Estonia; Estonian, Estonians; Tallinn
EG; Egypt; Arab Republic of Egypt; Egyptian, Egyptians; Cairo
EH; Western Sahara; ; Sahrawi, Sahrawis; Laayoune
ER; Eritrea; State of Eritrea; Eritrean, Eritreans; Asmara
ES; Spain; Kingdom of Spain; Spanish, Spaniard, Spaniards; Madrid
ET; Ethiopia; Federal Democratic Republic of Ethiopia, Abyssinia; Ethiopian, Ethiopians; Addis Ababa
FI; Finland; Republic of Finland; Finnish, Finn, Finns; Helsinki
FJ; Fiji; Republic of Fiji; Fijian, Fijians; Suva
FK; Falkland Islands; Falklands, Malvinas; Falkland Islander, Falkland Islanders; Stanley
FM; Micronesia; Federated States of Micronesia; Micronesian, Micronesians; Palikir
FO; Faroe Islands; Faroes; Faroese; Torshavn, Tórshavn
FR; France; French Republic; French, Frenchman, Frenchmen, Frenchwoman; Paris
GA; Gabon; Gabonese Republic; Gabonese; Libreville
GB; United Kingdom; UK, U.K., Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland; British, Briton, Britons, Brits, Brit; London
GD; Grenada; ; Grenadian, Grenadians; St. George's
GE; Georgia; Republic of Georgia; Georgian, Georgians; Tbilisi
GF; French Guiana; ; ; Cayenne
GG; Guernsey; ; ; St. Peter Port
GH; Ghana; Republic of Ghana; Ghanaian, Ghanaians; Accra
GI; Gibraltar; ; Gibraltarian, Gibraltarians;
GL; Greenland; Kalaallit Nunaat; Greenlandic, Greenlander, Greenlanders; Nuuk
GM; Gambia; the Gambia; Gambian, Gambians; Banjul
GN; Guinea; Republic of Guinea; Guinean, Guineans; Conakry
GP; Guadeloupe; ; ; Basse-Terre
GQ; Equatorial Guinea; ; Equatoguinean; Malabo
GR; Greece; Hellenic Republic; Greek, Greeks; Athens
GT; Guatemala; Republic of Guatemala; Guatemalan, Guatemalans; Guatemala City
GU; Guam; ; Guamanian, Guamanians; Hagåtña
GW; Guinea-Bissau; ; ; Bissau
GY; Guyana; ; Guyanese; Georgetown
HK; Hong Kong; Hong Kong SAR; Hong Konger, Hong Kongers, Hongkonger, Hongkongers;
HN; Honduras; Republic of Honduras; Honduran, Hondurans; Tegucigalpa
HR; Croatia; Republic of Croatia; Croatian, Croatians, Croat, Croats; Zagreb
HT; Haiti; Republic of Haiti; Haitian, Haitians; Port-au-Prince
HU; Hungary; ; Hungarian, Hungarians; Budapest
ID; Indonesia; Republic of Indonesia; Indonesian, Indonesians; Jakarta
IE; Ireland; Republic of Ireland, Irish Republic, Eire; Irish, Irishman, Irishmen; Dublin
IL; Israel; State of Israel; Israeli, Israelis; Jerusalem, Tel Aviv
IM; Isle of Man; ; Manx; Douglas
IN; India; Republic of India, Bharat; Indian, Indians; New Delhi, Delhi
IQ; Iraq; Republic of Iraq; Iraqi, Iraqis; Baghdad
IR; Iran; Islamic Republic of Iran, Islamic Republic, Persia; Iranian, Iranians; Tehran, Teheran
IS; Iceland; Republic of Iceland; Icelandic, Icelander, Icelanders; Reykjavik, Reykjavík
IT; Italy; Italian Republic; Italian, Italians; Rome
JE; Jersey; Bailiwick of Jersey; ; St. Helier
JM; Jamaica; ; Jamaican, Jamaicans; Kingston
JO; Jordan; Hashemite Kingdom of Jordan; Jordanian, Jordanians; Amman
JP; Japan; ; Japanese; Tokyo
KE; Kenya; Republic of Kenya; Kenyan, Kenyans; Nairobi
KG; Kyrgyzstan; Kyrgyz Republic, Kirghizia; Kyrgyz, Kyrgyzstani; Bishkek
KH; Cambodia; Kingdom of Cambodia, Kampuchea; Cambodian, Cambodians, Khmer; Phnom Penh
KI; Kiribati; ; I-Kiribati; Tarawa
KM; Comoros; ; Comorian, Comorians; Moroni
KN; Saint Kitts and Nevis; St. Kitts and Nevis, St Kitts and Nevis; Kittitian; Basseterre
KP; North Korea; DPRK, D.P.R.K., Democratic People's Republic of Korea; North Korean, North Koreans; Pyongyang
KR; South Korea; Republic of Korea, ROK; South Korean, South Koreans; Seoul
KW; Kuwait; State of Kuwait; Kuwaiti, Kuwaitis; Kuwait City
KY; Cayman Islands; Caymans; Caymanian, Caymanians; George Town
KZ; Kazakhstan; Republic of Kazakhstan; Kazakh, Kazakhs, Kazakhstani; Astana, Nur-Sultan
LA; Laos; Lao People's Democratic Republic, Lao PDR; Laotian, Laotians, Lao; Vientiane
LB; Lebanon; Lebanese Republic; Lebanese; Beirut
LC; Saint Lucia; St. Lucia, St Lucia; Saint Lucian, St. Lucian; Castries
LI; Liechtenstein; ; Liechtensteiner; Vaduz
LK; Sri Lanka; Ceylon; Sri Lankan, Sri Lankans; Colombo
LR; Liberia; Republic of Liberia; Liberian, Liberians; Monrovia
LS; Lesotho; Kingdom of Lesotho; Basotho; Maseru
LT; Lithuania; Republic of Lithuania; Lithuanian, Lithuanians; Vilnius
LU; Luxembourg; Grand Duchy of Luxembourg; Luxembourgish, Luxembourger, Luxembourgers; Luxembourg City
LV; Latvia; Republic of Latvia; Latvian, Latvians; Riga
LY; Libya; ; Libyan, Libyans; Tripoli
MA; Morocco; Kingdom of Morocco; Moroccan, Moroccans; Rabat
MC; Monaco; Principality of Monaco; Monegasque, Monegasques;
MD; Moldova; Republic of Moldova, Moldavia; Moldovan, Moldovans; Chisinau, Chișinău
ME; Montenegro; ; Montenegrin, Montenegrins; Podgorica
MG; Madagascar; ; Malagasy, Madagascan; Antananarivo
MH; Marshall Islands; ; Marshallese; Majuro
MK; North Macedonia; Republic of North Macedonia, Macedonia, FYROM; Macedonian, Macedonians, North Macedonian; Skopje
ML; Mali; Republic of Mali; Malian, Malians; Bamako
MM; Myanmar; Burma; Burmese, Myanmarese; Naypyidaw, Nay Pyi Taw, Naypyitaw
MN; Mongolia; ; Mongolian, Mongolians; Ulaanbaatar, Ulan Bator
MO; Macau; Macao; Macanese;
MQ; Martinique; ; ; Fort-de-France
MR; Mauritania; ; Mauritanian, Mauritanians; Nouakchott
MS; Montserrat; ; Montserratian;
MT; Malta; Republic of Malta; Maltese; Valletta
MU; Mauritius; ; Mauritian, Mauritians; Port Louis
MV; Maldives; the Maldives; Maldivian, Maldivians; Male, Malé
MW; Malawi; ; Malawian, Malawians; Lilongwe
MX; Mexico; United Mexican States; Mexican, Mexicans; Mexico City
MY; Malaysia; ; Malaysian, Malaysians; Kuala Lumpur, Putrajaya
MZ; Mozambique; ; Mozambican, Mozambicans; Maputo
NA; Namibia; South West Africa; Namibian, Namibians; Windhoek
NC; New Caledonia; ; New Caledonian; Noumea, Nouméa
NE; Niger; Republic of Niger; Nigerien, Nigeriens; Niamey
NG; Nigeria; Federal Republic of Nigeria; Nigerian, Nigerians; Abuja
NI; Nicaragua; Republic of Nicaragua; Nicaraguan, Nicaraguans; Managua
NL; Netherlands; the Netherlands, Holland, Kingdom of the Netherlands; Dutch, Dutchman, Dutchmen; The Hague, Amsterdam
NO; Norway; Kingdom of Norway; Norwegian, Norwegians; Oslo
NP; Nepal; ; Nepalese, Nepali, Nepalis; Kathmandu
NR; Nauru; ; Nauruan, Nauruans; Yaren
NU; Niue; ; Niuean; Alofi
NZ; New Zealand; Aotearoa; New Zealander, New Zealanders, Kiwi, Kiwis; Wellington
OM; Oman; Sultanate of Oman; Omani, Omanis; Muscat
PA; Panama; Republic of Panama; Panamanian, Panamanians; Panama City
PE; Peru; Republic of Peru; Peruvian, Peruvians; Lima
PF; French Polynesia; Tahiti; Tahitian; Papeete
PG; Papua New Guinea; PNG; Papua New Guinean, Papua New Guineans; Port Moresby
PH; Philippines; the Philippines, Republic of the Philippines; Philippine, Filipino, Filipinos, Filipina; Manila
PK; Pakistan; Islamic Republic of Pakistan; Pakistani, Pakistanis; Islamabad
PL; Poland; Republic of Poland; Polish, Pole, Poles; Warsaw
PR; Puerto Rico; Commonwealth of Puerto Rico; Puerto Rican, Puerto Ricans; San Juan
PS; Palestine; State of Palestine, Palestinian territories, Palestinian Territories, Palestinian Authority; Palestinian, Palestinians; Ramallah
PT; Portugal; Portuguese Republic; Portuguese; Lisbon
PW; Palau; ; Palauan, Palauans; Ngerulmud
PY; Paraguay; ; Paraguayan, Paraguayans; Asuncion, Asunción
QA; Qatar; State of Qatar; Qatari, Qataris; Doha
RE; Réunion; Reunion; ; Saint-Denis
RO; Romania; Rumania; Romanian, Romanians; Bucharest
RS; Serbia; Republic of Serbia; Serbian, Serbians, Serb, Serbs; Belgrade
RU; Russia; Russian Federation; Russian, Russians; Moscow
RW; Rwanda; Republic of Rwanda; Rwandan, Rwandans; Kigali
SA; Saudi Arabia; Kingdom of Saudi Arabia, KSA; Saudi, Saudis, Saudi Arabian; Riyadh
SB; Solomon Islands; the Solomons; Solomon Islander, Solomon Islanders; Honiara
SC; Seychelles; the Seychelles; Seychellois;
SD; Sudan; Republic of Sudan; Sudanese; Khartoum
SE; Sweden; Kingdom of Sweden; Swedish, Swede, Swedes; Stockholm
SG; Singapore; Republic of Singapore; Singaporean, Singaporeans;
SI; Slovenia; Republic of Slovenia; Slovenian, Slovenians, Slovene, Slovenes; Ljubljana
SK; Slovakia; Slovak Republic; Slovak, Slovaks, Slovakian; Bratislava
SL; Sierra Leone; ; Sierra Leonean, Sierra Leoneans; Freetown
SM; San Marino; ; Sammarinese;
SN; Senegal; Republic of Senegal; Senegalese; Dakar
SO; Somalia; Federal Republic of Somalia; Somali, Somalis, Somalian; Mogadishu
SR; Suriname; Surinam; Surinamese; Paramaribo
SS; South Sudan; Republic of South Sudan; South Sudanese; Juba
ST; São Tomé and Príncipe; Sao Tome and Principe; ; São Tomé
SV; El Salvador; Republic of El Salvador; Salvadoran, Salvadorans, Salvadorian; San Salvador
SY; Syria; Syrian Arab Republic; Syrian, Syrians; Damascus
SZ; Eswatini; Swaziland; Swazi, Swazis; Mbabane
TC; Turks and Caicos Islands; Turks and Caicos; ; Cockburn Town
TD; Chad; Republic of Chad; Chadian, Chadians; N'Djamena
TG; Togo; Togolese Republic; Togolese; Lome, Lomé
TH; Thailand; Kingdom of Thailand, Siam; Thai, Thais; Bangkok
TJ; Tajikistan; ; Tajik, Tajiks, Tajikistani; Dushanbe
TL; Timor-Leste; East Timor; Timorese, East Timorese; Dili
TM; Turkmenistan; ; Turkmen, Turkmens; Ashgabat
TN; Tunisia; Republic of Tunisia; Tunisian, Tunisians; Tunis
TO; Tonga; ; Tongan, Tongans; Nuku'alofa
TR; Turkey; Türkiye, Turkiye, Republic of Turkey; Turkish, Turk, Turks; Ankara
TT; Trinidad and Tobago; Trinidad; Trinidadian, Trinidadians; Port of Spain
TV; Tuvalu; ; Tuvaluan, Tuvaluans; Funafuti
TW; Taiwan; Republic of China, ROC, Chinese Taipei; Taiwanese; Taipei
TZ; Tanzania; United Republic of Tanzania; Tanzanian, Tanzanians; Dodoma, Dar es Salaam
UA; Ukraine; the Ukraine; Ukrainian, Ukrainians; Kyiv, Kiev
UG; Uganda; Republic of Uganda; Ugandan, Ugandans; Kampala
US; United States; US, U.S., USA, U.S.A., United States of America, America, the States; American, Americans; Washington, Washington DC, Washington D.C., D.C., District of Columbia
UY; Uruguay; ; Uruguayan, Uruguayans; Montevideo
UZ; Uzbekistan; Republic of Uzbekistan; Uzbek, Uzbeks, Uzbekistani; Tashkent
VA; Vatican City; Holy See; ;
VC; Saint Vincent and the Grenadines; St. Vincent and the Grenadines, St Vincent; Vincentian, Vincentians; Kingstown
VE; Venezuela; Bolivarian Republic of Venezuela; Venezuelan, Venezuelans; Caracas
VG; British Virgin Islands; ; ; Road Town
VI; US Virgin Islands; U.S. Virgin Islands; ; Charlotte Amalie
VN; Vietnam; Socialist Republic of Vietnam, Viet Nam; Vietnamese; Hanoi
VU; Vanuatu; ; Ni-Vanuatu; Port Vila
WS; Samoa; Western Samoa; Samoan, Samoans; Apia
XK; Kosovo; Republic of Kosovo; Kosovar, Kosovars, Kosovan; Pristina
YE; Yemen; Republic of Yemen; Yemeni, Yemenis, Yemenite; Sanaa, Sana'a
YT; Mayotte; ; Mahoran; Mamoudzou
ZA; South Africa; Republic of South Africa, RSA; South African, South Africans; Pretoria, Cape Town
ZM; Zambia; Republic of Zambia; Zambian, Zambians; Lusaka
ZW; Zimbabwe; Rhodesia; Zimbabwean, Zimbabweans; Harare
`;

function splitList(field: string | undefined): string[] {
  return (field ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** All countries and territories, by code. `XK` (Kosovo) is the code in common use, not ISO's. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, name, aliases, demonyms, capitals] = row.split(';').map((field) => field.trim());
    return {
      code: code!,
      name: name!,
      aliases: splitList(aliases),
      demonyms: splitList(demonyms),
      capitals: splitList(capitals),
    };
  });
