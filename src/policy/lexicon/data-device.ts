import type { DataType } from '../../model/data-types.ts';

/** The machine, its network, where it is, and what pays. See `data-identity.ts` for the notation. */
export const DEVICE_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['device-model'],
    `(hardware|device|phone|handset) (model|make|type|types|manufacturer|brand|name|version); (make and model|model) (of|) (your|the) (device|phone); type of (device|devices|phone|hardware) (you use|you are using|being used|); what device you are using; ~devices; device make and model; devices you (use|used); hardware version; phone model; make and model`,
  ],
  [
    ['operating-system'],
    `operating system (information|type|version|data|name|details|and version|); os (version|type|); platform (type|types|); (system|platform) (version|platform); windows version; android version; ios version; operating systems`,
  ],
  [
    ['browser'],
    `browser (information|type|version|types|settings|details|data|configuration|name|user agent|plug-ins|plugins|type and version|and version|type and settings|) ; user agent (string|); type of browser; web browser (type|version|software|information|); browser; browser type; browser add-ons`,
  ],
  [
    ['app-version'],
    `(app|application|software|client|sdk|service|our app|firmware) (version|versions|version number|build); version of (our|the|your) (app|application|software|client); telegram apps you've used; software version; apps you use`,
  ],
  [
    ['screen'],
    `screen (size|resolution|dimensions|details|density|brightness|information); display (size|resolution|settings); (monitor|viewport) (resolution|size)`,
  ],
  [
    ['language'],
    `(language|languages|locale) (setting|settings|preference|preferences|information|code|); (preferred|browser|device|system|your|app|interface) language (setting|settings|preference|preferences|); locale`,
  ],
  [['timezone'], `time zone (setting|settings|information|); timezone; time zone`],
  [['battery'], `battery (level|status|information|life|state|charge|power|); battery; power (level|state)`],
  [
    ['hardware'],
    `hardware (information|settings|configuration|specification|specifications|features|details|data|capabilities|); (cpu|gpu|processor|memory|ram|storage space|available storage|available memory|disk space|available space); graphics card; device (hardware|memory|storage|capabilities|sensors); sensor (data|information); accelerometer; gyroscope`,
  ],
  [
    ['device', 'network'],
    `device and (connection|connection-specific|network) (information|data|specific information)`,
  ],
  [
    ['device-identifier'],
    `(unique|) (device|hardware|mobile device|phone|machine|persistent device|mobile|equipment) (identifier|identifiers|id|ids|uuid|serial number|identification number|number); (mac|media access control|bluetooth) address; imei (number|); imsi; udid; (serial number|hardware serial number); (device|unique|persistent|online|electronic|unique online|unique device|mobile|other|similar|technical|probabilistic) identifiers; installation (id|identifier); device uuid; unique application number; identifiers associated with (your|the) device; android id; unique identifiers; family device id; device token`,
  ],
  [
    ['advertising-id'],
    `(mobile|device|your|) (advertising|advertiser|ad|ads|marketing) (id|ids|identifier|identifiers|identification|cookie id); idfa; idfv; gaid; aaid; google advertising id; apple advertising identifier; identifier for advertiser; identifier for advertising; unique advertising identifier`,
  ],
  [
    ['fingerprint'],
    `(device|browser|canvas|digital) (fingerprint|fingerprints|fingerprinting); list of (fonts|plugins|plug-ins); installed fonts`,
  ],
  [
    ['push-token'],
    `push (notification token|token|notification tokens|tokens|notification identifier|notification id); notification token; device push token`,
  ],
  [
    ['diagnostics'],
    `(diagnostic|diagnostics|crash|performance|error|service-related, diagnostic, and performance|debug|system|bug|app performance|stability|technical diagnostic|device event) (data|information|info|report|reports|log|logs|logs and reports|statistics|dump|dumps|details|metrics|); crash; diagnostics; (load|response) times; app performance; latency (data|); system activity; performance; bug reports; website, and performance logs and reports; reports to help us diagnose; errors; error messages; troubleshooting (data|information); software problems; (device|app) (performance|crashes); crashes; performance issue; information about the performance; problems with the service`,
  ],
  [
    ['device'],
    `(device|mobile device|device-specific|device specific|computer|hardware and software|device-related|equipment|device and browser|system and device|technical and device|device and software) (information|data|details|info|attributes|settings|characteristics|properties|specifications|signals|metadata|configuration|telemetry|state|status); device and app information; information (about|from|regarding|relating to) (your|the|a|any) (mobile|) (device|devices|phone|computer|equipment) (you use|); device settings; (device|your device's) (operating environment|state); device and app settings; information about your computer; devices and software you use`,
  ],
  [
    ['ip-address'],
    `(your|) (ip|internet protocol|internet protocol ("ip")|internet protocol (ip)|i.p.) (address|addresses|number|data|information|); ip; internet protocol " ip " address`,
  ],
  [
    ['mobile-network'],
    `mobile (network|operator|carrier|network information|network operator|network code|country code|network data|provider); (carrier|operator|cellular carrier|wireless carrier|phone carrier|cell carrier) (information|name|data|); (mobile operator or|) isp; internet service provider; (name of|) (your|) (mobile operator|isp|carrier); cell tower (id|information|data|); sim (card|information|); cellular network; network operator; (wireless|cellular) provider; network information`,
  ],
  [
    ['connection'],
    `connection (information|type|speed|data|quality|status|details|); signal strength; (network|connection|internet) (type|speed|status|quality|connection|strength|bandwidth); bandwidth; (wi-fi|wifi|wlan) (network|networks|access point|access points|signal|information|connection|ssid|status); ssid; network performance; nearby wi-fi; bluetooth (signal|signals|information); connection-specific information; port`,
  ],
  [
    ['network'],
    `network (data|details|activity data|connection information|information and settings); connection-specific information; information about (your|the) (network|networks|connection); (network|networks) (that|) you (connect to|use|connect your device to); (device and|) network information; networks`,
  ],
  [
    ['precise-location'],
    `(precise|exact|specific|accurate|gps|real-time|fine|actual|precise device) (location|geolocation|geo-location|location information|location data|location-tracking|geolocation information|geolocation data|coordinates|position|locations); gps (data|signal|signals|coordinates|information|); latitude (and|or) longitude; (exact|current) whereabouts; precise geographic location; live location; coordinates; precise device location`,
  ],
  [
    ['coarse-location'],
    `(general|approximate|coarse|rough|estimated|imprecise|inferred|ip-based|broad|city-level|country-level) (location|locations|geolocation|geographic location|location information|location data|geographic area|geographical location|area|location of your device); (country|city|region|state|city and country|country and city|city or region|country code|town); (city|country) (of residence|you are in|where you live|level location); particular country and city; city, (region|state); geographic (area|region)`,
  ],
  [
    ['location'],
    `(device|your|user|geographic|physical|current|shared|share|geographical|nearby|) (location|geolocation|geo-location|locations) (information|data|history|details|based information|of your device|services data|tags|metadata|); location-related information; where you are (located|); where you (took|take) (a photo|photos); share location information; geo-location; place(s|) (you visit|you have been); geolocation; whereabouts; check-ins`,
  ],
  [
    ['cookie-identifier'],
    `(session|persistent|first-party|third-party|tracking|browser|advertising|analytics|web|http|flash|unique|) (cookies|cookie) (id|ids|data|identifier|identifiers|information|and similar technologies|and other similar technologies|and other technologies|value|values|); cookie-like technologies; local storage; tracking technologies; local shared objects; session ids; similar technologies; html5 storage; cookies information`,
  ],
  [
    ['tracking-pixel'],
    `(tracking|web|conversion|advertising|marketing|) (pixel|pixels|pixel tag|pixel tags|beacon|beacons); web bug; clear gif; pixel tags; web beacons; tracking pixel`,
  ],
  [
    ['tracking'],
    `tracking (data|information); tracking identifiers; online tracking (data|information); data from cookies; information from cookies; cookie and tracking data`,
  ],
  [
    ['auth-token'],
    `(auth|authentication|access|login|oauth|session|security|) (token|tokens); token; (authentication|login) (cookie|cookies); session token`,
  ],
  [['public-key'], `(public|encryption|identity) (key|keys)`],
  [
    ['credential'],
    `(password|passwords|hashed password|login (credentials|details|information)|credentials|pin|passcode|passkey|security (question|questions|answers|code|codes)|log-in credentials|account credentials|sign-in information|login credentials|password hash|password hints); password`,
  ],
  [
    ['payment-information'],
    `(payment|billing|credit card|debit card|card|bank|banking|bank account|payment card|payment method|payment account|credit or debit card|paypal) (information|info|details|data|number|numbers|account|account information|account number|account numbers|method|methods|instrument|credentials|card|); credit card; bank account; bank details; form of payment; payment method; method of payment; (card|account) (expiration|expiry|verification number|security code); billing info`,
  ],
  [
    ['financial'],
    `financial (information|data|details|account|account information|records); income; credit (score|history|report); tax information`,
  ],
  [
    ['face'],
    `(face|facial) (data|geometry|recognition data|recognition template|scan|scans|template|features|feature|image|images|points|landmarks|information|recognition|expressions|expressions and movements); (parts of|points on) (your face|the contours of those parts of your face); estimated facial points; faceprint; your face; face templates; images of (your|other people|) (face|faces|people); hand (movements|points); ~face; (scan|images) of your face; other people who appear in your camera feed`,
  ],
  [
    ['voice'],
    `(voice|voiceprint|voice) (data|recording|recordings|print|prints|sample|samples|input|recognition data|); voiceprint; voice recordings; voice commands; speech data; recordings of your voice`,
  ],
  [['biometric'], `biometric (information|data|identifiers|identifier|template|templates|); biometrics`],
];
