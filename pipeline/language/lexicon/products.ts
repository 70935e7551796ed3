/** Makes and models that English news names without saying what they are; some are common words too. */
export const PRODUCTS: readonly string[] =
  'Patriot|Patriots|Javelin|Javelins|HIMARS|ATACMS|Stinger|Stingers|Tomahawk|Tomahawks|Leopard|Abrams|Bradley|Challenger|Iskander|Kinzhal|Kalibr|Shahed|Shaheds|Bayraktar|Iron Dome|Storm Shadow|Taurus|Gripen|Eurofighter|Typhoon|Hellfire|Trident|Minuteman|Novichok|Kalashnikov|ChatGPT|Gemini|iPhone|iPhones|iPad|iPads|MacBook|Android|Windows|PlayStation|Xbox|Kindle|Alexa|Siri|Gmail|WhatsApp|Bitcoin|Ethereum|Ozempic|Wegovy|Viagra|OxyContin|Tylenol|Paxlovid|Comirnaty|Remdesivir|Roundup|Photoshop|Starlink|Dreamliner|Cybertruck|Corolla|Prius|Mustang'.split(
    '|',
  );

/** Those that are common words or names of other things as well. */
export const WEAK_PRODUCTS: ReadonlySet<string> = new Set(
  'Patriot|Patriots|Leopard|Bradley|Challenger|Taurus|Typhoon|Trident|Gemini|Windows|Mustang|Alexa|Roundup|Abrams|Javelin|Tomahawk|Stinger'.split(
    '|',
  ),
);
