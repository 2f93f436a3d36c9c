import type { DataType } from '../../model/data-types.ts';

/** The machine, its network, where it is, and what pays. See `data-identity.ts` for the notation. */
export const DEVICE_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['device-model'],
    `(hardware|device|phone|handset) (model|make|type|types|manufacturer|brand|name|version); (make and model|model) (of|) (your|the) (device|phone); type of (device|devices|phone|hardware) (you use|you are using|being used|); (which|what) (device|devices) you (are using|use|used); ~devices; device make and model; hardware version; phone model; make and model;
     device (maker|kind|category|class|family|manufacturer and model|brand and model); (kind|model|brand|make|type|name|manufacturer|kinds|types) of (your|the|) (device|devices|phone|computer|mobile device|hardware|handset|phones|computers|smartphone|device used|device you use|device that you use) (you use|used|); (computer|phone|tablet|smartphone|console) (type|model|make|brand|name); mobile device (type|model|name|manufacturer); (model|manufacturer) of (your|the) device; device's (model|name|make|manufacturer); device and (model|manufacturer) (name|)`,
  ],
  [
    ['operating-system'],
    `operating system (information|type|version|data|name|details|and version|); os (version|type|); platform (type|types|); (system|platform) (version|platform); windows version; android version; ios version; operating systems;
     os (name|information|details|data|build|and version); operating (platform|systems|software) (version|); (type|version|kind|name) of (the|your|) (operating system|os); (system|software) (version|versions) (of your device|); (computer|device) platform; platform (information|version|and version)`,
  ],
  [
    ['browser'],
    `browser (information|type|version|types|settings|details|data|configuration|name|user agent|plug-ins|plugins|type and version|and version|type and settings|) ; user agent (string|); type of browser; web browser (type|version|software|information|); browser; browser type; browser add-ons;
     (type|version|kind|name) of (web|internet|your|the) browser; (http|browser|) user-agent (header|string|); browser's (type|version|name|language settings); (internet|web) browser; browser (brand|vendor|kind|software|identification|string|client|build|characteristics|type and version number|type and language); which browser you use; browsing software`,
  ],
  [
    ['app-version'],
    `(app|application|software|client|sdk|service|our app|firmware) (version|versions|version number|build); version of (our|the|your) (app|application|software|client); telegram apps you've used; software version; apps you use;
     (version|build) of (the|our|your) (app|application|software|client|apps|product|programme|program) (you use|you are using|used|installed|); (build|version|release) (number|numbers); client (type|name|information|version number|build); (which|what) version of (the|our) (app|application|software|client); application build`,
  ],
  [
    ['screen'],
    `screen (size|resolution|dimensions|details|density|brightness|information); display (size|resolution|settings); (monitor|viewport) (resolution|size);
     (screen|display|monitor|window) (size|resolution|dimensions|width|height|type|orientation|properties)`,
  ],
  [
    ['language'],
    `(language|languages|locale) (setting|settings|preference|preferences|information|code|); (preferred|browser|device|system|your|app|interface) language (setting|settings|preference|preferences|); locale;
     (language|languages) (you speak|you use|spoken|you prefer|you have chosen|of your (device|browser)); preferred languages; keyboard language; local language; (device|browser|system|app|interface|ui|display|user|operating system|os) (language|languages|locale|languages settings); region and language settings; (country|region) and language (settings|preferences|)`,
  ],
  [['timezone'], `time zone (setting|settings|information|); timezone; time zone`],
  [
    ['battery'],
    `battery (level|status|information|life|state|charge|power|); battery; (device|phone|your|current) power (level|state)`,
  ],
  [
    ['hardware'],
    `hardware (information|settings|configuration|specification|specifications|features|details|data|capabilities|); (cpu|gpu|processor|memory|ram|storage space|available storage|available memory|disk space|available space); graphics card; device (hardware|memory|storage|capabilities|sensors); sensor (data|information); accelerometer; gyroscope;
     processor (type|speed|model); device (memory|storage|sensors|hardware|capabilities|performance class); available (memory|storage|disk space|space); amount of (memory|storage|free space); (free|total|available) (disk|storage|memory) (space|); hardware (type|components|properties|or software|and software|profile|attributes|statistics); (graphics|video) card; (motion|device|other) sensors (data|information|); (information|data) from (device|your device's|other|the device's) sensors; ~headphones; microphone and camera information; number of (processors|cores); (system|computer) (configuration|specifications|hardware|memory)`,
  ],
  [['device', 'browser'], `(device and browser|browser and device) (information|data|details|settings)`],
  [
    ['device', 'network'],
    `device and (connection|connection-specific|network) (information|data|specific information)`,
  ],
  [
    ['device-identifier'],
    `(unique|) (device|hardware|mobile device|phone|machine|persistent device|mobile|equipment) (identifier|identifiers|id|ids|uuid|serial number|identification number|number); (mac|media access control|bluetooth) address; (your|the|) media access control ; imei (number|); imsi; udid; (serial number|hardware serial number); (device|unique|persistent|online|electronic|unique online|unique device|mobile|other|similar|technical|probabilistic) identifiers; installation (id|identifier); device uuid; unique application number; identifiers associated with (your|the) device; android id; idfv; idfvs; unique identifiers; family device id;
     device-specific (ids|identifiers|id|identifier); sim (card|) (serial|) (number|identifier|id|identifiers);  hardware (ids|identifiers|id|identifier|serial numbers|addresses); (vendor|vendor-specific|instance|app|app set|app instance|application|installation|install|machine|client|handset|session device) (ids|id|identifiers|identifier); uuid; uuids; guid; ssaid; unique (phone|handset|equipment|hardware|machine|installation|app|application|mobile device|device-specific|device and app) (identifier|identifiers|id|ids|number); device identification (data|numbers|number|information); (device|mobile device|hardware) (unique|) (identifiers|ids|serial numbers|uuids|addresses); serial numbers; (imei|imsi|mac) (addresses|address|number|numbers|); mac addresses; (globally|) unique (device|) identifiers; identifier of (your|the) device; ids (of|for|associated with) (your|the) device; random (device|) identifier; bluetooth id`,
  ],
  [
    ['advertising-id'],
    `(mobile|device|your|) (advertising|advertiser|ad|ads|marketing) (id|ids|identifier|identifiers|identification|cookie id); idfa; gaid; aaid; google advertising id; apple advertising identifier; identifier for advertiser; identifier for advertising; unique advertising identifier;
     (apple|google|android|ios|windows|amazon|platform) (advertising|ad|ads) (id|ids|identifier|identifiers); (advertising|ad|advertiser|marketing) (identifiers|ids); idfas; identifiers for (advertisers|advertising); maid; maids; mobile ad (identifier|identifiers|ids|id); resettable advertising identifier;
     (mobile|device) identifiers for (advertising|ads)`,
  ],
  [
    ['fingerprint'],
    `(device|browser|canvas|digital) (fingerprint|fingerprints|fingerprinting); (fingerprint|fingerprints) of (your|the|a) (browser|device); list of (fonts|plugins|plug-ins); installed fonts`,
  ],
  [
    ['push-token'],
    `(token|tokens|identifier) for (the|your|) push (notification|notifications|messages|service); push (notification token|token|notification tokens|tokens|notification identifier|notification id); notification token; (device push|device) (token|tokens);
     (apns|fcm|gcm|firebase|apple|google) (push|cloud messaging|messaging|) (token|tokens|identifier); push (ids|id|identifiers|registration token|registration id|service token|message token); (notification|notifications) (tokens|identifiers|token|id); registration token; (device|app) push (token|tokens)`,
  ],
  [
    ['diagnostics'],
    `(diagnostic|diagnostics|crash|performance|error|service-related, diagnostic, and performance|debug|system|bug|app performance|stability|technical diagnostic|device event) (data|information|info|report|reports|log|logs|logs and reports|statistics|dump|dumps|details|metrics|); crash; diagnostics; (load|response) times; app performance; latency (data|); system activity; performance; bug reports; website, and performance logs and reports; reports to help us diagnose; errors; error messages; troubleshooting (data|information); software problems; (device|app) (performance|crashes); crashes; performance issue; information about the performance; problems with the service;
     crash (dumps|analytics|events|traces|statistics|log files|logs and diagnostics); stack traces; (error|failure) (codes|details|events|conditions|messages|rates); performance (metrics|statistics|issues|measurements|indicators|telemetry|traces); (debug|diagnostic|system|technical|troubleshooting|application|error) (logs|log files|log|traces|dumps|reports|details); bug reports; download errors; (page|server|network) response times; (loading|load|launch|start-up) times; (app|application|software|device|system|service|product) (crashes|errors|performance|stability|failures|health|diagnostics); (information|data|details) (about|on|regarding) (crashes|errors|the crash|bugs|malfunctions|technical problems|app crashes|performance);  diagnostic and (usage|performance|crash) (data|information|reports)`,
  ],
  [
    ['device'],
    `device (description|descriptions); description of (your|the) device; (device|mobile device|device-specific|device specific|computer|hardware and software|device-related|equipment|system and device|technical and device|device and software) (information|data|details|info|attributes|settings|characteristics|properties|specifications|signals|metadata|configuration|telemetry|state|status); device and app information; (information|data|details) (about|from|from and about|about and from|from or about|regarding|relating to|related to|concerning|specific to|associated with) (your|the|a|any|those|these|that) (mobile|personal|particular|) (device|devices|phone|computer|equipment|hardware|tablet|handset|console|phones|computers|tablets|smartphone|smartphones|laptop) (you use|you are using|); (information|data|details) (about|regarding|relating to|related to|concerning) (your|the|any) (computer|computers|phone|phones|mobile phone|smartphone|tablet|browser|device|devices) (and|or|and/or) (mobile|other|internet-enabled|) (device|devices|computer|computers|phone|tablet|mobile) (you use|you are using|); (information|data|details) (about|regarding|relating to|related to|concerning) (your|the|any) (computer|computers|mobile phone|phone|phones), (phone|phones|tablet|tablets|mobile phone|smartphone|browser) (and|or) (mobile|other|) (device|devices|tablet) (you use|you are using|); device settings; (device|your device's) (operating environment|state); device and app settings; information about your computer; devices and software you use; devices you (use|used|are using); devices used to`,
  ],
  [
    ['ip-address'],
    `(your|) (ip|internet protocol|internet protocol ("ip")|internet protocol (ip)|i.p.) (address|addresses|number|data|information|); ip; internet protocol " ip " address;
     ips; ip (log|logs|address logs|history|numbers|packets); (internet|network|source|public|login|current|client|hashed|truncated|anonymized|anonymised) (ip|internet protocol) (address|addresses|); source ip address; (ipv4|ipv6) (address|addresses|); internet address; (internet protocol|ip) address of; network address`,
  ],
  [
    ['mobile-network'],
    `mobile (network|operator|carrier|network information|network operator|network code|country code|network data|provider); (carrier|operator|cellular carrier|wireless carrier|phone carrier|cell carrier) (information|name|data|); (mobile operator or|) isp; internet service provider; (name of|) (your|) (mobile operator|isp|carrier); cell tower (id|information|data|); sim (card|information|); cellular network; network operator; (wireless|cellular) provider; network information;
     network (carrier|provider|operators|carriers); (mobile|cellular|cell|telecom|telecommunications|phone|wireless|telephone) (phone|network|service|) (carrier|company|provider|service provider|operator|operators|carrier name|subscriber); sim (card|) (country|details|data|operator|serial number); (internet|your internet) (service|access) (provider|providers) (name|information|); name of your (carrier|isp|network operator|internet provider|internet service provider); country and network code; ~mcc; ~mnc; cell (id|towers|tower)`,
  ],
  [
    ['connection'],
    `connection (information|type|speed|data|quality|status|details|); signal strength; (network|connection|internet) (type|speed|status|quality|connection|strength|bandwidth); bandwidth; (wi-fi|wifi|wlan) (network|networks|access point|access points|signal|information|connection|ssid|status); ssid; network performance; nearby wi-fi; bluetooth (signal|signals|information); connection-specific information; port;
     type of (network|connection|internet connection|network connection); (wireless|mobile|network|wi-fi|internet|bluetooth) (connections|connection|connectivity) (information|type|data|status|); information about your (wireless|mobile|network|internet|wireless and mobile network|wireless and mobile) (connection|connections); bssid; vpn (use|usage|status); (internet|connection|download|upload|network) speed; nearby (wi-fi|wifi|bluetooth|wireless) (networks|access points|devices|hotspots|beacons|); (bluetooth|ble|proximity) (beacon|beacons) (signals|data|information|); (wi-fi|wifi) (access points|hotspots|networks|network names|information|data|signals); data transfer rates; connectivity (data|information)`,
  ],
  [
    ['network'],
    `network (data|details|activity data|connection information|information and settings); connection-specific information; information about (your|the) (network|networks|connection); (network|networks) (that|) you (connect to|use|connect your device to); (device and|) network information; networks;
     network (activity|traffic|type and information|settings|configuration|usage) (data|information|); (internet|network) traffic (data|); information (about|on) (the|your) (network|networks) (you connect|connected|your device); network activity`,
  ],
  [
    ['precise-location'],
    `(precise|exact|specific|accurate|gps|fine|actual|precise device) (location|geolocation|geo-location|location information|location data|location-tracking|geolocation information|geolocation data|coordinates|position|locations); gps (data|signal|signals|coordinates|information|); latitude (and|or) longitude; (exact|current) whereabouts; precise geographic location; live location; coordinates; precise device location; (precise|exact|accurate) (real-time|realtime|real time) (location|geolocation|location data);
     gps location; (exact|precise|accurate|background|fine-grained|geo|gps-based|live) (position|geo-position|geolocation|location|whereabouts|gps location|geographic position|geographical location|location coordinates|location info); location coordinates; (geographic|gps|geo|map) coordinates; (latitude|longitude) (and (longitude|latitude)|/ longitude|); gps (position|location|tracking data|location data|sensor data)`,
  ],
  [
    ['coarse-location'],
    `(general|approximate|coarse|rough|estimated|imprecise|inferred|ip-based|broad|city-level|country-level) (location|locations|geolocation|geographic location|location information|location data|geographic area|geographical location|area|location of your device); (country|city|region|state|city and country|country and city|city or region|country code|town); (city|country) (of residence|you are in|where you live|level location); particular country and city; city, (region|state); geographic (area|region);
     (approximate|general|rough|estimated|coarse|broad|non-precise|imprecise) (geographic|geographical|geo|physical|) (location|region|area|position|locale|geolocation|whereabouts|location information); (ip|ip address|ip-address) (based|derived) (location|geolocation|location information|location data|geographic location|region); location (derived|inferred|estimated|approximated|based|determined) (from|on|by|using) (your|the|an|) (ip|ip address|internet protocol address|ip addresses); (city|country|region|state) (or|and|and/or|/) (city|country|region|state|province|town|postal code) (information|level location|); (city|country|region|state|zip code|postal code)-level (location|data|information|); (country|city|region|state) (in which you|where you|from which you|you) (are|live|reside|live in|are in|are located|connect|access) (located|in|from|based|); country of (residence|your residence|your location|access|origin of your ip); (country|region) code (of|); your (country|city|region|town) (information|); geographical (area|region|location); ip location; ip geolocation; geo-ip data; location at (city|country|region|a city) level`,
  ],
  [
    ['coarse-location', 'precise-location'],
    `(approximate|coarse|general) (and|or|and/or) (precise|exact|specific|fine) (location|geolocation|location information|location data|geolocation data|geolocation information); (precise|exact|specific|fine) (and|or|and/or) (approximate|coarse|general|imprecise) (location|geolocation|location information|location data|geolocation data|geolocation information)`,
  ],
  [
    ['location'],
    `(device|your|user|geographic|physical|current|shared|share|geographical|nearby|real-time|realtime|real time|) (location|geolocation|geo-location|locations) (information|data|history|details|based information|of your device|services data|tags|metadata|); location-related information; where you are (located|); where you (took|take) (a photo|photos); share location information; geo-location; place(s|) (you visit|you have been); geolocation; whereabouts; check-ins;
     (current|device|geographic|geographical|physical|your|background|location-based|location-related|last known|saved) (location|locations|position|geolocation) (information|data|details|history|services|sharing data|); information about (your|the|a) (location|geographic location|geographical location|whereabouts|physical location); where (you|your device|users|a user) (is|are|live|lives|go|were); (geo|location) (data|tags|tag|information|metadata|history|signals); location of (your|the|a|their) (device|phone|mobile device|computer|users|user|person); (places|locations) you (visit|go|have visited|tag|check in|share); geotags; geo-tagging (data|information)`,
  ],
  [
    ['cookie-identifier'],
    `(session|persistent|first-party|third-party|tracking|browser|advertising|analytics|web|http|flash|unique|) (cookies|cookie) (id|ids|data|identifier|identifiers|information|and similar technologies|and other similar technologies|and other technologies|value|values|); cookie-like technologies; local storage; local shared objects; session ids; similar technologies; html5 storage; cookies information;
     (web|browser|html5|dom|browser web) (storage|cache|caches|storage or application data caches); browser (cookie|cookies|local storage); session storage; localstorage; etags; (flash|local) (cookies|shared objects|stored objects); cookie (ids|identifiers|values|strings|content|contents|data); unique (cookie|browser|visitor) (id|identifier|identifiers|ids); (first|third) party cookies; (session|tracking|tracker|analytics|marketing|advertising|targeting|functional|performance|necessary|preference|statistical) cookies; visitor (id|identifier)`,
  ],
  [
    ['tracking-pixel'],
    `(tracking|web|conversion|advertising|marketing|) (pixel|pixels|pixel tag|pixel tags|beacon|beacons); web bug; clear gif; pixel tags; web beacons; tracking pixel;
     (single|one) pixel (gifs|images|); (transparent|invisible|clear|small|pixel) (gifs|gif|images|image); web bugs; pixel (tracking|trackers|technology|technologies|images); (facebook|meta|conversion|email|marketing|tracking) pixel; tracking (images|beacons|links)`,
  ],
  [
    ['tracking'],
    `tracking (data|information); tracking identifiers; online tracking (data|information); data from cookies; information from cookies; cookie and tracking data`,
  ],
  [
    ['auth-token'],
    `(auth|authentication|access|login|oauth|session|security|) (token|tokens); token; (authentication|login) (cookie|cookies); session token; (session|login session) (identifier|identifiers|ids)`,
  ],
  [
    ['public-key'],
    `(public|encryption|identity) (key|keys);
     ~keys; (public|identity|cryptographic|device|pre|signing) (identity|encryption|) keys; key (bundle|bundles|pairs|material|fingerprint|fingerprints); prekeys; your public (encryption|) (key|keys)`,
  ],
  [
    ['credential'],
    `(password|passwords|hashed password|login (credentials|details|information)|credentials|pin|passcode|passkey|security (question|questions|answers)|log-in credentials|account credentials|sign-in information|login credentials|password hash|password hints); password;
     (private|secret) (key|keys) (information|data|); (master|account|your|user|encrypted|salted|login) password; pass phrase; passphrase; login (data|credential|name and password|passwords); (two-factor|2fa|one-time|verification|authentication) (code|codes|secrets|secret|passwords|data); security pin; hashed (and salted|) passwords; log-in (information|details|data); authentication (data|information|details|credentials); (sign-in|signin|logon|access) (credentials|details|data|credential); recovery (phrase|code|codes|phrases)`,
  ],
  [
    ['payment-information'],
    `(payment|billing|credit card|debit card|card|bank|banking|bank account|payment card|payment method|payment account|credit or debit card|paypal) (information|info|details|data|number|numbers|account|account information|account number|account numbers|method|methods|instrument|credentials|card|); credit card; bank account; bank details; form of payment; payment method; method of payment; (card|account) (expiration|expiry|verification number|security code); billing info;
     (details|particulars) of (a|the|your|any) payment (card|cards|method|account|instrument); (card|) security (code|codes); (bank|) routing (number|numbers); card (numbers|holder name|type|expiration date|expiry date|data|details); cardholder (name|data|details); (credit|debit|payment|bank) cards; (last|final) (four|4|two|six) digits (of (your|the) (credit card|card|card number|credit card number|payment card|account)|); (expiration|expiry) (date|dates) (of|); cvv; cvc; iban; sort code; (bank|banking|direct debit|sepa) (account|) (details|data|information|number|numbers|credentials); (paypal|apple pay|google pay|venmo|stripe) (account|email|id|details|information|data); (means|mode|method|methods|type|form) of payment; (payment|billing) (card|method|methods|account|processing|instrument|transaction|credentials|token|tokens) (information|data|details|number|numbers|type|); (cryptocurrency|bitcoin|crypto|wallet) (address|addresses|wallet|wallets|payment information); (full|complete) (credit|payment|debit) card (number|details|data|information|numbers); ~bitcoin; (billing|payment) and (payment|billing|shipping|account|contact|transaction) (information|details|data)`,
  ],
  [
    ['financial'],
    `financial (information|data|details|account|account information|records); income; credit (score|history|report); tax information;
     household income; ~salary; ~income; (financial|credit) (situation|standing|circumstances|statements|rating|status|transactions|background); tax (returns|identification information|details|status|forms|data)`,
  ],
  [
    ['face'],
    `selfie (photo|video|image|picture|); (video|photo|live) selfie; (face|facial) (data|geometry|recognition data|recognition template|scan|scans|template|features|feature|image|images|points|landmarks|information|recognition|expressions|expressions and movements); (parts of|points on) (your face|the contours of those parts of your face); estimated facial points; faceprint; your face; face templates; images of (your|other people|) (face|faces|people); hand (movements|points); ~face; (scan|images) of your face; other people who appear in your camera feed;
     (truedepth|true depth) (camera|api|apis|technology|data|information|sensors|sensor|); face (mesh|map|maps|shape|tracking data|tracking|model|photos|id data|position|landmarks data|dimensions); facial (mapping|maps|mapping information|templates|biometrics|characteristics|movements|geometry data|attributes); unique facial features; (face|facial) (or|and) (hand|body|head) (dimensions|gestures|movements|features|data|position|landmarks); hand (dimensions|gestures) (and gestures|); faceprints; (scans|scan|image|images|geometry|map|video) of (your|the user's|users'|a user's|their|a|the) (face|facial features); data (about|of|on) your face; information about your face; head (position|movements); (face|facial) geometry (data|information|scans)`,
  ],
  [
    ['voice'],
    `(voice|voiceprint|voice) (data|recording|recordings|print|prints|sample|samples|input|recognition data|); voiceprint; voice recordings; voice commands; speech data; recordings of your voice;
     (voiceprints|voice prints); voice (features|characteristics|model|models|profile|profiles|signature|patterns|biometrics|template|clips|samples|memos data); (recording|recordings|sample|samples) of (your|a user's|the user's|their) voice`,
  ],
  [
    ['biometric'],
    `biometric (information|data|identifiers|identifier|template|templates|); biometrics;
     biometric (information|data|identifiers|identifier|templates|features|authentication data|records|verification data); ~thumbprint; iris (scan|scans); face and voice prints`,
  ],
];
