/**
 * World knowledge for the network: words that often stand in names, by class. A word may be in several classes (`Jordan`, `Paris`,
 * `May`); which is meant the network learns from the context. Written by hand; lower case; parts of names stand singly
 * (`san`, `francisco`). A change here needs new weights: raise FEATURE_VERSION in features.ts.
 */

/** Kinds of words that stand in names. */
export type WordClass =
  | 'country'
  | 'region'
  | 'city'
  | 'givenName'
  | 'familyName'
  | 'people'
  | 'organization'
  | 'calendar';

/** Words of each class; the order gives the bit of the class. */
const CLASSES: readonly { readonly name: WordClass; readonly words: string }[] = [
  {
    name: 'country',
    words: `afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
      barbados barbuda belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil britain brunei bulgaria burkina faso
      burma burundi cambodia cameroon canada chad chile china colombia comoros congo rica croatia cuba cyprus czechia czechoslovakia
      denmark djibouti dominica ecuador egypt salvador england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia
      germany ghana greece greenland grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland
      israel italy ivory jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
      libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia
      moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands zealand nicaragua niger nigeria norway
      oman pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa arabia
      scotland senegal serbia seychelles leone singapore slovakia slovenia somalia spain lanka sudan suriname swaziland sweden switzerland
      syria taiwan tajikistan tanzania thailand tibet timor-leste timor togo tonga trinidad tobago tunisia turkey turkiye turkmenistan tuvalu
      uganda ukraine emirates uae uk usa ussr u.s. u.k. u.s.a. us uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen yugoslavia
      zaire zambia zimbabwe prussia persia`,
  },
  {
    name: 'region',
    words: `africa america americas antarctica arctic asia asia-pacific atlantic balkans baltic caribbean caucasus eurasia europe eu levant
      mediterranean mideast oceania pacific sahel scandinavia siberia gulf indochina iberia
      alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
      kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
      carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia wisconsin wyoming
      alberta manitoba ontario quebec saskatchewan newfoundland labrador brunswick yukon nunavut queensland tasmania victoria
      bavaria saxony hesse brandenburg catalonia andalusia galicia basque tuscany sicily sardinia lombardy piedmont normandy brittany
      provence alsace lorraine burgundy flanders wallonia cornwall devon kent essex sussex yorkshire lancashire norfolk suffolk surrey
      ulster munster crimea donbas donbass donetsk luhansk kherson zaporizhzhia chechnya dagestan abkhazia ossetia transnistria nagorno
      karabakh kurdistan punjab kashmir sindh balochistan khyber gujarat rajasthan maharashtra kerala bengal assam bihar goa uttar pradesh
      xinjiang guangdong sichuan hunan hubei fujian zhejiang yunnan manchuria inner java sumatra borneo sulawesi bali aceh luzon mindanao
      hokkaido okinawa sinai gaza golan galilee judea samaria darfur biafra katanga tigray oromia cyrenaica sahara amazon patagonia andes
      himalayas alps rockies appalachia midwest crete rhodes corsica hebrides orkney shetland jersey guernsey bermuda guam hawaii aruba
      calif. fla. ill. ind. mass. mich. minn. penn. tex. va. wis. ariz. ala. ark. colo. conn. ga. kan. ky. la. md. mo. mont. neb. nev. okla.
      ore. pa. tenn. vt. wash. n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. d.c. w.va. ca ny nj tx fl dc wa`,
  },
  {
    name: 'city',
    words: `abidjan abu dhabi accra adana addis ababa adelaide aden agra ahmedabad akron albany albuquerque aleppo alexandria algiers almaty
      amman amsterdam anaheim anchorage ankara antwerp arlington ashgabat asheville asmara astana athens atlanta auckland augusta austin
      baghdad baku bakersfield baltimore bamako bandung bangalore bengaluru bangkok bangui barcelona basel basra baton rouge bath beijing
      beirut belfast belgrade benghazi bergen berkeley berlin bern bilbao birmingham bishkek bogota boise bologna bombay bonn bordeaux boston
      boulder brasilia bratislava bremen brighton brisbane bristol brooklyn bronx brussels bucharest budapest buenos aires buffalo bujumbura
      bursa busan cairo calais calcutta calgary cambridge canberra canterbury cape town caracas cardiff casablanca charleston charlotte
      chennai chernihiv chernobyl chicago chisinau christchurch cincinnati cleveland cologne colombo columbia columbus copenhagen cordoba
      cork coventry dakar dallas damascus dar-es-salaam darwin davos dayton delhi denver derby derry detroit dhaka dijon dnipro dodoma doha
      donetsk dortmund dover dresden dubai dublin dubrovnik duluth dundee durban durham dushanbe dusseldorf edinburgh edmonton eindhoven
      erbil essen exeter fallujah fargo ferguson florence frankfurt freetown fremont fresno fukushima gdansk geneva genoa ghent glasgow
      gothenburg granada graz greensboro grenoble grozny guadalajara guangzhou guantanamo guayaquil hague haifa halifax hamburg hamilton
      hanoi hanover harare harlem hartford havana hebron heidelberg helsinki herat hiroshima ho chi minh hobart hollywood hong kong honolulu
      houston hull hyderabad ibadan idlib indianapolis innsbruck irvine islamabad istanbul izmir jacksonville jaffa jaipur jakarta jeddah
      jenin jerusalem johannesburg juba kabul kampala kandahar kansas kanpur karachi karbala kathmandu katowice kazan kharkiv kharkov
      khartoum kherson kiev kyiv kigali kingston kinshasa kirkuk knoxville kobe kolkata krakow kuala lumpur kyoto lagos lahore lausanne
      leeds leicester leipzig lexington lhasa libreville liege lille lilongwe lima limerick lincoln lisbon liverpool ljubljana london
      los angeles louisville luanda lubbock lucknow lusaka luxor lviv lyon madison madrid malaga malmo managua manama manchester manhattan
      manila maputo mariupol marrakesh marseille mecca medellin medina melbourne memphis mexico miami milan milwaukee minneapolis minsk
      mobile mogadishu mombasa monrovia montevideo monterrey montgomery montpellier montreal moscow mosul mumbai munich murmansk muscat
      nagasaki nagoya nairobi najaf nanjing nantes naples nashville nassau newark newcastle newport nice nicosia norfolk northampton
      nottingham novosibirsk nuremberg oakland odesa odessa omaha orlando osaka oslo ottawa oxford palermo palmyra palo alto paris
      pasadena patna perth peshawar philadelphia phoenix phnom penh pisa pittsburgh plymouth podgorica portland porto portsmouth potsdam
      prague preston pretoria pristina providence pueblo pyongyang quito rabat raleigh ramadi ramallah rangoon raqqa reading reno reykjavik
      richmond riga rio janeiro riverside riyadh rochester rome rotterdam rostov sacramento salem salisbury salt lake salzburg san sana'a
      sanaa santa santiago santo domingo sao paulo sapporo sarajevo savannah seattle selma sendai seoul sevastopol seville shanghai sheffield
      shenzhen shreveport skopje sofia southampton spokane springfield srebrenica stockholm stockton strasbourg stratford stuttgart
      surabaya swansea sydney syracuse taipei tacoma tallahassee tallinn tampa tampere tashkent tbilisi tegucigalpa tehran tel aviv tikrit
      tijuana timbuktu tirana tokyo toledo topeka toronto toulouse tripoli trieste tucson tulsa tunis turin utrecht uppsala valencia
      valletta valparaiso vancouver venice verona victoria vienna vientiane vilnius vladivostok waco warsaw washington wellington wichita
      windhoek windsor winnipeg wolverhampton worcester wuhan xian yangon yaounde yerevan yokohama york zagreb zaragoza zurich
      westminster capitol pentagon kremlin broadway wimbledon soho brixton camden hackney islington chelsea downing wall street avenue`,
  },
  {
    name: 'givenName',
    words: `aaron abby abdul abdullah abe abigail abraham adam adrian adriana agnes ahmad ahmed aidan aiden aisha al alan alastair albert alberto
      alejandro alex alexander alexandra alexei alexis alfred ali alice alicia alison allan allen allison alyssa amanda amber amelia amina
      amir amy ana anastasia anders andre andrea andreas andrei andres andrew andy angel angela angelina angelo angus anita ann anna anne
      annette annie anthony antoine anton antonio antony april ariel arnold arthur asha ashley ashton audrey austin ava barack barbara barry
      beatrice becky bella ben benedict benjamin bernard bernie beth betsy betty beverly bill billy blake bob bobby bonnie boris brad bradley
      brandon brenda brendan brent brett brian bridget brittany brooke bruce bruno bryan byron caitlin calvin cameron camille carl carla
      carlos carly carmen carol carole caroline carolyn carrie carter casey catherine cathy cecilia celia cesar chad charlene charles charlie
      charlotte chase chelsea cheryl chloe chris christian christina christine christoph christopher christy cindy claire clara clarence
      clark claude claudia claudio clay cliff clifford clinton clive cody colin colleen connie connor conor conrad corey cory courtney craig
      cristina crystal curtis cynthia daisy dale dan dana daniel daniela danielle danny daphne darren dave david dawn dean deb debbie deborah
      debra deirdre denis denise dennis derek desmond diana diane diego dieter dimitri dmitry dolores dominic don donald donna doreen doris
      dorothy doug douglas drew duane duncan dustin dwight dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena
      eli elias elijah elisabeth elise eliza elizabeth ella ellen elliot elliott emanuel emil emily emma emmanuel enrique eric erica erik erin
      ernest ernesto esther ethan eugene eva evan eve evelyn fabian faith farah fatima felicia felipe felix fernando fiona florence floyd
      frances francesca francesco francis francisco francois frank franklin fred frederick gabriel gabriela gail garrett gary gavin gemma
      gene geoff geoffrey george georgia gerald gerard gerry gideon gilbert gina giovanni gisele giuseppe glen glenn gloria gordon grace
      graham grant greg gregory gretchen guadalupe guillermo gus guy gwen hailey hakim hamid hannah hans harold harriet harry harvey hassan
      hazel heather hector heidi helen helena helga henri henry herbert herman hilary hillary holly howard hugh hugo hussein ian ibrahim ida
      igor imran ines ingrid irene iris isaac isabel isabella ivan ivy jack jackie jackson jacob jacqueline jacques jake jamal james jamie
      jan jane janet janice jared jasmine jason javier jay jean jeb jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jesus
      jill jim jimmy jo joan joanna joanne joaquin jodie joe joel joey johan johann johanna john johnny jon jonah jonas jonathan jordan jorge
      jose josef joseph josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet julio julius june justin karen karim
      karl karla kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelly ken kendra kenneth kenny kerry kevin khalid kim
      kimberly kirk kirsten klaus kris kristen kristin kristina kurt kyle laila lance larry lars laura lauren laurence laurie lawrence lea
      leah lee leila lena leo leon leonard leonardo leroy leslie lester lewis liam lila lillian lily linda lindsay lindsey lionel lisa liz
      lloyd logan lois lola lorenzo loretta lori lorraine louis louise lucas lucia lucy luigi luis luiz luke lydia lynn mabel mackenzie madeleine
      madison maggie mahmoud malcolm malik mandy manuel marc marcel marcia marco marcos marcus margaret maria mariam marian marianne marie
      marilyn mario marion marissa marjorie mark marlene marsha marshall martha martin marty marvin mary maryam mateo mathew matt matteo
      matthew maureen maurice max maxim maxwell may maya megan melanie melinda melissa mercedes meredith mia michael michaela michel michele
      michelle miguel mike mikhail mila mildred miles milton miranda miriam mitch mitchell mohamed mohammad mohammed molly mona monica morgan
      morris moses muhammad mustafa myra nadia nancy naomi narendra natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas
      nicole nigel nikita nikki nikolai nina noah noel nora norma norman olga oliver olivia omar oscar otto owen pablo paige pam pamela paolo
      pascal pat patricia patrick patty paul paula pauline pavel pedro peggy penelope penny percy perry pete peter phil philip philippe
      phillip phoebe phyllis pierre priya rachel rafael raj rajesh ralph ramon ramona randall randy raul raymond rebecca reggie regina rene
      rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rodney rodrigo roger roland roman ron ronald ronnie rosa rosalind
      rose rosemary ross roxanne roy ruben rudolf rudy rupert russell ruth ryan sabrina sadie sally salma sam samantha samir samuel sandra
      sandy sanjay sara sarah saul scott sean sebastian serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby shelley
      sheryl shirley sidney silvia simon simone sofia sonia sophia sophie spencer stacey stacy stan stanley stefan stella stephanie stephen
      steve steven stewart stuart sue summer susan susanna susie suzanne sven sylvia tamara tania tanya tara tariq ted terence teresa terrence
      terry tessa thelma theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tommy toni tony tracey tracy travis
      trevor tricia tristan troy tyler ulrich ursula valentina valerie vanessa vera vernon veronica vic vicki vicky victor victoria vijay
      vikram vince vincent viola violet virginia vivian vivek vladimir volodymyr wade wallace walter wanda warren wayne wendy wesley wilfred
      will willem william willie wilma winston wolfgang xavier yasmin yolanda yuri yusuf yves yvonne zac zach zachary zara zoe`,
  },
  {
    name: 'familyName',
    words: `abbas abbott abe adams ahmed albright alexander ali allen anderson andrews arafat archer armstrong arnold ashcroft assad atkinson
      austin bailey baker baldwin ball bannon barnes barr barrett bauer becker beckham bell bennett benson berger bezos biden blair blinken
      bloomberg bolton booker booth bowen bowman boyd bradley brady brandt brennan brooks brown bryant buffett burke burns burton bush butler
      byrne callahan cameron campbell carlson carson carter castro chambers chan chang chapman chavez chen cheney choi christie chung churchill
      clark clarke clinton clooney cohen cole coleman collins comey conway cook cooper corbyn corker costa cox crawford cruz cunningham cuomo
      curry dalton daniels davidson davies davis dawson dean delgado dempsey diaz dixon dole douglas doyle duncan dunn duterte duncan edwards
      einstein eisenhower elliott ellis erdogan evans farage farrell feinstein ferguson fernandez fields fischer fisher fitzgerald fleming
      fletcher flores flynn foley ford foster fowler fox francis franco franklin fraser freeman fuller gallagher garcia gardner garland garner
      gates ghani gibson gilbert gillibrand gingrich giuliani glenn goldberg goldman gomez gonzales gonzalez goodman gordon gore gorbachev
      graham grant grassley gray green greene griffin griffiths gupta guterres guzman haley hall hamilton hansen hanson harper harris harrison
      hart harvey hawkins hayes henderson hernandez higgins hill hitler hoffman holmes hopkins howard howell hudson huffman hughes hunt hunter
      hussein hussain ingram irving ivanov jackson jacobs james jefferson jenkins jensen jimenez jobs johansson johnson johnston jones jordan
      joyce jung kaine kasich kaufman kavanaugh kelley kelly kennedy kerr kerry khalid khan khomeini khrushchev kim king kissinger klein knight
      koch kovacs kramer krueger kumar kushner lam lambert lang larson lavrov lawrence lawson le lee lenin leonard levin levy lewis li lieberman
      lin lincoln liu livingston lloyd long lopez lowe lukashenko lynch macdonald macron madison maduro malone mandela manning marshall martin
      martinez mason matthews may mccain mccarthy mcconnell mccormick mcdonald mcdonnell mckenzie mckinley medvedev mendoza menendez merkel
      meyer michaels miller mills mitchell modi mohamed moore morales moreno morgan morris morrison mubarak mueller mugabe muller murphy murray
      musk myers nadal napolitano navalny nelson netanyahu newman newton nguyen nichols nixon nolan obama obrador ocasio-cortez oconnor oliver
      olson orban ortiz osborne owens palin palmer park parker patel patterson paul pelosi pence perez perkins perry peters peterson petrov
      phillips pierce pompeo pope porter powell power price pritzker putin quinn ramirez ramos rand reagan reed reid reyes reynolds rice
      richards richardson riley rivera robbins roberts robertson robinson rodriguez rogers romero romney roosevelt rosen ross rossi roth
      rousseff rowling rubio ruiz rumsfeld russell ryan sanchez sanders sandberg santorum santos sarkozy sato saunders schiff schmidt
      schneider schroeder schultz schulz schumer schwartz schwarzenegger scott sessions shah sharma sharon sharp shaw shelton simmons simon
      simpson singh smith snow snowden snyder soros spencer spicer stalin starmer stein stevens stevenson stewart stone suarez sullivan sunak
      suzuki swift tanaka taylor thatcher thomas thompson tillerson torres trudeau truman trump truss tucker turner vance vargas vasquez
      wagner walker wallace walsh walters wang ward warner warren washington watkins watson weaver webb weber weinstein weiss wells west wheeler
      white williams williamson wilson winfrey winters wolf wong wood woods wright wu xi yang yeltsin yellen yilmaz york young yousafzai zelensky
      zelenskyy zelenskiy zhang zhao zhou zimmerman zuckerberg`,
  },
  {
    name: 'people',
    words: `afghan afghans african africans albanian albanians algerian american americans arab arabs argentine argentinian armenian armenians
      asian asians australian australians austrian azerbaijani azeri bangladeshi basque belarusian belgian bengali bosnian brazilian brazilians
      british briton britons bulgarian burmese cambodian canadian canadians catalan catalans catholic catholics chechen chilean chinese christian
      christians colombian communist communists congolese conservative conservatives croatian croat croats cuban cubans czech danish danes
      democrat democrats democratic dutch egyptian egyptians english emirati estonian ethiopian eritrean european europeans evangelical
      evangelicals filipino filipinos finnish finns flemish french frenchman german germans georgian ghanaian greek greeks haitian hindu hindus
      hispanic hispanics honduran hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish
      islamic islamist islamists israeli israelis italian italians jamaican japanese jew jews jewish jordanian kazakh kenyan korean koreans
      kurd kurds kurdish kuwaiti latino latinos latina latvian lebanese libyan libyans lithuanian malaysian maltese maori marxist mexican
      mexicans moldovan mongolian moroccan muslim muslims mormon native nazi nazis nepalese nigerian nigerians norwegian norwegians orthodox
      ottoman pakistani pakistanis palestinian palestinians persian peruvian polish poles portuguese protestant protestants qatari republican
      republicans roman romanian romanians russian russians rwandan saudi saudis scottish scots senegalese serb serbs serbian shia shiite
      shiites sikh sikhs singaporean slavic slovak slovene somali somalis soviet soviets spaniard spaniards spanish sudanese sunni sunnis
      swede swedes swedish swiss syrian syrians taiwanese taliban tamil tatar tatars thai tibetan tunisian turk turks turkish ugandan ukrainian
      ukrainians uyghur uyghurs uzbek venezuelan venezuelans vietnamese welsh yazidi yemeni zambian zimbabwean tory tories liberals labour
      westerners westerner texan texans californian californians londoner londoners parisian zionist buddhist buddhists`,
  },
  {
    name: 'organization',
    words: `abc accenture adidas adobe airbus al-qaeda qaeda al-shabaab alibaba alphabet amazon amd amnesty aol ap apple aramco arsenal asean
      associated at&t audi axios barclays barcelona basf bayer bbc benetton berkshire bloomberg bmw boeing boko haram bp breitbart brookings
      bundesbank bundestag cambridge cbs chelsea chevron chrysler cia cisco citibank citigroup cnbc cnn coca-cola comcast comcast congress
      costco credit suisse daimler dell deloitte deutsche disney duma ebay ecb enron epa ericsson eu eurostat exxon exxonmobil facebook fatah
      fbi fda fdic fed fedex fema ferrari fiat fifa firefox ford foxconn frontex gap gazprom ge goldman google gop greenpeace gucci guardian
      hamas harvard heathrow heineken hewlett hezbollah hitachi hizbollah honda hp hsbc huawei hyundai iaea ibm icc icrc idf ikea imf ing instagram
      intel interpol irs isil isis jpmorgan kfc kia knesset kpmg lehman lenovo lg linkedin lockheed louvre lufthansa luftwaffe lukoil mastercard
      mcdonald mcdonalds mckinsey mercedes merck merrill meta mi5 mi6 microsoft mitsubishi mit mobil monsanto moody morgan mossad motorola msnbc
      naacp nasa nasdaq nato nbc nestle netflix nfl nhs nike nintendo nissan nokia northrop novartis npr nra nsa nvidia nyse oecd opec openai
      oracle osce oxfam oxford paramount parliament paypal pbs pepsi pepsico petrobras peugeot pfizer philips politburo politico porsche
      princeton procter raytheon red renault reuters roche rolls-royce rosneft ryanair saab samsung sap sberbank senate shell siemens sky sony
      spacex spotify standard stanford starbucks subaru supreme swat taco target tata telefonica tencent tesco tesla texaco tiktok times
      toshiba total toyota treasury tsmc twitter uber ubs ukip un unesco unhcr unicef unilever unicredit unionist ups usaid vatican verizon
      viacom visa vodafone volkswagen volvo vtb wagner walmart wal-mart wikipedia wikileaks who wto wwf xerox xiaomi yahoo yale youtube zara
      inc inc. corp corp. co. ltd ltd. llc llp plc gmbh ag s.a. company corporation university college institute ministry department agency
      bureau committee commission council court union association federation foundation party bank group church school hospital society club
      army navy police office authority board house party front movement league brigade partners holdings industries systems airlines airways
      press news network radio television tribune herald gazette post journal magazine`,
  },
  {
    name: 'calendar',
    words: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs.
      fri. sat. sun. january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
      oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter ramadan thanksgiving halloween hanukkah am pm
      a.m. p.m. est edt gmt pst utc bc ad`,
  },
];

const classBits: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [index, { words }] of CLASSES.entries()) {
    for (const word of words.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  }
  return bits;
}

/** The bit of each class. */
export const WORD_CLASSES = Object.fromEntries(CLASSES.map(({ name }, index) => [name, 1 << index])) as Readonly<
  Record<WordClass, number>
>;

/** Number of different results of `classesOf`. */
export const CLASS_COMBINATIONS = 1 << CLASSES.length;

/** The classes of a lower-case word, one bit each. */
export function classesOf(word: string): number {
  return classBits.get(word) ?? 0;
}
