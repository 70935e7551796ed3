/** Places that are no country and no capital: continents, waters, regions, states, big cities; with a country where they lie in one. */

/** Continents, regions, waters, blocs of countries and states that are gone; they have no one country of today. */
export const REGIONS: readonly string[] = `
Africa, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Antarctica, Eurasia, Australasia
Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Southeast Asia, South-East Asia, East Asia, South Asia, Central Asia
North Africa, West Africa, East Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Horn of Africa, Middle East, Near East, Far East
Asia Pacific, Asia-Pacific, Indo-Pacific, Balkans, Western Balkans, Baltics, Baltic States, Caucasus, South Caucasus, Scandinavia, Caribbean, Sahel, Levant, Maghreb
Persian Gulf, Arabian Gulf, Gulf of Mexico, Gulf of Aden, Gulf of Oman, Red Sea, Black Sea, Caspian Sea, Baltic Sea, North Sea, Mediterranean Sea, Mediterranean, South China Sea, East China Sea, Yellow Sea
Sea of Japan, Sea of Azov, Arabian Sea, Adriatic Sea, Aegean Sea, Bering Sea, Barents Sea, Indian Ocean, Atlantic Ocean, Pacific Ocean, Arctic Ocean, Atlantic, Pacific, Arctic
Taiwan Strait, Strait of Hormuz, Strait of Malacca, Suez Canal, Panama Canal, English Channel, Bosphorus, Amazon, Himalayas, Alps, Sahara
West, Global South, Global North, Korean Peninsula, Arabian Peninsula, Iberian Peninsula, Holy Land, Old World, New World, Earth, Moon, Mars
Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Ottoman Empire, Roman Empire, British Empire, Prussia, Rhodesia, Zaire
`
  .trim()
  .split(/[,\n]/u)
  .map((name) => name.trim());

/** Regional and religious adjectives, peoples that have no state of their own, and states that are gone. */
export const PEOPLES: readonly string[] = `
European, Europeans, African, Africans, Asian, Asians, Arab, Arabs, Arabic, Latin American, Latin Americans, North American, South American, Scandinavian, Scandinavians, Nordic, Baltic, Balkan, Slavic, Slavs
Western, Westerner, Westerners, Middle Eastern, Southeast Asian, East Asian, South Asian, Central Asian, Central American, Caribbean, Eurasian, Anglo-Saxon, Anglo-American, Transatlantic, Mediterranean
Soviet, Soviets, Yugoslav, Yugoslavs, Czechoslovak, Ottoman, Prussian, Byzantine, Roman, Nazi, Nazis
Kurdish, Kurd, Kurds, Uyghur, Uyghurs, Uighur, Uighurs, Tibetan, Tibetans, Rohingya, Rohingyas, Chechen, Chechens, Tatar, Tatars, Basque, Basques, Catalan, Catalans, Scottish, Scots, Scot, Welsh, English, Englishman, Englishmen, Flemish, Roma, Romani, Sikh, Sikhs
Jewish, Jew, Jews, Muslim, Muslims, Islamic, Islamist, Islamists, Christian, Christians, Catholic, Catholics, Protestant, Protestants, Orthodox, Hindu, Hindus, Buddhist, Buddhists, Sunni, Sunnis, Shiite, Shiites, Shia, Mormon, Mormons, Evangelical, Evangelicals, Anglican, Anglicans, Presbyterian, Methodist, Baptist, Zionist, Zionists, Quaker, Quakers, Alawite, Alawites, Druze, Yazidi, Yazidis, Houthi, Houthis, Pashtun, Pashtuns, Hutu, Hutus, Tutsi, Tutsis, Zulu
African-American, African-Americans, African American, African Americans, Asian-American, Asian-Americans, Asian American, Asian Americans, Hispanic, Hispanics, Latino, Latinos, Latina, Latinas, Native American, Native Americans, Mexican-American, Cuban-American, Caucasian, Caucasians
Californian, Californians, Texan, Texans, New Yorker, New Yorkers, Parisian, Parisians, Londoner, Londoners, Hawaiian, Hawaiians, Alaskan, Alaskans, Floridian, Floridians, Ohioan, Ohioans, Bavarian, Crimean, Crimeans, Muscovite, Muscovites, Siberian, Venetian, Gazan, Gazans
`
  .trim()
  .split(/[,\n]/u)
  .map((name) => name.trim());

/** Adjectives and peoples that name a part of a country. */
export const PEOPLES_BY_COUNTRY: Readonly<Record<string, readonly string[]>> = {
  GB: ['Scottish', 'Scots', 'Scot', 'Welsh', 'English', 'Englishman', 'Englishmen', 'Londoner', 'Londoners'],
  US: ['Californian', 'Californians', 'Texan', 'Texans', 'New Yorker', 'New Yorkers', 'Hawaiian', 'Hawaiians'],
  CN: ['Uyghur', 'Uyghurs', 'Uighur', 'Uighurs', 'Tibetan', 'Tibetans'],
  ES: ['Catalan', 'Catalans', 'Basque', 'Basques'],
  RU: ['Chechen', 'Chechens', 'Muscovite', 'Muscovites', 'Siberian'],
  UA: ['Crimean', 'Crimeans'],
  PS: ['Gazan', 'Gazans'],
};

/** Abbreviations of the states of the United States, as agencies write them. */
export const STATE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Ala.': 'Alabama',
  'Ariz.': 'Arizona',
  'Ark.': 'Arkansas',
  'Calif.': 'California',
  'Colo.': 'Colorado',
  'Conn.': 'Connecticut',
  'Del.': 'Delaware',
  'Fla.': 'Florida',
  'Ga.': 'Georgia',
  'Ill.': 'Illinois',
  'Ind.': 'Indiana',
  'Kan.': 'Kansas',
  'Ky.': 'Kentucky',
  'La.': 'Louisiana',
  'Md.': 'Maryland',
  'Mass.': 'Massachusetts',
  'Mich.': 'Michigan',
  'Minn.': 'Minnesota',
  'Mo.': 'Missouri',
  'Mont.': 'Montana',
  'Neb.': 'Nebraska',
  'Nev.': 'Nevada',
  'N.H.': 'New Hampshire',
  'N.J.': 'New Jersey',
  'N.M.': 'New Mexico',
  'N.Y.': 'New York',
  'N.C.': 'North Carolina',
  'N.D.': 'North Dakota',
  'Okla.': 'Oklahoma',
  'Ore.': 'Oregon',
  'Pa.': 'Pennsylvania',
  'R.I.': 'Rhode Island',
  'S.C.': 'South Carolina',
  'S.D.': 'South Dakota',
  'Tenn.': 'Tennessee',
  'Tex.': 'Texas',
  'Vt.': 'Vermont',
  'Va.': 'Virginia',
  'Wash.': 'Washington State',
  'W.Va.': 'West Virginia',
  'Wis.': 'Wisconsin',
  'Wyo.': 'Wyoming',
};

/** Parts of countries and towns often in the news, by country. Names that are as often a person's are left out. */
export const PLACES_BY_COUNTRY: Readonly<Record<string, string>> = {
  US: `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, New England, Midwest, New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, San Francisco, Seattle, Denver, Boston, Detroit, Nashville, Memphis, Portland, Oklahoma City, Las Vegas, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Miami, Oakland, Minneapolis, St. Louis, St. Paul, Tulsa, Tampa, New Orleans, Cleveland, Honolulu, Pittsburgh, Cincinnati, Anchorage, Orlando, Buffalo, Newark, Des Moines, Salt Lake City, Little Rock, Baton Rouge, Charleston, Savannah, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Harlem, Hollywood, Silicon Valley, Long Island, Martha's Vineyard, Cape Cod, Guantanamo Bay, Camp David, Mar-a-Lago, Ferguson, Flint, Charlotte, Charlottesville, Indianapolis, Columbus, Omaha, Concord, Manchester, Mount Vernon, Santa Monica, Santa Fe, San Bernardino, Fort Lauderdale, Palm Beach, West Palm Beach, Fort Hood, Fort Bragg, Annapolis, Tallahassee, Montgomery, Birmingham, Hartford, Cedar Rapids, Dayton, Toledo, Reno, Spokane, Boulder, Aspen, Selma, Hampstead, Long Beach, Wall Street, Rocky Mountains, Bay Area, East Coast, West Coast, Deep South, Arlington`,
  GB: 'England, Scotland, Wales, Northern Ireland, Edinburgh, Glasgow, Cardiff, Belfast, Liverpool, Leeds, Sheffield, Bristol, Oxford, Cambridge, Birmingham, Newcastle, Brighton, Salisbury, Heathrow, Cornwall, Yorkshire, Kent, Essex, Aberdeen',
  CN: 'Shanghai, Hong Kong, Guangzhou, Shenzhen, Wuhan, Tianjin, Chongqing, Chengdu, Nanjing, Hangzhou, Dalian, Xinjiang, Tibet, Inner Mongolia, Guangdong, Sichuan, Hubei, Hebei, Henan, Yunnan, Fujian, Zhejiang, Jiangsu, Hainan, Xian, Qingdao, Harbin, Lhasa, Urumqi, Sanya, Ningbo, Suzhou, Dongguan',
  RU: 'St. Petersburg, St Petersburg, Saint Petersburg, Vladivostok, Siberia, Chechnya, Dagestan, Kaliningrad, Sochi, Novosibirsk, Yekaterinburg, Kazan, Rostov, Belgorod, Kursk, Bryansk, Murmansk, Grozny, Volgograd, Voronezh, Urals',
  UA: 'Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Mariupol, Kherson, Zaporizhzhia, Bakhmut, Avdiivka, Sevastopol, Chernobyl, Chernihiv, Sumy, Dnipro, Mykolaiv, Bucha, Kramatorsk, Chasiv Yar, Snake Island',
  DE: 'Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Dresden, Bonn, Bavaria, Saxony, Ramstein, Hanover, Nuremberg, Essen, Bremen',
  FR: 'Marseille, Lyon, Nice, Toulouse, Strasbourg, Bordeaux, Lille, Calais, Normandy, Brittany, Corsica, Cannes, Versailles, Nantes',
  IT: 'Milan, Naples, Turin, Venice, Florence, Sicily, Sardinia, Lampedusa, Capri, Genoa, Bologna, Palermo, Tuscany, Lombardy, Pisa, Bari',
  ES: 'Barcelona, Catalonia, Valencia, Seville, Basque Country, Andalusia, Mallorca, Majorca, Ibiza, Canary Islands, Bilbao, Malaga',
  IL: 'Haifa, West Bank, East Jerusalem, Golan Heights, Eilat, Negev, Ashkelon, Sderot, Tel Aviv',
  PS: 'Gaza, Gaza Strip, Gaza City, Rafah, Khan Younis, Hebron, Jenin, Nablus, Bethlehem, Jabalia',
  SY: 'Aleppo, Homs, Idlib, Raqqa, Palmyra, Latakia, Kobani, Deir al-Zor, Tartus, Hama',
  IQ: 'Mosul, Basra, Fallujah, Falluja, Ramadi, Tikrit, Kirkuk, Erbil, Irbil, Najaf, Karbala, Anbar, Kurdistan, Iraqi Kurdistan',
  IR: 'Isfahan, Natanz, Fordow, Mashhad, Shiraz, Tabriz, Qom, Bushehr, Bandar Abbas',
  AF: 'Kandahar, Helmand, Herat, Kunduz, Mazar-i-Sharif, Jalalabad, Bagram, Tora Bora',
  PK: 'Karachi, Lahore, Peshawar, Rawalpindi, Abbottabad, Waziristan, Quetta, Balochistan, Punjab, Sindh',
  IN: 'Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Kashmir, Jammu and Kashmir, Gujarat, Kerala, Goa, Assam, Uttar Pradesh, Bihar, Tamil Nadu, Maharashtra, Ladakh, Manipur, Pune',
  JP: 'Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa, Fukushima, Yokohama, Sapporo, Hokkaido, Nagoya, Kobe',
  KR: 'Busan, Incheon, Pyeongchang, Gwangju, Daegu, Gangnam, Jeju',
  CA: 'Toronto, Montreal, Vancouver, Quebec, Ontario, British Columbia, Alberta, Calgary, Edmonton, Manitoba, Nova Scotia, Saskatchewan, Newfoundland, Winnipeg, Halifax, Quebec City',
  AU: 'Sydney, Melbourne, Brisbane, Perth, Adelaide, Queensland, New South Wales, Tasmania, Darwin, Northern Territory, Western Australia, Hobart',
  MX: 'Tijuana, Juarez, Ciudad Juarez, Ciudad Juárez, Guadalajara, Cancun, Monterrey, Acapulco, Sinaloa, Chiapas, Oaxaca, Veracruz',
  BR: 'Rio de Janeiro, Sao Paulo, São Paulo, Rio, Salvador, Manaus, Bahia, Recife',
  TR: 'Istanbul, Izmir, Incirlik, Antalya, Gaziantep, Diyarbakir',
  EG: 'Alexandria, Sinai, Sharm el-Sheikh, Tahrir Square, Giza, Luxor, Suez, Sinai Peninsula',
  LY: 'Benghazi, Misrata, Sirte, Derna, Tobruk',
  CH: 'Geneva, Zurich, Zürich, Davos, Basel, Lausanne, Lucerne, Lugano',
  AE: 'Dubai, Sharjah',
  SA: 'Jeddah, Mecca, Medina, Dhahran',
  VN: 'Ho Chi Minh City, Saigon, Da Nang, Hue',
  MM: 'Yangon, Rangoon, Mandalay, Rakhine',
  NG: 'Lagos, Kano, Maiduguri, Borno, Port Harcourt, Chibok, Kaduna',
  KE: 'Mombasa, Garissa, Kisumu',
  ZA: 'Johannesburg, Durban, Soweto, Robben Island, Port Elizabeth',
  NL: 'Rotterdam, Eindhoven, Utrecht, Maastricht',
  BE: 'Antwerp, Ghent, Bruges, Flanders, Wallonia, Molenbeek',
  PL: 'Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Lodz, Auschwitz, Poznan, Rzeszow',
  IE: 'Cork, Galway, Limerick, Shannon',
  SD: 'Darfur, Port Sudan, Omdurman, Abyei',
  ET: 'Tigray, Amhara, Oromia',
  YE: 'Aden, Hodeidah, Hodeida, Taiz, Marib',
  ID: 'Bali, Java, Sumatra, Aceh, Papua, Surabaya, Bandung, Borneo, Nusantara',
  PH: 'Mindanao, Luzon, Cebu, Marawi, Subic Bay, Palawan, Second Thomas Shoal, Scarborough Shoal, Quezon City, Davao',
  CU: 'Guantanamo, Guantánamo',
  AZ: 'Nagorno-Karabakh',
  GE: 'South Ossetia, Abkhazia',
  MD: 'Transnistria',
  SE: 'Gothenburg, Malmo, Malmö, Uppsala',
  NO: 'Bergen, Svalbard, Trondheim',
  DK: 'Aarhus',
  GR: 'Crete, Lesbos, Thessaloniki, Piraeus',
  PT: 'Porto, Azores, Madeira',
  NZ: 'Auckland, Christchurch',
  CO: 'Medellin, Medellín, Cali, Cartagena',
  VE: 'Maracaibo',
  EC: 'Guayaquil',
  LB: 'Tripoli, Sidon, Tyre, Bekaa Valley',
  MA: 'Casablanca, Marrakesh, Marrakech, Tangier, Fez',
  TN: 'Sousse, Tataouine',
  ML: 'Timbuktu, Gao, Kidal',
  CD: 'Goma, Kivu, North Kivu, Ituri, Lubumbashi',
  PE: 'Cusco, Machu Picchu',
  CL: 'Valparaiso',
  AR: 'Patagonia, Cordoba, Rosario',
  PA: 'Colon',
  TW: 'Kaohsiung, Kinmen, Matsu',
  KZ: 'Almaty, Baikonur',
  SO: 'Puntland, Somaliland, Kismayo',
};
