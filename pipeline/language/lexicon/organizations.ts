/** Organizations that English news names without saying what they are: agencies, outlets, alliances, seats and organs of government. */

/** One organization. */
export interface KnownOrganization {
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for international bodies. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

/** `country; name; aliases`, `-` for no country. */
function readRows(rows: string): KnownOrganization[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [country, name, aliases] = row.split(';').map((field) => field.trim());
      const list = (aliases ?? '').split(',').map((alias) => alias.trim());
      return { name: name!, country: country === '-' ? null : country!, aliases: list.filter((alias) => alias !== '') };
    });
}

/** Wire services. */
export const AGENCIES = readRows(`
US; Associated Press; AP, A.P., The Associated Press
GB; Reuters; Thomson Reuters, Reuters News Agency
FR; Agence France-Presse; AFP, Agence France Presse
US; Bloomberg; Bloomberg News, Bloomberg News Agency
US; United Press International; UPI
DE; Deutsche Presse-Agentur; dpa, DPA
CN; Xinhua; Xinhua News Agency, New China News Agency
RU; TASS; Tass, Itar-Tass, ITAR-TASS
RU; RIA Novosti; RIA, RIA news agency
RU; Interfax; Interfax news agency
JP; Kyodo; Kyodo News, Kyodo News Agency
JP; Jiji; Jiji Press
KR; Yonhap; Yonhap News Agency, Yonhap news agency
IT; ANSA; Ansa
ES; EFE; Efe
GB; PA Media; Press Association
AU; Australian Associated Press; AAP
CA; Canadian Press; The Canadian Press
IN; Press Trust of India; PTI
IN; Asian News International; ANI
KP; KCNA; Korean Central News Agency
IR; IRNA; Islamic Republic News Agency
IR; Fars; Fars News Agency
IR; Tasnim; Tasnim News Agency
SA; Saudi Press Agency; SPA
TR; Anadolu; Anadolu Agency, Anadolu news agency
UA; Ukrinform;
UA; Interfax-Ukraine;
BY; BelTA; Belta
US; Dow Jones Newswires; Dow Jones
US; McClatchy;
US; Tribune News Service;
`);

/** News outlets. */
export const OUTLETS = readRows(`
US; New York Times; The New York Times, NYT, NY Times, N.Y. Times
US; Washington Post; The Washington Post, WaPo
US; Wall Street Journal; The Wall Street Journal, WSJ
US; USA Today; USA TODAY
US; Los Angeles Times; LA Times, L.A. Times
US; Chicago Tribune;
US; Boston Globe; The Boston Globe
US; New York Post; NY Post
US; New York Daily News; Daily News
US; Miami Herald;
US; Washington Times; The Washington Times
US; Washington Examiner;
US; Huffington Post; HuffPost, The Huffington Post
US; Politico; POLITICO
US; BuzzFeed; Buzzfeed, BuzzFeed News
US; Breitbart; Breitbart News
US; Daily Caller; The Daily Caller
US; Daily Beast; The Daily Beast
US; Axios;
US; Vox;
US; Slate;
US; Salon;
US; ProPublica;
US; The Hill;
US; The Atlantic;
US; The New Yorker; New Yorker magazine
US; Time; Time magazine, TIME, TIME magazine
US; Newsweek;
US; Vanity Fair;
US; Rolling Stone;
US; National Review;
US; Weekly Standard; The Weekly Standard
US; Forbes;
US; Fortune; Fortune magazine
US; CNN; Cable News Network
US; CNBC;
US; MSNBC;
US; NBC; NBC News
US; ABC; ABC News
US; CBS; CBS News
US; PBS; Public Broadcasting Service
US; NPR; National Public Radio
US; C-SPAN;
US; Fox News; Fox, FOX News, FOX, Fox News Channel, FoxNews.com
US; Fox Business; Fox Business Network
US; HBO;
US; Univision;
US; Telemundo;
US; Voice of America; VOA
US; Radio Free Europe; Radio Free Europe/Radio Liberty, RFE/RL
US; Meet the Press;
GB; BBC; BBC News, British Broadcasting Corporation, B.B.C.
GB; Guardian; The Guardian
GB; The Times; Times of London, The Times of London
GB; Sunday Times; The Sunday Times
GB; Telegraph; The Telegraph, Daily Telegraph, The Daily Telegraph
GB; Financial Times; The Financial Times, FT
GB; Economist; The Economist
GB; Independent; The Independent
GB; Daily Mail; The Daily Mail
GB; Sky News; Sky
GB; ITV; ITV News
GB; Channel 4; Channel 4 News
QA; Al Jazeera; Al-Jazeera, Aljazeera
SA; Al Arabiya; Al-Arabiya
DE; Der Spiegel; Spiegel
DE; Die Zeit;
DE; Bild; Bild newspaper
DE; Deutsche Welle; DW
DE; Frankfurter Allgemeine Zeitung; FAZ
FR; Le Monde;
FR; Le Figaro;
FR; France 24;
RU; RT; Russia Today
RU; Sputnik;
RU; Kommersant;
RU; Novaya Gazeta;
CN; Global Times; The Global Times
CN; People's Daily;
CN; CCTV; China Central Television
CN; China Daily;
CN; CGTN;
HK; South China Morning Post; SCMP
JP; NHK;
JP; Nikkei; Nikkei Asia
JP; Asahi Shimbun; Asahi
IL; Haaretz;
IL; Jerusalem Post; The Jerusalem Post
IL; Times of Israel; The Times of Israel
IN; Times of India; The Times of India
IN; The Hindu;
IN; NDTV;
CA; CBC; CBC News
CA; Globe and Mail; The Globe and Mail
AU; Sydney Morning Herald;
UA; Kyiv Independent; The Kyiv Independent
UA; Ukrainska Pravda;
ES; El País; El Pais
IT; Corriere della Sera;
IT; La Repubblica;
US; Twitter;
US; Facebook;
US; YouTube;
US; Instagram;
CN; Weibo;
US; Truth Social;
`);

/** Companies that reports name without saying what they are. */
export const COMPANIES = readRows(`
US; Google; Google Inc., Google LLC
US; Alphabet; Alphabet Inc.
US; Apple; Apple Inc., Apple Computer
US; Microsoft; Microsoft Corp., Microsoft Corporation
US; Amazon.com; Amazon, Amazon.com Inc.
US; Meta Platforms;
US; Netflix;
US; Tesla; Tesla Motors, Tesla Inc.
US; SpaceX;
US; OpenAI;
US; Nvidia; NVIDIA
US; Intel; Intel Corp.
US; IBM; International Business Machines
US; Oracle; Oracle Corp.
US; Uber;
US; Airbnb;
US; PayPal;
US; Boeing; Boeing Co., Boeing Company
US; Lockheed Martin;
US; Raytheon;
US; Northrop Grumman;
US; General Motors; GM
US; General Electric; GE
US; Ford Motor; Ford, Ford Motor Co., Ford Motor Company
US; Chrysler;
US; ExxonMobil; Exxon Mobil, Exxon
US; Chevron;
US; Walmart; Wal-Mart, Wal-Mart Stores, Walmart Inc., Wal-Mart Stores Inc.
US; McDonald's;
US; Starbucks;
US; Coca-Cola; Coca-Cola Co.
US; PepsiCo;
US; Nike;
US; Walt Disney; Disney, Walt Disney Co., Walt Disney Company
US; Goldman Sachs; Goldman Sachs Group
US; Morgan Stanley;
US; JPMorgan Chase; JPMorgan, JP Morgan, J.P. Morgan, JPMorgan Chase & Co.
US; Citigroup; Citibank
US; Bank of America;
US; Wells Fargo;
US; BlackRock;
US; Pfizer;
US; Moderna;
US; Johnson & Johnson;
US; AT&T;
US; Verizon;
US; Comcast;
US; FedEx;
US; UPS; United Parcel Service
US; AARP;
US; Chick-fil-A;
US; Dell; Dell Technologies
US; Hewlett-Packard; HP
US; Cisco; Cisco Systems
US; Qualcomm;
US; AMD; Advanced Micro Devices
US; Micron; Micron Technology
US; eBay;
US; LinkedIn;
US; Reddit;
US; Snap; Snapchat
US; Palantir;
US; Anthropic;
US; Delta Air Lines; Delta
US; United Airlines;
US; American Airlines;
US; Southwest Airlines;
US; Freddie Mac;
US; Fannie Mae;
US; Berkshire Hathaway;
US; Procter & Gamble; P&G
US; Eli Lilly;
US; Merck;
US; Nasdaq;
US; New York Stock Exchange; NYSE
US; S&P Global; Standard & Poor's, S&P
US; Moody's;
US; Fitch; Fitch Ratings
SE; Spotify;
SE; Volvo;
SE; Ericsson;
FI; Nokia;
DK; Maersk; A.P. Moller-Maersk
DK; Novo Nordisk;
NO; Equinor;
IT; Ferrari;
IT; Lamborghini;
IT; Fiat;
IT; Eni;
ES; Santander; Banco Santander
GB; BP; British Petroleum
GB; HSBC;
GB; Barclays;
GB; AstraZeneca;
GB; Rolls-Royce;
GB; BAE Systems;
NL; Shell; Royal Dutch Shell
NL; Airbus;
NL; ASML;
DE; Volkswagen; VW
DE; Siemens;
DE; BMW;
DE; Mercedes-Benz; Daimler
DE; Bayer;
DE; Deutsche Bank;
FR; TotalEnergies; Total
FR; Renault;
FR; BNP Paribas;
CH; Nestlé; Nestle
CH; UBS;
CH; Credit Suisse;
CH; Novartis;
JP; Toyota; Toyota Motor
JP; Sony;
JP; Honda;
JP; Nissan;
JP; SoftBank;
KR; Samsung; Samsung Electronics
KR; Hyundai; Hyundai Motor
TW; TSMC; Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor Manufacturing Co
TW; Foxconn;
CN; Huawei; Huawei Technologies
CN; Alibaba; Alibaba Group
CN; Tencent;
CN; ByteDance;
CN; TikTok;
CN; ZTE;
CN; DJI;
CN; SMIC;
CN; BYD;
CN; Evergrande;
RU; Gazprom;
RU; Rosneft;
RU; Lukoil;
RU; Sberbank;
RU; Rosatom;
SA; Saudi Aramco; Aramco
IN; Tata; Tata Group
`);

/** Organs of government with commas in their names. */
const NAMES_WITH_COMMAS: readonly KnownOrganization[] = [
  {
    name: 'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    country: 'US',
    aliases: ['ATF', 'Alcohol, Tobacco, Firearms and Explosives'],
  },
  { name: 'Foreign, Commonwealth and Development Office', country: 'GB', aliases: ['FCDO'] },
  {
    name: 'Department for Business, Energy and Industrial Strategy',
    country: 'GB',
    aliases: ['BEIS'],
  },
];

/** Seats and organs of government, as they stand without a country's name. */
export const GOVERNMENT_BODIES = readRows(`
US; White House; 
RU; Kremlin;
US; Pentagon;
US; Capitol; Capitol Hill, US Capitol, U.S. Capitol
GB; Downing Street; 10 Downing Street, No. 10, Number 10, No 10
GB; Whitehall;
GB; Buckingham Palace;
GB; House of Commons; Commons
GB; House of Lords; Lords
GB; Foreign Office; Foreign and Commonwealth Office
GB; Scotland Yard; Metropolitan Police, Met Police
GB; MI5;
GB; MI6;
GB; GCHQ;
GB; National Health Service; NHS
GB; Bank of England; BoE
FR; Élysée; Elysee, Élysée Palace, Elysee Palace
FR; Quai d'Orsay;
DE; Bundestag;
DE; Bundesrat;
DE; Bundesbank;
IL; Knesset;
IL; Mossad;
IL; Shin Bet;
IL; Israel Defense Forces; IDF, Israeli Defense Forces
RU; Duma; State Duma
RU; FSB; Federal Security Service
RU; GRU;
RU; KGB;
UA; Verkhovna Rada; Rada
UA; SBU;
KR; Blue House;
CN; Politburo;
CN; People's Liberation Army; PLA
CN; National People's Congress; NPC
CN; State Council;
VA; Vatican; the Vatican
IR; Islamic Revolutionary Guard Corps; IRGC, Revolutionary Guards, Revolutionary Guard
PK; Inter-Services Intelligence; ISI
US; Congress; US Congress, U.S. Congress
US; Senate; US Senate, U.S. Senate
US; House of Representatives; House, US House, U.S. House, US House of Representatives, U.S. House of Representatives
US; Supreme Court; US Supreme Court, U.S. Supreme Court
US; Treasury Department; US Treasury, U.S. Treasury, Treasury, Department of the Treasury, US Treasury Department, U.S. Treasury Department, Treasury Dept.
US; State Department; Department of State, US State Department, U.S. State Department, State Dept.
US; Defense Department; Department of Defense, DoD, DOD, US Defense Department, U.S. Department of Defense
US; Justice Department; Department of Justice, DOJ, DoJ, Justice Dept., Justice Dept, US Justice Department, U.S. Department of Justice
US; Commerce Department; Department of Commerce, US Commerce Department
US; Energy Department; Department of Energy, DOE
US; Education Department; Department of Education
US; Labor Department; Department of Labor
US; Interior Department; Department of the Interior
US; Transportation Department; Department of Transportation, DOT
US; Agriculture Department; Department of Agriculture, USDA
US; Department of Homeland Security; DHS, Homeland Security, Homeland Security Department
US; Department of Health and Human Services; HHS, Health and Human Services, Health and Human Services Department
US; Department of Veterans Affairs; VA, Veterans Affairs
US; Internal Revenue Service; IRS
US; Federal Bureau of Investigation; FBI, F.B.I.
US; Central Intelligence Agency; CIA, C.I.A.
US; National Security Agency; NSA, N.S.A.
US; National Security Council; NSC
US; Environmental Protection Agency; EPA, E.P.A.
US; Federal Reserve; Fed, US Federal Reserve, U.S. Federal Reserve
US; Securities and Exchange Commission; SEC
US; Food and Drug Administration; FDA
US; Centers for Disease Control and Prevention; CDC, Centers for Disease Control
US; National Aeronautics and Space Administration; NASA, Nasa
US; Federal Communications Commission; FCC
US; Federal Trade Commission; FTC
US; Federal Election Commission; FEC
US; Federal Aviation Administration; FAA
US; Congressional Budget Office; CBO
US; Drug Enforcement Administration; DEA
US; Immigration and Customs Enforcement; ICE
US; Secret Service; US Secret Service, U.S. Secret Service
US; National Guard;
US; Coast Guard; US Coast Guard, U.S. Coast Guard
US; US Army; U.S. Army
US; US Navy; U.S. Navy
US; US Air Force; U.S. Air Force
US; Marine Corps; US Marine Corps, U.S. Marine Corps
US; Joint Chiefs of Staff; Joint Chiefs
US; Office of Management and Budget; OMB
US; Planned Parenthood;
US; National Rifle Association; NRA
US; American Civil Liberties Union; ACLU
US; NAACP; National Association for the Advancement of Colored People
US; Ku Klux Klan; KKK
US; Republican National Committee; RNC
US; Democratic National Committee; DNC
`).concat(NAMES_WITH_COMMAS);

/** International bodies and armed movements. */
export const INTERNATIONAL_BODIES = readRows(`
-; United Nations; UN, U.N., United Nations Organization
-; UN Security Council; U.N. Security Council, United Nations Security Council, Security Council
-; UN General Assembly; U.N. General Assembly, United Nations General Assembly, General Assembly
-; European Union; EU, E.U.
-; European Commission; 
-; European Parliament;
-; European Council;
-; European Central Bank; ECB
-; Eurozone; eurozone, euro zone
-; NATO; Nato, North Atlantic Treaty Organization, N.A.T.O.
-; Group of Seven; G7, G-7
-; Group of Eight; G8, G-8
-; Group of 20; G20, G-20, Group of Twenty
-; BRICS;
-; World Bank;
-; International Monetary Fund; IMF, I.M.F.
-; World Trade Organization; WTO
-; World Health Organization; WHO, W.H.O.
-; International Atomic Energy Agency; IAEA
-; International Criminal Court; ICC
-; International Court of Justice; ICJ
-; OPEC; Organization of the Petroleum Exporting Countries
-; OPEC+;
-; OECD; Organisation for Economic Co-operation and Development
-; OSCE; Organization for Security and Co-operation in Europe
-; ASEAN; Association of Southeast Asian Nations
-; African Union; AU
-; Arab League; League of Arab States
-; Gulf Cooperation Council; GCC
-; Red Cross; International Committee of the Red Cross, ICRC
-; UNICEF; Unicef
-; UNESCO; Unesco
-; UNRWA;
-; UNHCR;
-; Interpol;
-; Europol;
-; Amnesty International; Amnesty
-; Human Rights Watch; HRW
-; Greenpeace;
-; Doctors Without Borders; MSF, Médecins Sans Frontières
-; Islamic State; ISIS, ISIL, IS, Daesh, Isis, Isil
-; al-Qaeda; al-Qa'ida, al-Qa'eda, Al-Qa'ida, al Qa'ida, al Qaeda, Al Qaeda, Al-Qaeda, al-Qaida, al Qaida
-; Taliban; the Taliban
-; Hamas;
-; Hezbollah; Hizbollah, Hizballah
-; Boko Haram;
-; al-Shabab; al Shabab, al-Shabaab
-; Muslim Brotherhood;
-; Wagner Group; Wagner
-; WikiLeaks; Wikileaks
-; Olympic Committee; International Olympic Committee, IOC
-; FIFA; Fifa
`);

/** Parties and movements, which are groups. */
export const PARTIES = readRows(`
US; Republicans; Republican, GOP, G.O.P., Republican Party, Grand Old Party
US; Democrats; Democrat, Democratic, Democratic Party
US; Tea Party; tea party, Tea Partiers, Tea Partier, Tea Parties, Tea Party movement, Tea Party Movement, tea partiers
US; Libertarian Party; Libertarian, Libertarians
US; Green Party;
GB; Conservatives; Conservative Party, Tories, Tory, Tory Party
GB; Labour; Labour Party
GB; Liberal Democrats; Lib Dems, Liberal Democrat, Lib Dem
GB; UKIP; UK Independence Party, Ukip
GB; Scottish National Party; SNP
IE; Sinn Féin; Sinn Fein
DE; CDU; Christian Democrats, Christian Democratic Union
DE; SPD; Social Democrats, Social Democratic Party
DE; AfD; Alternative for Germany
DE; FDP; Free Democrats
FR; National Front; National Rally, Rassemblement National
FR; Socialist Party; Socialists
IL; Likud; Likud party, Likud Party
CN; Communist Party of China; Chinese Communist Party, CCP, CPC
-; Communist Party; Communists
RU; United Russia;
IN; Bharatiya Janata Party; BJP
IN; Congress Party; Indian National Congress
TW; Kuomintang; KMT
TW; Democratic Progressive Party; DPP
TR; Justice and Development Party; AKP
ZA; African National Congress; ANC
PK; Pakistan Muslim League;
JP; Liberal Democratic Party; LDP
GR; Syriza;
IT; Five Star Movement; 5-Star Movement
ES; Podemos;
ES; Vox;
PS; Fatah;
IQ; Baath Party; Ba'ath Party, Baathists, Baathist
`);
