import type { DataType } from '../../model/data-types.ts';

const MACHINE =
  '(device|phone|computer|mobile device|smartphone|tablet|handset|machine|equipment|hardware|console|mobile phone)';

/** The machine, its network and where it is. See `data-identity.ts` for the notation. */
export const MACHINE_DATA: readonly [types: DataType[], patterns: string][] = [
  [
    ['device-model'],
    `(host|computer|machine|device|phone|pc) (name|names); hostname; (linked|registered|connected|paired|trusted|companion|logged-in|recognised|recognized) (devices|device); (list|number|names|types|brands|models) of (your|linked|connected|registered|) devices (you use|); model (name|number|numbers); devices (that are|) (connected|linked|registered|paired|associated|signed in|logged in) (to|with|) (your|the|) (account|profile|service|); devices (that are|) used; device (list|lists|count); terminal type; (vendor|manufacturer|maker|brand|make) and (model|type|name|version) (of (your|the) ${MACHINE}|); ~make , model; ~make / model; (make|model|brand|manufacturer|type|name|kind) of (your|the|) ${MACHINE} (you use|)`,
  ],
  [
    ['operating-system'],
    `(kernel|linux|macos|mac|windows|ios|android) version; (device|mobile|phone|desktop|host|mobile device|device's) (os|operating system) (version|name|type|and version|); system software (version|type|); software platform; operating (platform|environment)`,
  ],
  [
    ['browser'],
    `browser (extensions|extension|headers|header|attributes|used|add-ons|signature|environment|preferences|app|properties|specifications|configuration data|identifier string|technology); (http|request|web request) (headers|header); (plug-in|plugin) (details|information|types|types and versions|type and version|versions); web client; (http|) user-agent (data|information|header|headers|client hints)`,
  ],
  [
    ['app-version'],
    `(client|mobile) (application|app) (name|version|type); client application; (app|application|software|client|programme|program) (release|name|build|edition|version information|update status); version (information|data|details); installed version; version of the (app|software|client|sdk) (you use|installed|); client details`,
  ],
  [
    ['screen'],
    `(color|colour|pixel|bit|screen colour|screen color) (depth|density|ratio); (screen|display|window|viewport|monitor) (width|height|settings|information|data|parameters|properties|width and height|height and width|characteristics|specifications|resolution and size|size and resolution|mode); resolution of (your|the) (screen|display|device|monitor); (browser|window|browser window|) viewport (size|dimensions|); browser window size; dark mode (setting|settings|preference|status); font (size|sizes); ~resolution`,
  ],
  [
    ['language'],
    `(native|default|chosen|site|spoken|selected|first|primary|keyboard|communication|input|website|os|operating system) (language|languages|layout|locale); (language|region|regional|locale) (and|or) (region|language|country|regional) (settings|preferences|setting); regional settings; keyboard (layout|settings); mother tongue; languages you (speak|use|understand|read)`,
  ],
  [
    ['timezone'],
    `(local|system|device|computer) (time|clock|time zone|timezone); (utc|gmt) offset; (browser|device|system|user|account|current|local) (time zone|timezone) (settings|setting|)`,
  ],
  [
    ['battery'],
    `power (status|mode|source); (charging|charge|battery charging|battery charge|battery power) (status|state|level|mode|source); low power mode; remaining (battery|charge) (life|level|); battery (usage|health|consumption|percentage|saver status)`,
  ],
  [
    ['hardware'],
    `(motion|barometer|accelerometer|gyroscope|magnetometer|compass|light sensor|ambient light sensor|ambient light|proximity sensor|orientation|pedometer|motion sensor|device motion) (data|information|readings|sensor|sensors|sensor data); (headset|headphone|microphone|camera|webcam|speaker|peripheral|keyboard|controller|printer|graphics|graphics card|audio device|sound card) (information|type|types|settings|details|device|devices|model|models|driver|drivers|chip|specifications); (camera|microphone|microphone and camera|camera and microphone) (information|settings|devices|hardware); audio (devices|hardware); (storage|hard drive|hard disk|disk|drive|memory) (capacity|usage|size|space|status); (hard drive|hard disk|disk|memory) (information|details); ~webcam; ~chipset; ~sensors; ~peripherals; peripheral (devices|hardware); step (count|counts); steps taken; volume (level|settings); device orientation; (video|graphics|sound) (card|driver|drivers|adapter); hard (disk|drive|disk drive); (system|total|installed|free|available) (memory|ram|storage); (cpu|gpu|processor|memory|ram) (type|model|usage|load|architecture|speed|cores|information|details|manufacturer)`,
  ],
  [
    ['device-identifier'],
    `(hard disk|hard drive|disk|drive|motherboard) (id|ids|identifier|serial number|serial numbers|serial); iccid; meid; esn; (international mobile equipment|mobile equipment|international mobile subscriber|mobile subscriber|international mobile station equipment) (identity|identifier|identifiers|identities|identity number); (unique|anonymous|anonymised|anonymized|client|unique random|unique anonymous|unique identification) (id|ids|identifier|identifiers|uuid|numbers|number); (random|randomly generated|randomized|randomised|pseudonymous|digital) (identifier|identifiers); ${MACHINE} (hash|fingerprint hash|uuids|udid|guid|eui-64|identity number|identification code|identification); hwid; hwids; eui-64; identifier for (vendors|vendor); sim (card|) serial number; app (installation|install|instance) (id|ids|identifier|identifiers); (windows|xbox|playstation|console|android|ios|apple|vendor) device (id|ids|identifier|identifiers); identifiers (of|for|from) (your|the) ${MACHINE}; serial number of (your|the) ${MACHINE}`,
  ],
  [
    ['advertising-id'],
    `oaid; tifa; (roku|fire tv|smart tv|tv|samsung|amazon) (advertising|ad|) (id|identifier|ids); (apple's|google's) (idfa|advertising id|advertising identifier|identifier for advertisers); hashed advertising (ids|id|identifiers)`,
  ],
  [
    ['fingerprint'],
    `your fonts; fonts (,|and|or|& ) (plug-ins|plugins|extensions|add-ons); (plug-ins|plugins|extensions|add-ons) (,|) (and|or|) fonts; (system|installed|available) (fonts|plug-ins|plugins|fonts and plug-ins); browser fonts; fonts installed (on your device|on your computer|); (webgl|canvas|audio|tls|ja3|font|hardware) (fingerprint|fingerprints|hash|hashes); canvas data; fingerprinting (data|information|signals); fingerprint of your (device|browser|computer)`,
  ],
  [
    ['push-token'],
    `push (subscription|subscriptions|endpoint|endpoints|address|addresses|notification data|notification information|credentials|keys|registration|registrations); web push (subscription|subscriptions|token|endpoint)`,
  ],
  [
    ['diagnostics'],
    `(debugging|troubleshooting|failure|fault|malfunction|exception|stability|quality|service quality|uptime|system health|app health|service health|hang|memory|heap) (reports|report|events|dumps|metrics|statistics); (debugging|troubleshooting|stability|service quality|fault) (data|information|logs); (memory|core|mini|crash|heap|thread) (dump|dumps); minidump; frame (rate|rates); fps; (app|application|device|trace|console|client) (logs|log|log files|traces|log data); ~traces; (app|application|device|system) (hangs|freezes|launch time|launch times|startup time|start-up time|stability|responsiveness|uptime|errors|error logs); ~uptime; (startup|start-up|boot|launch) (time|times); hardware (activity|errors|failures|events); quality of service (data|information|metrics); network latency; service (performance|quality|reliability) (data|information|metrics|statistics)`,
  ],
  [
    ['device'],
    `(certain|some|other|limited|technical|basic|) (information|data|details|facts) (about|on|regarding|concerning) (your|their) (system|computer system|machine|hardware|hardware and software|software and hardware); (phone|handset|smartphone|tablet|mobile phone|terminal|end-device|end device|machine|software|client|computer and device|device and computer|technical device|device level|device-level) (information|data|details|info|characteristics|properties|attributes); device (permissions|permission settings|parameters|profile|environment|security status|integrity|integrity information|policies|flags|status information|state information|features|posture|compliance status|configuration|specifications|data and settings|and software settings); technical (specifications|characteristics|details|parameters|information|data) (of|about|from|regarding) (your|the) ${MACHINE}; (jailbreak|root|rooted|antivirus|anti-virus|patch|security patch) (status|level|state); system configuration (data|information); (details|information|data) (of|about) (your|the|all) (devices|${MACHINE}); (system|software) (configuration|settings|specifications|permissions)`,
  ],
  [
    ['ip-address'],
    `(last|last known|last used|connecting|originating|host|remote|visitor|visitor's|login|sign-up|signup|registration|session|partial|shortened|masked|truncated|full|raw|dynamic|static|recent|current) (ip|ip address|ip addresses|ips|internet protocol address)`,
  ],
  [
    ['mobile-network'],
    `~roaming; (mobile|phone|mobile phone|cell phone|cellular) (tower|towers|mast|masts); roaming (status|information|data|state|country|settings); mobile phone network; phone network; network (country code|code|operator code|operator name|mcc|mnc); cell (site|tower|ids|towers) (information|data|ids|signals|locations|location|); country of (your|the) sim (card|); name of (your|the) (mobile|wireless|cellular|phone|telephone|mobile phone|mobile network|) (carrier|operator|network operator|service provider|network|provider); sim (operator|state|status|country|details|data|card information|card status|country code); (mobile|cellular|phone|carrier|wireless) (network|network's) name; (mobile|carrier|phone|cellular) network (identity|identifier|operator)`,
  ],
  [
    ['connection'],
    `(type|types|kind|kinds) of (protocol|protocols|connection|connections) (used|you use|) (to connect to (the|our) (service|site|website|app)|); (communication|communications|network|transmission|transfer|connection) (protocol|protocols) (used|); (connection|internet connection|network connection) (quality|details|status|strength|method|stability|type and speed|properties|characteristics|parameters|metrics|statistics|mode); ~connectivity; connectivity (status|type|information|data|state|quality); (wireless|home|wi-fi|wifi|local wi-fi) (network|networks|access points|router|access point) (name|names|information|details|identifiers|); (wi-fi|wifi) (name|names|ssid|signal|signals|status|connection|information|data|identifiers|details|strength); name of (your|the) (wi-fi|wifi|wireless|home) network; (source|tcp|udp|network) port (number|numbers|); port number; ~ports; proxy (information|data|settings|usage|server); ~ping; ping times; packet loss; round-trip (time|times); jitter; ~throughput; (mobile data|cellular data|network data|bandwidth) (usage|consumption); (amount|volume|quantity) of (data|traffic) (transferred|sent|received|transmitted|used|exchanged|sent and received|uploaded|downloaded|consumed); bytes (sent|received|transferred|sent and received|uploaded|downloaded|transmitted|exchanged); data volume; volume of data; (network|internet) (conditions|signal|signal strength|reliability|interface|interfaces|connectivity); router (information|data|model|name|details); (upload|download) and (download|upload) (speed|speeds)`,
  ],
  [
    ['network'],
    `network (identifiers|characteristics|attributes|topology|metadata|logs|parameters|environment|events|properties|details and settings|status information|state|properties); local network (information|data|details|devices); (network|ip) traffic (logs|information|patterns)`,
  ],
  [
    ['precise-location'],
    `(exact|precise|specific|accurate) (geographic|geographical|physical|gps) (location|position|coordinates); street-level location; precise location (history|of your device|tracking data|signals); (shared|current) live location; gps (tracks|traces|logs|history|readings|latitude and longitude); ~precise geolocation`,
  ],
  [
    ['coarse-location'],
    `(metro|metropolitan|market|postcode|postal code|zip code) (area|areas|region); ~county; ~province; ~municipality; ~continent; ~neighborhood; ~neighbourhood; ~district; designated market area; dma; (your|their|the user's|) (current|present) (city|town|country|region|state); (country|region|city|state|province|town|county) (information|data|name|selection|setting|location|level location|settings|of use|of registration|of connection); ip (location|geolocation) (data|information|); location (inferred|derived|estimated|approximated|based|determined|deduced|obtained|extracted|calculated) (from|on|by|using|via) (your|the|an|their|) (ip|ip address|internet protocol address|ip addresses); (ip address|ip)-based location (data|information|); ip-derived location; (country|city|region|state|area|town|place) (in which|where|from which|that) you (live|are|reside|are located|connect|access|use) (in|from|us|our services|the service|)`,
  ],
  [
    ['location'],
    `(movement|trip|travel|journey|driving|geospatial|position|positioning|geofence|geofencing|geographic|geographical|mobility|route|ride|venue) (data|information|history|details|records|patterns); place (data|history|details|records|patterns); ~trips; (favourite|favorite|saved|nearby|frequent|recent|home and work|home|work) (places|locations|location); (search|message|photo|post|delivery|pickup) location; location (trails|trail|records|pings|signals|updates|points|traces|logs|log|settings data); ~movements; (live|real-time|realtime|real time|physical|daily|precise|geographic) (movements|movement); where you are (studying|working|staying|travelling|traveling|going|based|standing|driving|headed|logging in from|calling from); geographic (position|data|information)`,
  ],
  [
    ['cookie-identifier'],
    `session (id|ids|identifier|identifiers|key|cookie id); (click|visitor|browser|website|cookie|web|site) (id|ids|identifier|identifiers); tracking (id|ids); indexeddb (data|); (data|information|identifiers) (stored|contained|held|saved|kept) in (the|our|your|) (cookies|cookie|local storage|browser storage); ad click ids`,
  ],
  [
    ['tracking-pixel'],
    `(tracking|script|pixel|email tracking|email|javascript|spy|ad|analytics) (tags|scripts|pixels|beacons|pixel|beacon|tag|script)`,
  ],
];
